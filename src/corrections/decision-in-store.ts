import { isDeepStrictEqual } from 'node:util';
import type { Correction, LoggedCorrection } from '../domain/correction.js';
import { DomainError } from '../domain/errors.js';
import type { Amendment } from '../domain/graph-batch.js';
import type { GraphStore } from '../store/graph-store.js';
import { amendmentOf } from './amendment-of.js';
import { isAbout } from './apply-corrections.js';
import { onlyCorrection } from './correct-clauses.js';
import { knownPlaces } from './known-places.js';
import { type ClauseInStore, readClause } from './read-clause.js';

export interface DecisionInStore {
  readonly amendment: Amendment;
  /** The correction as the log has it with the amendment. */
  readonly logged: LoggedCorrection;
  /** False where the store has it so already. */
  readonly isNew: boolean;
}

/** What a correction, as it is from now on, changes in a store; null where the store has not the document that it is about. */
export async function decisionInStore(store: GraphStore, correction: Correction): Promise<DecisionInStore | null> {
  const records = (await store.sources()).filter((record) => isAbout(correction, record));
  const record = records.find(({ sha256 }) => sha256 === correction.sha256) ?? records[0];
  const document = record === undefined ? null : await store.history.document(record.sha256);
  if (record === undefined || document === null) return null;
  const former = record.corrections.find(({ id }) => id === correction.id);
  const clauseId = former === undefined ? correction.clauseId : former.clauseNow;
  const there = clauseId === null ? null : await clauseOrNull(store, clauseId);
  const amendment = amendmentOf({
    record,
    document,
    correction: onlyCorrection(correction),
    clause: there?.clause ?? null,
    present: there?.present ?? [],
    isKnown: await knownPlaces(store, [...record.corrections, correction]),
  });
  const logged = amendment.corrections.find(({ id }) => id === correction.id);
  return logged === undefined ? null : { amendment, logged, isNew: !isDeepStrictEqual(former, logged) };
} // biome-ignore format: one line a step

async function clauseOrNull(store: GraphStore, clauseId: string): Promise<ClauseInStore | null> {
  return readClause(store, clauseId).catch((failure: unknown) => {
    if (failure instanceof DomainError && failure.code === 'NOT_FOUND') return null;
    throw failure;
  });
}
