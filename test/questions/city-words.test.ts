import { describe, expect, test } from '@jest/globals';
import type { ClusterNode } from '../../src/domain/graph-model.js';
import { idOf } from '../../src/projection/node-ids.js';
import { cityWords } from '../../src/questions/city-leads/city-words.js';
import { layoutsOfCity } from '../../src/questions/city-leads/layouts-of-city.js';
import { clusterInScope } from '../../src/questions/measures/cluster-in-scope.js';
import type { GraphReader } from '../../src/store/graph-store.js';
import { createMemoryReader } from '../support/memory-reader.js';
import { ASKED, randomMeasures } from './random-measures.js';

const PAGE = { first: 100, after: null, withTotal: false };

/** Words that are found in the projection are those that somebody finds who goes from cluster to cluster in the store. */
describe.each([1, 2, 3, 4, 5, 6, 7, 8])('words of a place, world %i', (seed) => {
  const reader = createMemoryReader(randomMeasures(seed));
  const wordsOf = async (cityId: string, cluster: string | null) => {
    const projection = await reader.projection();
    const [city] = await reader.nodes('City', [cityId]);
    if (!city) throw new Error(`There is no ${cityId}.`);
    const found = await cityWords(reader, projection, { city, cluster });
    return { cluster: found.cluster, words: found.words.map((one) => idOf(projection, 'Cluster', one)) };
  };

  test.each(ASKED.cities)('all clusters of %s', async (city) => {
    const plain = await plainClusters(reader, city);
    expect(await wordsOf(city, null)).toEqual({ cluster: null, words: wordIds(plain) });
    const clusters = async (withLayouts: boolean) =>
      layoutsOfCity(reader, await reader.projection(), city, { withLayouts });
    const whole = await clusters(true);
    expect(whole.map(({ cluster, layouts }) => [cluster, layouts.map(({ of }) => of.id)])).toEqual(
      plain.map(({ cluster, laidOut }) => [cluster, laidOut]),
    );
    expect(await clusters(false)).toEqual(whole.map((one) => ({ ...one, layouts: [] })));
  });

  const pairs = ASKED.cities.flatMap((city) => ASKED.clusters.map((cluster) => [city, cluster] as const));

  test.each(pairs)('in %s by the name %s', async (city, name) => {
    const plain = await plainClusters(reader, city);
    const own = plain.find(({ cluster }) => cluster.id === name);
    const above = plain.find(({ subsectors }) => subsectors.includes(name));
    const chosen = own ?? (above && { ...above, subsectors: [name] });
    const found = wordsOf(city, ` ${name} `);
    if (chosen) expect(await found).toEqual({ cluster: chosen.cluster, words: wordIds([chosen]) });
    else
      await expect(found).rejects.toMatchObject({
        code: 'NOT_FOUND',
        details: { candidates: plain.map(({ cluster }) => cluster.name) },
      });
  });

  test.each(ASKED.clusters)('of %s without a city', async (name) => {
    const projection = await reader.projection();
    const { cluster, words } = await clusterInScope(reader, projection, name);
    expect(cluster.id).toBe(name);
    const [below, above] = [await farFrom(reader, 'IN', name), await farFrom(reader, 'OUT', name)];
    const next = await Promise.all([
      ...below.map((id) => farFrom(reader, 'IN', id)),
      ...above.map((id) => farFrom(reader, 'OUT', id)),
    ]);
    const expected = new Set([name, ...below, ...above, ...next.flat()]);
    expect(words.map((one) => idOf(projection, 'Cluster', one)).sort()).toEqual([...expected].sort());
  });
});

interface PlainCluster {
  readonly cluster: ClusterNode;
  readonly subsectors: readonly string[];
  readonly groups: readonly string[];
  readonly laidOut: readonly string[];
}

async function plainClusters(reader: GraphReader, city: string): Promise<readonly PlainCluster[]> {
  const [page] = await reader.neighbours('LAID_OUT_IN', 'IN', [city], PAGE);
  const laidOut = new Map<string, string[]>();
  for (const { node } of page?.items ?? []) {
    for (const id of node.kind === 'SUBSECTOR' ? await farFrom(reader, 'OUT', node.id) : [node.id])
      laidOut.set(id, [...(laidOut.get(id) ?? []), node.id]);
  }
  const clusters = await Promise.all(
    [...laidOut].map(async ([id, of]) => {
      const [cluster] = await reader.nodes('Cluster', [id]);
      const [subsectors, groups] = [await farFrom(reader, 'IN', id), await farFrom(reader, 'OUT', id)];
      return { cluster: cluster as ClusterNode, subsectors, groups, laidOut: of };
    }),
  );
  return clusters.sort(
    (a, b) => (a.cluster.ordinal ?? 0) - (b.cluster.ordinal ?? 0) || (a.cluster.id < b.cluster.id ? -1 : 1),
  );
}

async function farFrom(reader: GraphReader, direction: 'IN' | 'OUT', id: string): Promise<readonly string[]> {
  const [page] = await reader.neighbours('PART_OF', direction, [id], PAGE, null, 'Cluster');
  return page?.items.map(({ node }) => node.id) ?? [];
}

function wordIds(clusters: readonly PlainCluster[]): readonly string[] {
  return [
    ...new Set(clusters.flatMap(({ cluster, subsectors, groups }) => [cluster.id, ...subsectors, ...groups])),
  ];
}
