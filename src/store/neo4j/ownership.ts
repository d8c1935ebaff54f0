import { DomainError } from '../../domain/errors.js';
import { NODE_LABELS } from '../../domain/graph-model.js';
import { LAYOUT } from './cypher/names.js';

/**
 * Whose a database is: nobody's, ours, or ours but only half filled, by whoever gave no sign of life for so long, or loaded by Neo4j's import
 * tool and not finished.
 */
export type Ownership =
  | { readonly state: 'EMPTY' | 'OURS' }
  | { readonly state: 'UNFINISHED'; readonly unfinished: string }
  | { readonly state: 'FILLING'; readonly silentMs: number };

/** After so long without a sign of life whoever filled is taken to be gone. */
const GONE_MS = 120_000;

/** From a row of `ownershipStatement`. Fails with STORE_FOREIGN where the database is somebody else's, or another version's. */
export function ownershipOf(row: readonly unknown[], database: string): Ownership {
  const [layouts, nodes, silentMs, unfinished] = row as readonly [
    readonly number[], number, number | null, string | null,
  ]; // biome-ignore format: one screen
  const name = JSON.stringify(database);
  if (layouts.length === 0) {
    if (nodes === 0) return { state: 'EMPTY' };
    throw new DomainError(
      'STORE_FOREIGN',
      `The database ${name} holds ${nodes} nodes labelled ${NODE_LABELS.join(', ')} that policy-graph did not write: use another database.`,
    );
  }
  if (layouts.some((layout) => layout !== LAYOUT)) {
    throw new DomainError(
      'STORE_FOREIGN',
      `The database ${name} was written by another version of policy-graph: use another database, and ingest again.`,
    );
  }
  if (unfinished !== null) return { state: 'UNFINISHED', unfinished };
  return silentMs === null ? { state: 'OURS' } : { state: 'FILLING', silentMs };
}

/** True where whoever filled the database is gone, so that it may be emptied. */
export function isAbandoned(ownership: Ownership): boolean {
  return ownership.state === 'FILLING' && ownership.silentMs > GONE_MS;
}

/** The refusal of whatever would ask a graph that Neo4j's import tool has loaded, and that nobody has finished. */
export function isUnfinished(): DomainError {
  return new DomainError(
    'STORE_BUSY',
    'The database was loaded from files and is not finished: it has no indexes yet. Finish it by `policy-graph import` of the folder of these files, and ask again.',
  );
}

/** The refusal of whatever would see or touch a database that is not whole yet. */
export function isBeingFilled(): DomainError {
  return new DomainError(
    'STORE_BUSY',
    `The database is being filled by an import. Ask again when that has ended; if it was stopped, import or ingest again after ${GONE_MS / 60_000} minutes, which begins anew.`,
  );
}
