import { DomainError } from '../../domain/errors.js';
import type { Amendment, EdgeIdentity } from '../../domain/graph-batch.js';
import { RELATIONSHIPS } from '../../domain/graph-model.js';
import { checkEdges, checkNodes } from './check-batches.js';

/**
 * Refuses, before a store is touched, an amendment that cannot be right (INVALID_BATCH). Whether the source and what is
 * removed are there only the store can say: see `unknownSource` and `missingEdge`.
 */
export function checkAmendment({ sourceId, nodes, remove, put }: Amendment): void {
  checkNodes(sourceId, nodes);
  checkEdges(sourceId, put);
  const seen = new Set(put.map(({ type, from, to, edge }) => nameOf({ type, from, to, key: edge.key })));
  for (const identity of remove) {
    const name = nameOf(identity);
    if (!Object.hasOwn(RELATIONSHIPS, identity.type))
      throw invalid(`${name} of ${sourceId} has an unknown type.`);
    if (seen.has(name)) throw invalid(`${name} of ${sourceId} is named twice in one amendment.`);
    seen.add(name);
  }
}

/** The refusal to amend what was never loaded. */
export function unknownSource(sourceId: string): DomainError {
  return invalid(`There is no source ${sourceId} to amend.`, sourceId);
}

/** The refusal to remove a relationship that the source does not claim. */
export function missingEdge(sourceId: string, identity: EdgeIdentity): DomainError {
  return invalid(
    `${sourceId} claims no ${nameOf(identity)}, so it cannot be removed.`,
    identity.from,
    identity.to,
  );
}

function nameOf({ type, from, to, key }: EdgeIdentity): string {
  return `${type} from ${from} to ${to}${key === '' ? '' : ` (key ${JSON.stringify(key)})`}`;
}

function invalid(message: string, ...ids: readonly string[]): DomainError {
  return new DomainError('INVALID_BATCH', message, ids.length === 0 ? {} : { ids });
}

/** True where no claim is changed: somebody proposed, or refused what was never accepted. */
export function changesOnlyLog({ remove, put, nodes }: Amendment): boolean {
  return remove.length === 0 && put.length === 0 && nodes.length === 0;
}
