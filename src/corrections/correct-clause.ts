import type { Correction, LoggedCorrection } from '../domain/correction.js';
import type { Evidence } from '../domain/span.js';
import { canonicalClaim } from './canonical-claim.js';
import { type ClauseEdge, claimFamily, claimKey } from './claim-family.js';
import { doContradict } from './contradictions.js';
import { correctedEdge } from './corrected-edge.js';
import { createFamilyList, type FamilyList } from './family-list.js';

/** What became of one correction, beside what it says. */
type Result = Pick<LoggedCorrection, 'outcome' | 'detail' | 'stands' | 'replaced' | 'moved'>;

export interface ClauseCase {
  readonly clauseId: string;
  readonly inKey: string;
  /** What was extracted. */
  readonly edges: readonly ClauseEdge[];
  /** Accepted, in the order in which they are applied; no notes. */
  readonly corrections: readonly Fitted[];
}

interface Fitted {
  readonly correction: Correction;
  readonly words: Evidence;
}

export interface CorrectedClause {
  readonly edges: readonly ClauseEdge[];
  /** By the id of the correction. */
  readonly results: ReadonlyMap<string, Result>;
}

export const UNCHANGED = { stands: false, replaced: [], moved: [] } as const;

/**
 * Puts right what was extracted of one clause. What a person stated is put, what they found wrong goes. Where extraction says the
 * same by itself nothing is changed (AGREES). Where it reads the words as a third thing the person stands, since they read them,
 * and it is a CONFLICT for an editor to look at.
 */
export function correctClause({ clauseId, inKey, edges, corrections }: ClauseCase): CorrectedClause {
  const list = createFamilyList(edges);
  const results = new Map<string, Result>();
  const spoken = new Set(corrections.flatMap(({ correction }) => keysOf(correction)));
  const applied: Correction[] = [];
  for (const { correction, words } of corrections) {
    const rival = applied.find((other) => doContradict(other, correction));
    if (rival !== undefined) {
      const detail = `It contradicts ${rival.id}, which is applied to ${clauseId}: refuse one of them.`;
      results.set(correction.id, { outcome: 'CONFLICT', detail, ...UNCHANGED });
      continue;
    }
    applied.push(correction);
    results.set(correction.id, applyOne({ clauseId, inKey, edges, spoken, list }, correction, words));
  }
  return { edges: list.edges(), results: withMoves(results, edges, list.edges()) };
}

interface Work {
  readonly clauseId: string;
  readonly inKey: string;
  readonly edges: readonly ClauseEdge[];
  /** Claims that some correction of the clause speaks of. */
  readonly spoken: ReadonlySet<string>;
  readonly list: FamilyList;
}

function applyOne({ clauseId, inKey, edges, spoken, list }: Work, correction: Correction, words: Evidence): Result {
  const { extracted, corrected } = correction;
  const find = (claim: typeof extracted) => claim && edges.find((edge) => claimKey(edge) === claimKey(claim));
  const [wrong, right] = [find(extracted), find(corrected)];
  const third = thirdReadings(correction, words, edges, spoken, wrong != null);
  const isSaid = corrected === null ? third.length === 0 : right != null;
  if (wrong == null && isSaid) return { outcome: 'AGREES', detail: null, ...UNCHANGED };

  const gone = [...(wrong == null ? [] : [wrong]), ...third.filter(({ goes }) => goes).map(({ edge }) => edge)];
  const [instead, ...others] = gone;
  if (corrected !== null && right == null) {
    const place = instead === undefined ? list.placeFor(claimFamily(corrected.type), words.start) : list.takeOut(instead);
    for (const edge of others) list.remove(edge);
    list.put(correctedEdge({ clauseId, inKey, position: place, claim: corrected, correction, words, instead: instead ?? null, others: edges }));
  } else for (const edge of gone) list.remove(edge);
  const replaced = gone.map(canonicalClaim);
  if (third.length === 0) return { outcome: 'APPLIED', detail: null, stands: true, replaced, moved: [] };
  return { outcome: 'CONFLICT', detail: sentenceOf(third), stands: true, replaced, moved: [] };
} // biome-ignore format: one screen

interface ThirdReading {
  readonly edge: ClauseEdge;
  /** Whether it cannot be true beside the correction: the very words, or another role of the agency stated. */
  readonly goes: boolean;
}

/** What extraction makes now of what the correction is about, that nobody spoke of when it was made. */
function thirdReadings(
  { extracted, corrected }: Correction,
  words: Evidence,
  edges: readonly ClauseEdge[],
  spoken: ReadonlySet<string>,
  isStillThere: boolean,
): readonly ThirdReading[] {
  const about = corrected ?? extracted;
  if (about === null) return [];
  return edges.flatMap((edge): readonly ThirdReading[] => {
    if (spoken.has(claimKey(edge)) || claimFamily(edge.type) !== claimFamily(about.type)) return [];
    if (edge.to === corrected?.to) return [{ edge, goes: true }];
    // The claim that was corrected is still read: what else is read says nothing new of it.
    if (isStillThere) return [];
    const [first] = edge.edge.evidence;
    const areTheWords = first !== undefined && first.start === words.start && first.end === words.end;
    if (areTheWords) return [{ edge, goes: true }];
    return edge.to === extracted?.to ? [{ edge, goes: false }] : [];
  });
}

function sentenceOf(third: readonly ThirdReading[]): string {
  const named = third.map(
    ({ edge: { type, to, edge }, goes }) =>
      `${type} ${to} (「${edge.printed}」, ${edge.ruleId})${goes ? '' : ', which is left'}`,
  );
  return `Extracted now is ${named.join('; ')}; the correction stands.`;
}

function keysOf({ extracted, corrected }: Correction): readonly string[] {
  return [extracted, corrected].flatMap((claim) => (claim === null ? [] : claimKey(claim)));
}

/** The first correction that stands carries what moved, so that all can be put back. */
function withMoves(
  results: ReadonlyMap<string, Result>,
  before: readonly ClauseEdge[],
  after: readonly ClauseEdge[],
): ReadonlyMap<string, Result> {
  const places = new Map(after.map((edge) => [claimKey(edge), edge.edge]));
  const moved = before.flatMap(({ type, to, edge: { position } }) => {
    const now = places.get(claimKey({ type, to }));
    return now !== undefined && now.correctionId === null && now.position !== position ? [{ type, to, position }] : [];
  });
  const first = [...results].find(([, { stands }]) => stands);
  if (first === undefined || moved.length === 0) return results;
  return new Map(results).set(first[0], { ...first[1], moved });
} // biome-ignore format: one line a step
