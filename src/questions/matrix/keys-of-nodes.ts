import { idOf } from '../../projection/node-ids.js';
import type { Projection } from '../../projection/projection.js';
import type { GraphReader } from '../../store/graph-store.js';
import { nodesById } from '../nodes-by-id.js';
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

/** What these nodes, by number, are called on the axis: one store call, of clauses a second one for their documents. */
export async function keysOfNodes(
  reader: GraphReader,
  projection: Projection,
  axis: Axis,
  nodes: readonly number[],
): Promise<ReadonlyMap<number, AxisKey>> {
  const label = LABEL_OF_AXIS[axis];
  const ids = nodes.map((node) => idOf(projection, label, node));
  const find = await keyMaker(reader, label, ids, projection, nodes);
  return new Map(
    nodes.flatMap((node, at) => {
      const key = find(ids[at] ?? '');
      return key === null ? [] : [[node, key] as const];
    }),
  );
}

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
