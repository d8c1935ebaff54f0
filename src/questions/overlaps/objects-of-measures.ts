import { placeIn } from '../../domain/place-in.js';
import { edgesBegin, hasEdges } from '../../projection/adjacency.js';
import { metricsOfText } from '../../projection/metrics-text.js';
import { idOf } from '../../projection/node-ids.js';
import { textOf } from '../../projection/texts.js';
import { axisNumbers } from '../matrix/axis-numbers.js';
import type { MeasuresInScope } from '../measures/measures-in-scope.js';
import { ANCESTORS } from '../measures/nearest-measure.js';
import type { LedMeasures } from './led-measures.js';
import type { OverlapKind } from './overlaps-answer.js';

/** Something that measures are about. */
export interface MeasureObject {
  readonly kind: OverlapKind;
  readonly key: string;
  readonly cluster: number | null;
  readonly city: number | null;
  /** Places of these measures among the led ones, ascending. */
  readonly measures: readonly number[];
}

/** All that the led measures of a scope are about: metrics that they or their parts set targets for, headings, clusters, clusters in cities. */
export function objectsOfMeasures(inScope: MeasuresInScope, led: LedMeasures): readonly MeasureObject[] {
  const { projection } = inScope;
  const { headings: foldedHeadings } = projection.clauses;
  const metrics = new Map<string, number[]>();
  eachMetric(inScope, led, (at, metric) => add(metrics, metric, at));
  const headings = new Map<string, number[]>();
  for (let at = 0; at < led.clauses.length; at++) {
    const heading = textOf(foldedHeadings, led.clauses[at] ?? 0);
    if (heading !== '') add(headings, heading, at);
  }
  const [clusters, inCities] = [new Map<number, number[]>(), new Map<number, number[]>()];
  const [named, cities] = [axisNumbers('CLUSTER', inScope), axisNumbers('CITY', inScope)];
  for (let at = 0; at < led.clauses.length; at++) {
    for (const cluster of named.nodes.subarray(named.starts[at], named.starts[at + 1])) {
      add(clusters, cluster, at);
      for (const city of cities.nodes.subarray(cities.starts[at], cities.starts[at + 1]))
        add(inCities, cluster * projection.cities.count + city, at);
    }
  }
  const [clusterId, cityId] = [
    (cluster: number) => idOf(projection, 'Cluster', cluster),
    (city: number) => idOf(projection, 'City', city),
  ];
  const nothing = { cluster: null, city: null };
  return [
    ...[...metrics].map(([key, at]) => ({ kind: 'SAME_METRIC' as const, key, ...nothing, measures: at })),
    ...[...headings].map(([key, at]) => ({ kind: 'SAME_HEADING' as const, key, ...nothing, measures: at })),
    ...[...inCities].map(([pair, measures]) => {
      const [cluster, city] = [Math.floor(pair / projection.cities.count), pair % projection.cities.count];
      const key = `${clusterId(cluster)} ${cityId(city)}`;
      return { kind: 'SAME_CLUSTER_AND_CITY' as const, key, cluster, city, measures };
    }),
    ...[...clusters].map(([cluster, measures]) => ({
      kind: 'SAME_CLUSTER' as const,
      key: clusterId(cluster),
      cluster,
      city: null,
      measures,
    })),
  ];
}

function add<K>(groups: Map<K, number[]>, key: K, at: number): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [at]);
  else if (group[group.length - 1] !== at) group.push(at);
}

/** What the measures, with their parts, set targets for: a target belongs to the nearest measure upwards. By measure. */
function eachMetric(
  { projection }: MeasuresInScope,
  { clauses }: LedMeasures,
  meet: (at: number, metric: string) => void,
): void {
  const { metrics } = projection.clauses;
  const above = projection.links.HAS_PART.in;
  const known = metrics.values.map(metricsOfText);
  const met: (readonly [at: number, code: number])[] = [];
  for (let clause = 0; clause < projection.clauses.count; clause++) {
    const code = metrics.codes[clause] ?? 0;
    if ((known[code]?.length ?? 0) === 0) continue;
    let [node, place] = [clause, placeIn(clauses, clause)];
    for (let steps = 0; clauses[place] !== node && steps < ANCESTORS && hasEdges(above, node); steps++) {
      node = above.far[edgesBegin(above, node)] ?? 0;
      place = placeIn(clauses, node);
    }
    if (clauses[place] === node) met.push([place, code]);
  }
  met.sort(([a], [b]) => a - b);
  for (const [at, code] of met) for (const metric of known[code] ?? []) meet(at, metric);
}
