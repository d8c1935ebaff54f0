import type { ClusterNode } from '../../domain/graph-model.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { WalkNodePlan } from '../../store/walk-plan.js';
import { along, bareNode, wasCut, wholeHop } from '../walk-plans.js';
import { withAncestors } from './ancestors.js';
import { clusterNaming, type Naming } from './city-measures.js';

/** What it takes to find a naming clause's measure: its document, its kind, and the ids of what it is part of. */
export const NAMING_CLAUSE: WalkNodePlan = withAncestors({
  label: 'Clause',
  fields: ['policyId', 'kind'],
  hops: [],
});

/** The clauses that name one of these clusters, sub-sectors or groups, in one store call. */
export async function promotionsOf(
  reader: GraphReader,
  words: ReadonlyMap<string, ClusterNode>,
): Promise<{ readonly namings: readonly Naming[]; readonly isCut: boolean }> {
  if (words.size === 0) return { namings: [], isCut: false };
  const { nodes } = await reader.walk({
    start: { ids: [...words.keys()] },
    to: bareNode('Cluster', [wholeHop('promotedIn', 'PROMOTES', 'IN', NAMING_CLAUSE)]),
  });
  const walked = nodes.filter((node) => node !== null);
  const namings = walked.flatMap((node) => {
    const cluster = words.get(node.id);
    return cluster === undefined ? [] : along(node, 'promotedIn').map((item) => clusterNaming(item, cluster));
  });
  return { namings, isCut: walked.some(wasCut) };
}
