import type { Correction } from '../domain/correction.js';
import { DomainError } from '../domain/errors.js';
import type { Amendment } from '../domain/graph-batch.js';
import type { GraphStore } from '../store/graph-store.js';
import { amendmentOf } from './amendment-of.js';
import { isAbout } from './apply-corrections.js';
import { onlyCorrection } from './correct-clauses.js';
import { knownPlaces } from './known-places.js';
import { readClause } from './read-clause.js';

/** What a correction, as it is from now on, changes in a store; null where the store has not the document that it is about. */
export async function decisionInStore(store: GraphStore, correction: Correction): Promise<Amendment | null> {
  const records = (await store.sources()).filter((record) => isAbout(correction, record));
  const record = records.find(({ sha256 }) => sha256 === correction.sha256) ?? records[0];
  const document = record === undefined ? null : await store.history.document(record.sha256);
  if (record === undefined || document === null) return null;
  const logged = record.corrections.find(({ id }) => id === correction.id);
  const clauseId = logged === undefined ? correction.clauseId : logged.clauseNow;
  const there = clauseId === null ? null : await clauseOrNull(store, clauseId);
  return amendmentOf({
    record,
    document,
    correction: onlyCorrection(correction),
    clause: there?.clause ?? null,
    present: there?.present ?? [],
    isKnown: await knownPlaces(store, [...record.corrections, correction]),
  });
}

async function clauseOrNull(store: GraphStore, clauseId: string) {
  return readClause(store, clauseId).catch((failure: unknown) => {
    if (failure instanceof DomainError && failure.code === 'NOT_FOUND') return null;
    throw failure;
  });
}
