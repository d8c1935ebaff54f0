import { DomainError } from '../../domain/errors.js';
import type { CityNode, ClusterNode } from '../../domain/graph-model.js';
import { MAX_PAGE_SIZE } from '../../domain/page.js';
import { idOf } from '../../projection/node-ids.js';
import type { Projection } from '../../projection/projection.js';
import type { GraphReader } from '../../store/graph-store.js';
import { nodesById } from '../nodes-by-id.js';
import { nodeOf, wholeNode } from '../walk-plans.js';
import type { ClusterOfCity } from './clusters-of-city.js';

/** What was chosen: all, or one, with its node. */
interface Chosen {
  readonly clusters: readonly ClusterOfCity[];
  readonly cluster: ClusterNode | null;
}

/**
 * All clusters of a city, or the one that is asked for by name, alias or id; also by one of its sub-sectors. No store call for all; one for
 * a name, and one more where it is that of a sub-sector, or of nothing there: then it fails with NOT_FOUND and the names that are.
 */
export async function selectCluster(
  reader: GraphReader,
  projection: Projection,
  clusters: readonly ClusterOfCity[],
  asked: { readonly name: string | null; readonly city: CityNode },
): Promise<Chosen> {
  if (asked.name === null) return { clusters, cluster: null };
  const name = asked.name.trim();
  const id = (cluster: number): string => idOf(projection, 'Cluster', cluster);
  const all = clusters.flatMap(({ cluster, subsectors }) => [cluster, ...subsectors]);
  const called = await nodesCalled(reader, [...new Set(all)].map(id), name);
  for (const one of clusters) {
    const cluster = called.get(id(one.cluster));
    if (cluster !== undefined) return { clusters: [one], cluster };
  }
  const ids = clusters.map(({ cluster }) => id(cluster));
  for (const one of clusters) {
    const subsectors = one.subsectors.filter((subsector) => called.has(id(subsector)));
    if (subsectors.length === 0) continue;
    const [cluster = null] = (await nodesById(reader, 'Cluster', [id(one.cluster)])).values();
    return { clusters: [{ ...one, subsectors }], cluster };
  }
  const known = await nodesById(reader, 'Cluster', ids);
  throw unknownCluster(
    name,
    asked.city,
    ids.flatMap((one) => known.get(one)?.name ?? []),
  );
}

/** Those of these ids that are called so, whole, by id. */
async function nodesCalled(
  reader: GraphReader,
  ids: readonly string[],
  name: string,
): Promise<ReadonlyMap<string, ClusterNode>> {
  if (ids.length === 0) return new Map();
  const { nodes } = await reader.walk({
    start: {
      filter: { id: { in: ids } },
      where: { anyOf: ['id', 'name', 'aliases'].map((field) => ({ fields: { [field]: { eq: name } } })) },
      page: { first: Math.min(ids.length, MAX_PAGE_SIZE), after: null, withTotal: false },
    },
    to: wholeNode('Cluster'),
  });
  return new Map(nodes.flatMap((node) => (node === null ? [] : [[node.id, nodeOf('Cluster', node)]])));
}

function unknownCluster(name: string, city: CityNode, names: readonly string[]): DomainError {
  return new DomainError(
    'NOT_FOUND',
    names.length === 0
      ? `No loaded plan lays out a cluster in ${city.fullName}.`
      : `「${name}」 is not among the clusters that a plan lays out in ${city.fullName}: ${names.join('、')}.`,
    { candidates: names },
  );
}
