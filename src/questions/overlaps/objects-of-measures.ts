import { placeIn } from '../../domain/place-in.js';
import { edgesBegin, hasEdges } from '../../projection/adjacency.js';
import { growingWords } from '../../projection/growing.js';
import { metricsOfText } from '../../projection/metrics-text.js';
import { textNumbers } from '../../projection/texts.js';
import { axisNumbers } from '../matrix/axis-numbers.js';
import type { MeasuresInScope } from '../measures/measures-in-scope.js';
import { ANCESTORS } from '../measures/nearest-measure.js';
import { type Lists, listsOfPairs } from '../numbers/lists.js';
import type { LedMeasures } from './led-measures.js';

/** Things that measures are about. */
interface ObjectsOfMeasures<K> {
  /** Each once. */
  readonly keys: readonly K[];
  /** For each of them the places of its measures among the led ones, ascending. */
  readonly measures: Lists;
}

/** What is said of each measure, one measure after the other. */
type Told<K> = (meet: (key: K, at: number) => void) => void;

/** What the measures, with their parts, set targets for: a target belongs to the nearest measure upwards. */
export function metricsOfMeasures(
  { projection }: MeasuresInScope,
  { clauses }: LedMeasures,
): ObjectsOfMeasures<string> {
  const { metrics } = projection.clauses;
  const above = projection.links.HAS_PART.in;
  const known = metrics.values.map(metricsOfText);
  const [places, codes] = [growingWords(), growingWords()];
  for (let clause = 0; clause < projection.clauses.count; clause++) {
    const code = metrics.codes[clause] ?? 0;
    if ((known[code]?.length ?? 0) === 0) continue;
    let [node, place] = [clause, placeIn(clauses, clause)];
    for (let steps = 0; clauses[place] !== node && steps < ANCESTORS && hasEdges(above, node); steps++) {
      node = above.far[edgesBegin(above, node)] ?? 0;
      place = placeIn(clauses, node);
    }
    if (clauses[place] !== node) continue;
    places.push(place);
    codes.push(code);
  }
  const ofMeasures = listsOfPairs(clauses.length, eachPairOf(places.values(), codes.values()));
  return measuresOfKeys(codes.length, (meet) => {
    for (let at = 0; at < clauses.length; at++) {
      const end = ofMeasures.starts[at + 1] ?? 0;
      for (let one = ofMeasures.starts[at] ?? 0; one < end; one++)
        for (const metric of known[ofMeasures.items[one] ?? 0] ?? []) meet(metric, at);
    }
  });
}

/** For each heading that stands over one of them the places of its measures, ascending. */
export function headingsOfMeasures({ projection }: MeasuresInScope, { clauses }: LedMeasures): Lists {
  const { numbers, count } = textNumbers(projection.clauses.headings, clauses);
  return listsOfPairs(count, (meet) => {
    for (let at = 0; at < clauses.length; at++) {
      const number = numbers[at] ?? 0;
      if (number > 0) meet(number - 1, at);
    }
  });
}

/** The clusters that they name, by number; and these in the cities that they name, as `cluster * cities + city`. */
export function clustersOfMeasures(inScope: MeasuresInScope): {
  readonly clusters: ObjectsOfMeasures<number>;
  readonly inCities: ObjectsOfMeasures<number>;
} {
  const cityCount = inScope.projection.cities.count;
  const [named, cities] = [axisNumbers('CLUSTER', inScope), axisNumbers('CITY', inScope)];
  const eachCluster: Told<number> = (meet) => {
    for (let at = 0; at < inScope.measures.length; at++) {
      const end = named.starts[at + 1] ?? 0;
      for (let one = named.starts[at] ?? 0; one < end; one++) meet(named.nodes[one] ?? 0, at);
    }
  };
  return {
    clusters: measuresOfKeys(named.nodes.length, eachCluster),
    inCities: measuresOfKeys(cities.nodes.length, (meet) => {
      eachCluster((cluster, at) => {
        const end = cities.starts[at + 1] ?? 0;
        for (let one = cities.starts[at] ?? 0; one < end; one++)
          meet(cluster * cityCount + (cities.nodes[one] ?? 0), at);
      });
    }),
  };
}

/** Lists the measures of each key, in typed arrays alone: as lists of numbers those of a million clauses were 100 MB. About `expected` are told. */
function measuresOfKeys<K>(expected: number, eachOf: Told<K>): ObjectsOfMeasures<K> {
  const numbers = new Map<K, number>();
  const [things, items] = [growingWords(expected), growingWords(expected)];
  /** For each the measure that was met last: it may be told twice of one. */
  const lasts: number[] = [];
  eachOf((key, at) => {
    const thing = numbers.get(key) ?? numbers.size;
    if (lasts[thing] === at) return;
    if (thing === numbers.size) numbers.set(key, thing);
    lasts[thing] = at;
    things.push(thing);
    items.push(at);
  });
  const measures = listsOfPairs(numbers.size, eachPairOf(things.values(), items.values()));
  return { keys: [...numbers.keys()], measures };
}

function eachPairOf(
  things: Uint32Array,
  items: Uint32Array,
): (meet: (thing: number, item: number) => void) => void {
  return (meet) => {
    for (let at = 0; at < things.length; at++) meet(things[at] ?? 0, items[at] ?? 0);
  };
}
