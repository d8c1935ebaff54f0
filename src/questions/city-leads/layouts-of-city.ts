import type { ClusterNode } from '../../domain/graph-model.js';
import { farOf } from '../../projection/adjacency.js';
import { idOf, numberOf } from '../../projection/node-ids.js';
import type { Projection } from '../../projection/projection.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { WalkPlan } from '../../store/walk-plan.js';
import { nodesById } from '../nodes-by-id.js';
import { along, bareNode, edgeOf, nodeOf, wholeHop, wholeNode } from '../walk-plans.js';
import type { CityCluster } from './city-leads-answer.js';

const CITY: WalkPlan['to'] = bareNode('City', [
  wholeHop('clusters', 'LAID_OUT_IN', 'IN', wholeNode('Cluster')),
]);

/**
 * What plans lay out in the city: clusters from tables, sub-sectors from text, which stand for what they are part of. By ordinal, each
 * cluster once. One store call, and one for clusters of which only sub-sectors are laid out.
 */
export async function layoutsOfCity(
  reader: GraphReader,
  projection: Projection,
  cityId: string,
): Promise<readonly CityCluster[]> {
  const [city] = (await reader.walk({ start: { ids: [cityId] }, to: CITY })).nodes;
  const laidOut = (city ? along(city, 'clusters') : []).map((item) => ({
    of: nodeOf('Cluster', item.node),
    edge: edgeOf('LAID_OUT_IN', item),
  }));
  const known = new Map(laidOut.map(({ of }) => [of.id, of]));
  const layouts = new Map<string, CityCluster['layouts'][number][]>();
  for (const layout of laidOut) {
    for (const id of idsOfClusters(projection, layout.of)) {
      const others = layouts.get(id);
      if (others === undefined) layouts.set(id, [layout]);
      else others.push(layout);
    }
  }
  const others = await nodesById(
    reader,
    'Cluster',
    [...layouts.keys()].filter((id) => !known.has(id)),
  );
  return [...layouts]
    .flatMap(([id, of]) => {
      const cluster = known.get(id) ?? others.get(id);
      return cluster === undefined ? [] : { cluster, layouts: of, likelihood: likelihoodOf(of) };
    })
    .sort(
      (a, b) => (a.cluster.ordinal ?? 0) - (b.cluster.ordinal ?? 0) || (a.cluster.id < b.cluster.id ? -1 : 1),
    );
}

/** A sub-sector may be part of several. */
function idsOfClusters(projection: Projection, { kind, id }: ClusterNode): readonly string[] {
  if (kind !== 'SUBSECTOR') return [id];
  const number = numberOf(projection, 'Cluster', id);
  const above = number < 0 ? [] : farOf(projection.links.CLUSTER_PART_OF.out, number);
  return above.map((cluster) => idOf(projection, 'Cluster', cluster));
}

/** A table speaks of the cluster as a whole, so its likelihood goes before the text's about single sub-sectors. */
function likelihoodOf(layouts: CityCluster['layouts']): number {
  const table = layouts.filter(({ edge }) => edge.basis === 'TABLE');
  return Math.max(...(table.length > 0 ? table : layouts).map(({ edge }) => edge.likelihood));
}
