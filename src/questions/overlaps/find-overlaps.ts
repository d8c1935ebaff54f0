import { byCodeUnit } from '../../domain/by-code-unit.js';
import { valueAt } from '../../projection/column.js';
import { growingBytes, growingNumbers, growingWords } from '../../projection/growing.js';
import type { Projection } from '../../projection/projection.js';
import type { MeasuresInScope } from '../measures/measures-in-scope.js';
import { type Lists, listOf } from '../numbers/lists.js';
import type { LedMeasures } from './led-measures.js';
import { keyOfObject, type NumberedOverlaps } from './numbered-overlaps.js';
import { clustersOfMeasures, headingsOfMeasures, metricsOfMeasures } from './objects-of-measures.js';
import { OVERLAP_KINDS, OVERLAP_READINGS, type OverlapKind, type OverlapReading } from './overlaps-answer.js';

/** Things of one kind that measures are about: their numbers, as overlaps have them, and for each its measures. */
interface Objects {
  readonly numbers: readonly number[];
  readonly measures: Lists;
}

/**
 * One object, two leads; by kind, then by key. In one measure; or in different measures that have not the same leads: of one
 * metric, one heading, one cluster in one city, one cluster.
 */
export function findOverlaps(inScope: MeasuresInScope, led: LedMeasures): NumberedOverlaps {
  const { projection } = inScope;
  const metrics = metricsOfMeasures(inScope, led);
  const headings = headingsOfMeasures(inScope, led);
  const { clusters, inCities } = clustersOfMeasures(inScope);
  const objects: { readonly [K in OverlapKind]: Objects } = {
    SAME_MEASURE: measuresOfTwo(led),
    SAME_METRIC: { numbers: [...metrics.keys.keys()], measures: metrics.measures },
    SAME_HEADING: { numbers: firstClauses(led, headings), measures: headings },
    SAME_CLUSTER_AND_CITY: { numbers: inCities.keys, measures: inCities.measures },
    SAME_CLUSTER: { numbers: clusters.keys, measures: clusters.measures },
  };
  const [kinds, readings, numbers] = [growingBytes(), growingBytes(), growingNumbers()];
  const [measures, agencies] = [growingLists(), growingLists()];
  OVERLAP_KINDS.forEach((kind, place) => {
    const { numbers: all, measures: ofAll } = objects[kind];
    const found: { readonly key: string; readonly at: number }[] = [];
    all.forEach((number, at) => {
      if (kind === 'SAME_MEASURE' || hasTwoTeams(led, ofAll, at))
        found.push({ key: keyOfObject(projection, metrics.keys, kind, number), at });
    });
    for (const { at } of found.sort((a, b) => byCodeUnit(a.key, b.key))) {
      const own = listOf(ofAll, at);
      const leads = agenciesOf(led, own);
      kinds.push(place);
      readings.push(OVERLAP_READINGS.indexOf(readingFor(projection, led, kind, own, leads)));
      numbers.push(all[at] ?? 0);
      measures.add(own);
      agencies.add(leads);
    }
  });
  return {
    count: kinds.length,
    kinds: kinds.values().slice(),
    readings: readings.values().slice(),
    objects: numbers.values().slice(),
    metrics: metrics.keys,
    measures: measures.lists(),
    agencies: agencies.lists(),
  };
}

/** Those that two lead, each an object of its own. */
function measuresOfTwo({ clauses, teamOf, teams }: LedMeasures): Objects {
  const ofTwo = Uint32Array.from(clauses.keys()).filter((at) => (teams[teamOf[at] ?? 0]?.length ?? 0) > 1);
  const starts = Uint32Array.from({ length: ofTwo.length + 1 }, (_, at) => at);
  return { numbers: Array.from(ofTwo, (at) => clauses[at] ?? 0), measures: { starts, items: ofTwo } };
}

function firstClauses({ clauses }: LedMeasures, { starts, items }: Lists): readonly number[] {
  return Array.from(starts.subarray(0, -1), (start) => clauses[items[start] ?? 0] ?? 0);
}

function hasTwoTeams({ teamOf }: LedMeasures, { starts, items }: Lists, object: number): boolean {
  const [begin = 0, end = 0] = [starts[object], starts[object + 1]];
  for (let at = begin; at < end; at++) if (teamOf[items[at] ?? 0] !== teamOf[items[begin] ?? 0]) return true;
  return false;
}

/** Who leads one of these measures, ascending. */
function agenciesOf({ teamOf, teams }: LedMeasures, measures: Uint32Array): readonly number[] {
  const own = new Set<number>();
  for (const at of measures) own.add(teamOf[at] ?? 0);
  return [...new Set([...own].flatMap((team) => teams[team] ?? []))].sort((a, b) => a - b);
}

/**
 * By RAND two who take the same action on the same thing are a conflict; by GAO similar aims are an overlap, and one broad
 * field a fragmentation. None of it where all share the duty in so many measures that the others have one lead only, or
 * where each leads for another place.
 */
function readingFor(
  { agencies: { jurisdiction } }: Projection,
  { teamOf, isJoint }: LedMeasures,
  kind: OverlapKind,
  measures: Uint32Array,
  agencies: readonly number[],
): OverlapReading {
  const firm = measures.filter((at) => isJoint[at] === 0);
  if (kind === 'SAME_MEASURE') return firm.length === 0 ? 'JOINT_DUTY' : 'CONFLICT';
  if (firm.every((at) => teamOf[at] === teamOf[firm[0] ?? 0])) return 'JOINT_DUTY';
  const places = new Set(agencies.map((agency) => valueAt(jurisdiction, agency) ?? agency));
  if (places.size === agencies.length) return 'DIFFERENT_LEVELS';
  return kind === 'SAME_CLUSTER' ? 'FRAGMENTATION' : 'OVERLAP';
}

function growingLists(): { readonly add: (list: Iterable<number>) => void; readonly lists: () => Lists } {
  const [starts, items] = [growingWords(), growingWords()];
  starts.push(0);
  return {
    add: (list) => {
      for (const item of list) items.push(item);
      starts.push(items.length);
    },
    lists: () => ({ starts: starts.values().slice(), items: items.values().slice() }),
  };
}
