import type { PolicyNode } from '../../domain/graph-model.js';
import { labelOfId } from '../../domain/ids.js';
import { once } from '../../domain/once.js';
import { edgesBegin, edgesEnd } from '../../projection/adjacency.js';
import { valueAt } from '../../projection/column.js';
import { citationKindOf } from '../../projection/edge-flags.js';
import { hasNode, idOf, numberOf } from '../../projection/node-ids.js';
import type { Projection } from '../../projection/projection.js';
import type { GraphReader } from '../../store/graph-store.js';
import { findPolicy } from '../names/find-policy.js';
import { nodeOf } from '../walk-plans.js';
import { CARRIED_DEEP } from './policy-in-scope.js';

/** A document that a scope names, with all loaded documents that it carries. */
export interface DocumentsInScope {
  readonly ids: readonly string[];
  readonly policy: () => Promise<PolicyNode>;
}

/** As `policyInScope`, from the projection: an id needs no look into the store. Null where none is named. */
export async function documentsInScope(
  reader: GraphReader,
  projection: Projection,
  name: string | null,
): Promise<DocumentsInScope | null> {
  if (name === null) return null;
  const asked = name.trim();
  const find = async (word: string): Promise<PolicyNode> => nodeOf('Policy', await findPolicy(reader, word));
  if (labelOfId(asked) === 'Policy' && hasNode(projection, asked))
    return { ids: carriedBy(projection, asked), policy: once(() => find(asked)) };
  const policy = await find(name);
  return { ids: carriedBy(projection, policy.id), policy: async () => policy };
}

function carriedBy(projection: Projection, id: string): readonly string[] {
  const { POLICY_CITES, CONTAINS } = projection.links;
  const numbers = new Set<number>();
  const add = (policy: number, deep: number): void => {
    numbers.add(policy);
    if (deep === 0) return;
    for (const { out } of [POLICY_CITES, CONTAINS]) {
      const end = edgesEnd(out, policy);
      for (let edge = edgesBegin(out, policy); edge < end; edge++) {
        const isCarried = out === CONTAINS.out || citationKindOf(out.flags[edge] ?? 0) === 'TRANSMITS';
        const far = out.far[edge] ?? 0;
        if (isCarried && valueAt(projection.policies.status, far) === 'LOADED') add(far, deep - 1);
      }
    }
  };
  const policy = numberOf(projection, 'Policy', id);
  if (policy >= 0) add(policy, CARRIED_DEEP);
  return [...new Set([id, ...[...numbers].map((number) => idOf(projection, 'Policy', number))])];
}
