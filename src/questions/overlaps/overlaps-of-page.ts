import { once } from '../../domain/once.js';
import { idOf } from '../../projection/node-ids.js';
import type { Projection } from '../../projection/projection.js';
import type { GraphReader } from '../../store/graph-store.js';
import { nodesById } from '../nodes-by-id.js';
import { listsAskedTogether } from '../numbers/asked-together.js';
import { listOf } from '../numbers/lists.js';
import type { LedMeasures } from './led-measures.js';
import { type NumberedOverlaps, objectAt, readingOf } from './numbered-overlaps.js';
import { overlapMeasures } from './overlap-measures.js';
import type { Overlap } from './overlaps-answer.js';

/**
 * The overlaps at these places; one whose object the graph has lost is left out. Store calls: one each for the first measures, clusters
 * and cities that objects are called by; and for all agencies, and those of `overlapMeasures` for all measures, that are read.
 */
export async function overlapsOfPage(
  reader: GraphReader,
  projection: Projection,
  { led: { clauses }, found }: { readonly led: LedMeasures; readonly found: NumberedOverlaps },
  places: Uint32Array,
): Promise<readonly Overlap[]> {
  const overlaps = Array.from(places, (at) => ({
    ...objectAt(projection, found, at),
    reading: readingOf(found, at),
    measures: listOf(found.measures, at),
    agencies: listOf(found.agencies, at),
  }));
  const idOfFirst = ({ measures }: { readonly measures: Uint32Array }): string =>
    idOf(projection, 'Clause', clauses[measures[0] ?? 0] ?? 0);
  const idOrNone = (label: 'Cluster' | 'City', node: number | null): readonly string[] =>
    node === null ? [] : [idOf(projection, label, node)];
  const [firsts, clusters, cities] = await Promise.all([
    nodesById(reader, 'Clause', overlaps.filter(isCalledAsItsFirst).map(idOfFirst)),
    nodesById(
      reader,
      'Cluster',
      overlaps.flatMap(({ cluster }) => idOrNone('Cluster', cluster)),
    ),
    nodesById(
      reader,
      'City',
      overlaps.flatMap(({ city }) => idOrNone('City', city)),
    ),
  ]);
  const agenciesOf = listsAskedTogether((ids) => nodesById(reader, 'Agency', ids));
  const measuresOf = once(() => overlapMeasures(reader));
  return overlaps.flatMap((overlap): readonly Overlap[] => {
    const { kind, reading, key, measures, agencies } = overlap;
    const cluster = idOrNone('Cluster', overlap.cluster).flatMap((id) => clusters.get(id) ?? [])[0] ?? null;
    const city = idOrNone('City', overlap.city).flatMap((id) => cities.get(id) ?? [])[0] ?? null;
    const object = objectOf({ kind, key, cluster, city, first: firsts.get(idOfFirst(overlap)) ?? null });
    if (object === null) return [];
    return [
      {
        kind,
        reading,
        object,
        key,
        cluster,
        city,
        measureCount: measures.length,
        measures: async (first) => {
          const shown = Array.from(measures.subarray(0, first), (at) =>
            idOf(projection, 'Clause', clauses[at] ?? 0),
          );
          const found = await measuresOf()(shown);
          return shown.flatMap((id) => found.get(id) ?? []);
        },
        agencyCount: agencies.length,
        agencies: async (first) => {
          const shown = Array.from(agencies.subarray(0, first), (agency) =>
            idOf(projection, 'Agency', agency),
          );
          const found = await agenciesOf(shown);
          return shown.flatMap((id) => found.get(id) ?? []);
        },
      },
    ];
  });
}

function isCalledAsItsFirst({ kind }: Pick<Overlap, 'kind'>): boolean {
  return kind === 'SAME_MEASURE' || kind === 'SAME_HEADING';
}

interface Called extends Pick<Overlap, 'kind' | 'key' | 'cluster' | 'city'> {
  /** The first of its measures. */
  readonly first: {
    readonly heading: string | null;
    readonly number: string | null;
    readonly eId: string;
  } | null;
}

/** As people call it: a metric with its unit, a heading, a cluster, a cluster in a city; null where nothing is left of it. */
function objectOf({ kind, key, cluster, city, first }: Called): string | null {
  switch (kind) {
    case 'SAME_MEASURE':
      return first && (first.heading ?? first.number ?? first.eId);
    case 'SAME_METRIC':
      return key;
    case 'SAME_HEADING':
      return first?.heading ?? null;
    case 'SAME_CLUSTER':
      return cluster?.name ?? null;
    case 'SAME_CLUSTER_AND_CITY':
      return cluster && city ? `${cluster.name}（${city.name}）` : null;
  }
}
