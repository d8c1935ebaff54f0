import type { CityNode, ClusterNode, EdgeOf } from '../../domain/graph-model.js';
import { idOf } from '../../projection/node-ids.js';
import type { Projection } from '../../projection/projection.js';
import type { GraphReader } from '../../store/graph-store.js';
import { layoutsOfCity } from '../city-leads/layouts-of-city.js';
import { along, edgeOf, nodeOf, wholeHop, wholeNode } from '../walk-plans.js';
import type { UnnamedCluster } from './clusters-without-measure.js';
import type { Gap } from './gaps-answer.js';

/** A cluster with the cities into which a plan puts it, and where it says so. */
interface LaidOut {
  readonly cluster: ClusterNode;
  readonly cities: readonly CityNode[];
  readonly layouts: readonly EdgeOf<'LAID_OUT_IN'>[];
}

/** A page of clusters that no measure names, whole: of one city those of `layoutsOfCity`, else one store call. What the graph has lost is left out. */
export async function gapsOfClusters(
  reader: GraphReader,
  projection: Projection,
  clusters: readonly UnnamedCluster[],
  city: CityNode | null,
): Promise<readonly Gap[]> {
  if (clusters.length === 0) return [];
  const ids = clusters.map(({ cluster }) => idOf(projection, 'Cluster', cluster));
  const laidOut =
    city === null ? await laidOutAnywhere(reader, ids) : await laidOutIn(reader, projection, city);
  const known = new Map(laidOut.map((one) => [one.cluster.id, one]));
  return clusters.flatMap(({ reading, groupMeasures }, at): readonly Gap[] => {
    const one = known.get(ids[at] ?? '');
    if (one === undefined) return [];
    return [
      {
        kind: 'CLUSTER_WITHOUT_MEASURE',
        reading,
        clause: null,
        policy: null,
        units: [],
        cluster: one.cluster,
        cities: one.cities,
        groupMeasures,
        evidence: one.layouts.flatMap(({ evidence }) => evidence),
      },
    ];
  });
}

async function laidOutIn(
  reader: GraphReader,
  projection: Projection,
  city: CityNode,
): Promise<readonly LaidOut[]> {
  const clusters = await layoutsOfCity(reader, projection, city.id, { withLayouts: true });
  return clusters.map(({ cluster, layouts }) => ({
    cluster,
    cities: [city],
    layouts: layouts.map(({ edge }) => edge),
  }));
}

const LAID_OUT = wholeNode('Cluster', [wholeHop('cities', 'LAID_OUT_IN', 'OUT', wholeNode('City'))]);

async function laidOutAnywhere(reader: GraphReader, ids: readonly string[]): Promise<readonly LaidOut[]> {
  const { nodes } = await reader.walk({ start: { ids }, to: LAID_OUT });
  return nodes.flatMap((node) => {
    if (node === null) return [];
    const layouts = along(node, 'cities');
    const cities = new Map(layouts.map((item) => [item.node.id, nodeOf('City', item.node)] as const));
    return {
      cluster: nodeOf('Cluster', node),
      cities: [...cities.values()],
      layouts: layouts.map((item) => edgeOf('LAID_OUT_IN', item)),
    };
  });
}
