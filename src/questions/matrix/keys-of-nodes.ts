import { idOf } from '../../projection/node-ids.js';
import type { Projection } from '../../projection/projection.js';
import type { GraphReader } from '../../store/graph-store.js';
import { nodesById } from '../nodes-by-id.js';
import { oncePerProjection } from '../numbers/once-per-projection.js';
import { type AxisKey, agencyKey, cityKey, clauseKey, clusterKey, policyKey } from './axis-keys.js';
import type { Axis, AxisNode } from './matrix-answer.js';

export const LABEL_OF_AXIS = {
  AGENCY: 'Agency',
  MEASURE: 'Clause',
  CHAPTER: 'Clause',
  POLICY: 'Policy',
  CLUSTER: 'Cluster',
  CITY: 'City',
} as const satisfies Record<Axis, AxisNode['label']>;

/** So many are kept of each label: those of clauses hold their texts. */
const KEPT_MAX = { Agency: 10_000, Clause: 500, Policy: 2_000, Cluster: 2_000, City: 5_000 } as const;

/**
 * What these nodes, by number, are called on the axis: one store call, of clauses a second one for their documents; none for nodes
 * of which it was asked before, as those that stand in one matrix stand in many.
 */
export async function keysOfNodes(
  reader: GraphReader,
  projection: Projection,
  axis: Axis,
  nodes: readonly number[],
): Promise<ReadonlyMap<number, AxisKey>> {
  const label = LABEL_OF_AXIS[axis];
  const kept = keptKeys(projection)[label];
  const keys = new Map<number, AxisKey>();
  const missing: number[] = [];
  for (const node of nodes) {
    const key = kept.get(node);
    if (key === undefined) missing.push(node);
    else keys.set(node, key);
  }
  if (missing.length === 0) return keys;
  const ids = missing.map((node) => idOf(projection, label, node));
  const find = await keyMaker(reader, label, ids, projection, missing);
  missing.forEach((node, at) => {
    const key = find(ids[at] ?? '');
    if (key === null) return;
    keys.set(node, key);
    kept.set(node, key);
  });
  for (const node of kept.keys()) {
    if (kept.size <= KEPT_MAX[label]) break;
    kept.delete(node);
  }
  return keys;
}

/** By label and number. A projection is of one release, so what nodes are called stays as it is. */
const keptKeys = oncePerProjection((): { readonly [L in AxisNode['label']]: Map<number, AxisKey> } => ({
  Agency: new Map(),
  Clause: new Map(),
  Policy: new Map(),
  Cluster: new Map(),
  City: new Map(),
}));

/** What has gone since the projection was made has no key. */
async function keyMaker(
  reader: GraphReader,
  label: AxisNode['label'],
  ids: readonly string[],
  projection: Projection,
  nodes: readonly number[],
): Promise<(id: string) => AxisKey | null> {
  switch (label) {
    case 'Agency':
      return keyOf(await nodesById(reader, label, ids), agencyKey);
    case 'Policy':
      return keyOf(await nodesById(reader, label, ids), policyKey);
    case 'Cluster':
      return keyOf(await nodesById(reader, label, ids), clusterKey);
    case 'City':
      return keyOf(await nodesById(reader, label, ids), cityKey);
    case 'Clause': {
      const policyIds = nodes.map((node) => idOf(projection, 'Policy', projection.clauses.policy[node] ?? 0));
      const [clauses, policies] = await Promise.all([
        nodesById(reader, label, ids),
        nodesById(reader, 'Policy', policyIds),
      ]);
      return (id) => {
        const clause = clauses.get(id);
        const policy = policies.get(clause?.policyId ?? '');
        return clause === undefined || policy === undefined ? null : clauseKey(clause, policy);
      };
    }
  }
}

function keyOf<N>(nodes: ReadonlyMap<string, N>, make: (node: N) => AxisKey): (id: string) => AxisKey | null {
  return (id) => {
    const node = nodes.get(id);
    return node === undefined ? null : make(node);
  };
}
