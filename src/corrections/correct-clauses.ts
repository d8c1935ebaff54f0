import { byCodeUnit } from '../domain/by-code-unit.js';
import type { Correction, LoggedCorrection } from '../domain/correction.js';
import { inKeyOf } from '../domain/ids.js';
import type { ClauseEdge } from './claim-family.js';
import { type CorrectedClause, correctClause, UNCHANGED } from './correct-clause.js';
import { type Fit, type FitContext, fitCorrection } from './fit-correction.js';

export interface CorrectionsRequest extends FitContext {
  /** Of one source, whatever their status. */
  readonly corrections: readonly Correction[];
  /** Whether a cluster or place is in the graph; agencies come with the corrections that name them. */
  isKnown(id: string): boolean;
}

export interface CorrectedClauses {
  /** The claims of each clause to which a correction was applied, by its id. */
  readonly clauses: ReadonlyMap<string, readonly ClauseEdge[]>;
  /** All corrections, by id, with what became of them. */
  readonly log: readonly LoggedCorrection[];
}

/** Applies the corrections of one source to the clauses that they are about. */
export function correctClauses(request: CorrectionsRequest): CorrectedClauses {
  const { corrections, edgesOf, document, isKnown } = request;
  const fits = new Map(corrections.map((one) => [one.id, fitOf(one, request, isKnown)]));
  const byClause = new Map<string, { readonly inKey: string; readonly ids: Correction[] }>();
  for (const correction of inOrder(corrections, document.sha256)) {
    const fit = fits.get(correction.id);
    if (correction.status !== 'ACCEPTED' || correction.kind === 'NOTE' || !fit?.clause) continue;
    const group = byClause.get(fit.clause.id) ?? { inKey: inKeyOf(fit.clause), ids: [] };
    group.ids.push(correction);
    byClause.set(fit.clause.id, group);
  }
  const corrected = new Map(
    [...byClause].map(([clauseId, { inKey, ids }]) => {
      const fitted = ids.flatMap((correction) => {
        const words = wordsOf(fits.get(correction.id));
        return words === null ? [] : [{ correction, words }];
      });
      const edges = edgesOf.get(clauseId) ?? [];
      return [clauseId, correctClause({ clauseId, inKey, edges, corrections: fitted })] as const;
    }),
  );
  return {
    clauses: new Map([...corrected].map(([id, { edges }]) => [id, edges])),
    log: corrections
      .map((one) => logged(one, fits.get(one.id), corrected))
      .sort((a, b) => byCodeUnit(a.id, b.id)),
  };
}

/** What was said of these very bytes comes first. */
function inOrder(corrections: readonly Correction[], sha256: string): readonly Correction[] {
  const rank = (one: Correction): string => `${one.sha256 === sha256 ? 0 : 1} ${one.id}`;
  return [...corrections].sort((a, b) => byCodeUnit(rank(a), rank(b)));
}

function fitOf(correction: Correction, context: FitContext, isKnown: (id: string) => boolean): Fit {
  const { corrected, agency } = correction;
  if (corrected !== null && agency === null && !isKnown(corrected.to))
    return { clause: null, why: `${corrected.name} (${corrected.to}) is not in the gazetteers any more.` };
  return fitCorrection(correction, context);
}

function wordsOf(fit: Fit | undefined) {
  return fit?.clause ? fit.words : null;
}

function logged(
  correction: Correction,
  fit: Fit | undefined,
  corrected: ReadonlyMap<string, CorrectedClause>,
): LoggedCorrection {
  const clauseNow = fit?.clause?.id ?? null;
  const common = { ...onlyCorrection(correction), clauseNow };
  const { status, kind, id } = correction;
  if (status === 'PROPOSED') return { ...common, outcome: 'WAITING', detail: null, ...UNCHANGED };
  if (status === 'REFUSED') return { ...common, outcome: 'NONE', detail: null, ...UNCHANGED };
  if (fit !== undefined && fit.clause === null)
    return { ...common, outcome: 'CONFLICT', detail: fit.why, ...UNCHANGED };
  const result = kind === 'NOTE' ? undefined : corrected.get(clauseNow ?? '')?.results.get(id);
  return { ...common, ...(result ?? { outcome: 'NONE', detail: null, ...UNCHANGED }) };
}

/** What was said and decided, without what became of it at a former load. */
export function onlyCorrection(correction: Correction): Correction {
  const { id, sourceId, sha256, clauseId, kind, extracted, corrected, agency, evidence, reason } = correction;
  const { proposedBy, proposedAt, status, decision } = correction;
  return {
    id, sourceId, sha256, clauseId, kind, extracted, corrected, agency, evidence, reason, proposedBy, proposedAt, status, decision,
  }; // biome-ignore format: one screen
}
