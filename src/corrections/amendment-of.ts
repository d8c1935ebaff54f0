import { isDeepStrictEqual } from 'node:util';
import { byCodeUnit } from '../domain/by-code-unit.js';
import type { Correction } from '../domain/correction.js';
import type { Amendment, EdgeIdentity, SourceRecord } from '../domain/graph-batch.js';
import type { ClauseNode } from '../domain/graph-model.js';
import type { Source } from '../domain/span.js';
import { agenciesOf } from './apply-corrections.js';
import { type ClauseEdge, claimKey } from './claim-family.js';
import { correctClauses, onlyCorrection } from './correct-clauses.js';
import { extractedEdges } from './extracted-edges.js';
import { hasUnits } from './has-units.js';

export interface DecisionRequest {
  /** The source as the store keeps it. */
  readonly record: SourceRecord;
  readonly document: Source;
  /** The correction as it is from now on: proposed, accepted or refused. */
  readonly correction: Correction;
  /** The clause that it is about; null where the store has it no more, so that only the log changes. */
  readonly clause: ClauseNode | null;
  /** What the store says of the clause now. */
  readonly present: readonly ClauseEdge[];
  isKnown(id: string): boolean;
}

/**
 * What one decision changes in a running store: the clause as extracted (out of the log, which kept what was taken away), with
 * all that is accepted of it now. The same as reading the document anew would give.
 */
export function amendmentOf({ record, document, correction, clause, present, isKnown }: DecisionRequest): Amendment {
  const extracted = clause === null ? [] : extractedEdges(clause.id, present, record.corrections);
  const former = record.corrections.filter(({ id }) => id !== correction.id);
  const isHere = (one: { readonly clauseNow: string | null }): boolean => clause !== null && one.clauseNow === clause.id;
  const { clauses, log } = correctClauses({
    document,
    clauses: new Map(clause === null ? [] : [[clause.id, clause]]),
    edgesOf: new Map(clause === null ? [] : [[clause.id, extracted]]),
    corrections: [...former.filter(isHere).map(onlyCorrection), correction],
    isKnown,
  });
  const after = clause === null ? [] : (clauses.get(clause.id) ?? extracted);
  const before = new Map(present.map((edge) => [claimKey(edge), edge]));
  const keys = new Set(after.map(claimKey));
  const corrections = [...former.filter((one) => !isHere(one)), ...log].sort((a, b) => byCodeUnit(a.id, b.id));
  const counted = Number(hasUnits(after)) - Number(hasUnits(present));
  return {
    sourceId: record.id,
    corrections,
    quality: { ...record.quality, clausesWithUnits: record.quality.clausesWithUnits + counted },
    nodes: agenciesOf(log, new Set()),
    remove: present.filter((edge) => !keys.has(claimKey(edge))).map(identityOf),
    put: after.filter((edge) => !isDeepStrictEqual(before.get(claimKey(edge)), edge)),
  };
} // biome-ignore format: one line a step

function identityOf({ type, from, to, edge }: ClauseEdge): EdgeIdentity {
  return { type, from, to, key: edge.key };
}
