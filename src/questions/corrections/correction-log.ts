import { byCodeUnit } from '../../domain/by-code-unit.js';
import type { LoggedCorrection } from '../../domain/correction.js';
import type { SourceRecord } from '../../domain/graph-batch.js';
import { grouped } from '../../domain/grouped.js';
import { onceFor } from '../../domain/once-for.js';

/** The corrections of all sources, as questions look for them. */
export interface CorrectionLog {
  /** Newest first, by when somebody last said something. */
  readonly all: readonly LoggedCorrection[];
  readonly byId: ReadonlyMap<string, LoggedCorrection>;
  /** By the id of the clause as it is called now, or as it was where it is there no more. */
  readonly byClause: ReadonlyMap<string, readonly LoggedCorrection[]>;
}

/** Once for sources that a store keeps: of thousands of sources hardly any bears one. */
export const correctionLogOf = onceFor((sources: readonly SourceRecord[]): CorrectionLog => {
  const all = newestFirst(sources.flatMap(({ corrections }) => corrections));
  const byId = new Map(all.map((correction) => [correction.id, correction]));
  return { all, byId, byClause: grouped(all, clauseIdNow) };
});

/** When it was decided, or proposed where nobody decided yet; then by id, so the order is always the same. */
export function newestFirst(corrections: readonly LoggedCorrection[]): readonly LoggedCorrection[] {
  return [...corrections].sort((a, b) => lastSaidAt(b) - lastSaidAt(a) || byCodeUnit(a.id, b.id));
}

/** In milliseconds since 1970. */
export function lastSaidAt({ proposedAt, decision }: LoggedCorrection): number {
  return Date.parse(decision?.at ?? proposedAt);
}

export function clauseIdNow({ clauseNow, clauseId }: LoggedCorrection): string {
  return clauseNow ?? clauseId;
}
