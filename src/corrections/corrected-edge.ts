import type { ClauseClaim, Correction } from '../domain/correction.js';
import type { Evidence } from '../domain/span.js';
import { foldWords } from '../ingest/fold.js';
import { type ClauseEdge, claimFamily } from './claim-family.js';

export interface PutRequest {
  readonly clauseId: string;
  readonly inKey: string;
  readonly position: number;
  readonly claim: ClauseClaim;
  readonly correction: Correction;
  readonly words: Evidence;
  /** What it takes the place of; null for what was missing. */
  readonly instead: ClauseEdge | null;
  /** The other claims of the clause. */
  readonly others: readonly ClauseEdge[];
}

/** The relationship that a person stated: with the words shown, and whatever else showed what it takes the place of. */
export function correctedEdge(request: PutRequest): ClauseEdge {
  const { clauseId: from, inKey, position, claim, correction, words, instead } = request;
  const known = instead?.edge.evidence ?? [];
  const common = {
    key: '',
    position,
    inKey,
    ruleId: `correction/${correction.kind.toLowerCase().replaceAll('_', '-')}`,
    stated: true,
    evidence: [words, ...known.filter(({ start, end }) => start !== words.start || end !== words.end)],
    correctionId: correction.id,
  };
  const printed = printedName(request);
  const { type, to } = claim;
  if (type === 'PROMOTES' || type === 'APPLIES_TO') return { type, from, to, edge: { ...common, printed } };
  const duty = instead !== null && 'jointDuty' in instead.edge ? instead.edge : null;
  return {
    type,
    from,
    to,
    edge: {
      ...common,
      printed,
      // Of another agency the elided prefix is another, so what was restored for the former says nothing.
      expanded: duty !== null && instead?.to === to ? duty.expanded : printed,
      jointDuty: duty?.jointDuty ?? isJoint(request),
      inherited: duty?.inherited ?? false,
      statedBy: duty?.statedBy ?? null,
    },
  };
}

/** As the text prints it: the name within the words if it stands there, else the words. */
function printedName({ instead, words, correction, claim }: PutRequest): string {
  if (instead !== null && instead.edge.evidence[0]?.quote === words.quote) return instead.edge.printed;
  const folded = foldWords(words.quote);
  const names = [claim.name, ...(correction.agency?.aliases ?? [])].filter((name) => folded.includes(name));
  return names.sort((a, b) => b.length - a.length)[0] ?? (folded === '' ? words.quote : folded);
}

/** A unit that a list left out shares the duty if all of the list do. */
function isJoint({ others, claim }: PutRequest): boolean {
  const units = others.filter(({ type }) => claimFamily(type) === claimFamily(claim.type));
  return units.length > 0 && units.every(({ edge }) => 'jointDuty' in edge && edge.jointDuty);
}
