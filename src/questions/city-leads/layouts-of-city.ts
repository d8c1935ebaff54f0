import { farOf } from '../../projection/adjacency.js';
import { valueAt } from '../../projection/column.js';
import { idOf, numberOf } from '../../projection/node-ids.js';
import type { Projection } from '../../projection/projection.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { Hop, WalkedEdge } from '../../store/walk-plan.js';
import { nodesById } from '../nodes-by-id.js';
import { along, bareNode, edgeOf, wholeHop } from '../walk-plans.js';
import type { CityCluster } from './city-leads-answer.js';

export interface LayoutNeeds {
  /** False: `layouts` of clusters are empty. A city may have a thousand of them, each with the words of a plan. */
  readonly withLayouts: boolean;
}

const LAYOUTS = wholeHop('clusters', 'LAID_OUT_IN', 'IN', bareNode('Cluster'));
/** Only what says how likely each is. */
const LIKELIHOODS: Hop = { ...LAYOUTS, edgeFields: ['basis', 'likelihood'] };

/**
 * What plans lay out in the city: clusters from tables, sub-sectors from text, which stand for what they are part of. By ordinal, each
 * cluster once. One store call, and one for the nodes.
 */
export async function layoutsOfCity(
  reader: GraphReader,
  projection: Projection,
  cityId: string,
  { withLayouts }: LayoutNeeds,
): Promise<readonly CityCluster[]> {
  const to = bareNode('City', [withLayouts ? LAYOUTS : LIKELIHOODS]);
  const [city] = (await reader.walk({ start: { ids: [cityId] }, to })).nodes;
  const laidOut = city ? along(city, 'clusters') : [];
  const ofCluster = new Map<string, WalkedEdge[]>();
  // The same sub-sectors are laid out again and again.
  const clustersOf = new Map<string, readonly string[]>();
  for (const item of laidOut) {
    const ids = clustersOf.get(item.node.id) ?? idsOfClusters(projection, item.node.id);
    clustersOf.set(item.node.id, ids);
    for (const id of ids) {
      const others = ofCluster.get(id);
      if (others === undefined) ofCluster.set(id, [item]);
      else others.push(item);
    }
  }
  const printed = [...ofCluster.keys(), ...(withLayouts ? clustersOf.keys() : [])];
  const nodes = await nodesById(reader, 'Cluster', printed);
  return [...ofCluster]
    .flatMap(([id, items]) => {
      const cluster = nodes.get(id);
      if (cluster === undefined) return [];
      const layouts = items.flatMap((item) => {
        const of = nodes.get(item.node.id);
        return withLayouts && of !== undefined ? { of, edge: edgeOf('LAID_OUT_IN', item) } : [];
      });
      return { cluster, layouts, likelihood: likelihoodOf(items) };
    })
    .sort(
      (a, b) => (a.cluster.ordinal ?? 0) - (b.cluster.ordinal ?? 0) || (a.cluster.id < b.cluster.id ? -1 : 1),
    );
}

/** The cluster itself; of a sub-sector what it is part of, which may be several. */
function idsOfClusters(projection: Projection, id: string): readonly string[] {
  const number = numberOf(projection, 'Cluster', id);
  if (number < 0 || valueAt(projection.clusters.kind, number) !== 'SUBSECTOR') return [id];
  const above = farOf(projection.links.CLUSTER_PART_OF.out, number);
  return above.map((cluster) => idOf(projection, 'Cluster', cluster));
}

/** A table speaks of the cluster as a whole, so its likelihood goes before the text's about single sub-sectors. */
function likelihoodOf(items: readonly WalkedEdge[]): number {
  const edges = items.map((item) => edgeOf('LAID_OUT_IN', item));
  const table = edges.filter(({ basis }) => basis === 'TABLE');
  return Math.max(...(table.length > 0 ? table : edges).map(({ likelihood }) => likelihood));
}
