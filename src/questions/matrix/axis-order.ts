import { eachSlice, type Slices, type Told } from '../../domain/slices.js';
import { valueAt } from '../../projection/column.js';
import { largeCodes, largeWords } from '../../projection/large-arrays.js';
import { columnsOf, idOf } from '../../projection/node-ids.js';
import type { Projection } from '../../projection/projection.js';
import { ASSIGNED, FIRST_LISTED, LEAD, SUPPORT } from '../measures/part.js';
import { placeByCounts, type RoleCounts } from '../measures/role-counts.js';
import { type DistinctNumbers, distinctNumbers } from '../numbers/distinct-numbers.js';
import type { AxisNumbers } from './axis-numbers.js';
import { LABEL_OF_AXIS } from './keys-of-nodes.js';
import type { Axis } from './matrix-answer.js';

/** What stands on an axis, in its order. */
export interface AxisOrder {
  readonly nodes: Uint32Array;
  /** Where the node at this place of the axis stands, part by part, as `MatrixHeader.place` has it. */
  readonly placeAt: (at: number) => readonly (string | number)[];
}

/** Measures of a scope, and where they stand. */
export interface Standing {
  readonly numbers: AxisNumbers;
  /** 1 for the measures of the scope that are meant. */
  readonly isIn: Uint8Array;
}

/** Orders what measures stand at, and what is `always` there. */
export function* axisOrder(
  projection: Projection,
  axis: Axis,
  standing: Standing,
  always: readonly number[],
): Slices<AxisOrder> {
  const { order, present, counts } = yield* ordered(projection, axis, standing, always);
  return inOrder(projection, axis, order, present.numbers, counts);
}

/** The same; and for each of `AxisNumbers.nodes` its place on the axis: of a measure that is not in, any. */
export function* axisPlaces(
  projection: Projection,
  axis: Axis,
  standing: Standing,
  always: readonly number[],
): Slices<{ readonly order: AxisOrder; readonly places: Uint16Array | Uint32Array }> {
  const { order, present, counts } = yield* ordered(projection, axis, standing, always);
  const placesOfPresent = largeWords(order.length);
  for (let at = 0; at < order.length; at++) placesOfPresent[order[at] ?? 0] = at;
  const { nodes } = standing.numbers;
  const places = largeCodes(nodes.length, order.length);
  const told = toldOf(standing);
  yield* eachSlice(told.length, (from, to) =>
    told.each(from, to, (one) => {
      places[one] = placesOfPresent[present.placeOf(nodes[one] ?? 0)] ?? 0;
    }),
  );
  return { order: inOrder(projection, axis, order, present.numbers, counts), places };
}

/** The nodes that are there, their order as places among these, and what it was told by. */
function* ordered(
  projection: Projection,
  axis: Axis,
  standing: Standing,
  always: readonly number[],
): Slices<{ readonly order: Uint32Array; readonly present: DistinctNumbers; readonly counts: AgencyCounts }> {
  const { numbers } = standing;
  const { count: nodeCount } = columnsOf(projection, LABEL_OF_AXIS[axis]);
  const told = toldOf(standing);
  const all: Told<[number]> = {
    length: told.length,
    each: (from, to, meet) => {
      if (from === 0) for (const node of always) meet(node);
      told.each(from, to, (one) => meet(numbers.nodes[one] ?? 0));
    },
  };
  const present = yield* distinctNumbers(all, numbers.nodes.length, nodeCount);
  const counts = axis === 'AGENCY' ? yield* countsOf(numbers, told, present) : NO_COUNTS;
  const order = Uint32Array.from(present.numbers.keys());
  const compare = comparisonOn(projection, axis, present.numbers, counts);
  if (compare !== null) order.sort(compare);
  yield;
  return { order, present, counts };
}

/** Apart, so that what keeps the order keeps nothing of what it was found with. */
function inOrder(
  projection: Projection,
  axis: Axis,
  order: Uint32Array,
  present: Uint32Array,
  counts: AgencyCounts,
): AxisOrder {
  return {
    nodes: order.map((at) => present[at] ?? 0),
    placeAt: (at) => {
      const one = order[at] ?? 0;
      return placeOf(projection, axis, present[one] ?? 0, {
        leads: counts.leads[one] ?? 0,
        firstListed: counts.firstListed[one] ?? 0,
        measures: counts.measures[one] ?? 0,
      });
    },
  };
}

/** The places in `AxisNumbers.nodes` of all measures that are in. */
function toldOf({ numbers: { starts }, isIn }: Standing): Told<[one: number]> {
  return {
    // What is always there is told also where no measure is.
    length: Math.max(1, isIn.length),
    each: (from, to, meet) => {
      for (let at = from; at < to; at++) {
        if (isIn[at] !== 1) continue;
        const end = starts[at + 1] ?? 0;
        for (let one = starts[at] ?? 0; one < end; one++) meet(one);
      }
    },
  };
}

/** By place in `present`: in how many measures an agency has which part. */
interface AgencyCounts {
  readonly leads: Uint32Array;
  readonly firstListed: Uint32Array;
  readonly measures: Uint32Array;
}

const NO_COUNTS: AgencyCounts = {
  leads: new Uint32Array(),
  firstListed: new Uint32Array(),
  measures: new Uint32Array(),
};

function* countsOf(
  numbers: AxisNumbers,
  standing: Told<[one: number]>,
  present: DistinctNumbers,
): Slices<AgencyCounts> {
  const [leads, firstListed, measures] = [0, 0, 0].map(() => new Uint32Array(present.numbers.length)) as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  const count = (one: number): void => {
    const at = present.placeOf(numbers.nodes[one] ?? 0);
    const part = numbers.parts?.[one] ?? 0;
    if ((part & LEAD) !== 0) leads[at] = (leads[at] ?? 0) + 1;
    if ((part & FIRST_LISTED) !== 0) firstListed[at] = (firstListed[at] ?? 0) + 1;
    if ((part & (LEAD | SUPPORT | ASSIGNED)) !== 0) measures[at] = (measures[at] ?? 0) + 1;
  };
  yield* eachSlice(standing.length, (from, to) => standing.each(from, to, count));
  return { leads, firstListed, measures };
}

/** Compares places in `present`; null where they are in the order of the axis already: numbers are given by place, or by id. */
function comparisonOn(
  { clusters, cities }: Projection,
  axis: Axis,
  present: Uint32Array,
  { leads, firstListed, measures }: AgencyCounts,
): ((a: number, b: number) => number) | null {
  switch (axis) {
    case 'AGENCY':
      // As `placeByCounts` has it.
      return (a, b) =>
        (leads[b] ?? 0) - (leads[a] ?? 0) ||
        (firstListed[b] ?? 0) - (firstListed[a] ?? 0) ||
        (measures[b] ?? 0) - (measures[a] ?? 0) ||
        a - b;
    case 'CLUSTER': {
      const ordinalOf = (at: number): number =>
        clusters.ordinals[present[at] ?? 0] ?? Number.MAX_SAFE_INTEGER;
      return (a, b) => ordinalOf(a) - ordinalOf(b) || a - b;
    }
    case 'CITY': {
      // Codes of a column are in the order of what they stand for.
      const codeOf = (at: number): number => cities.code.codes[present[at] ?? 0] ?? 0;
      return (a, b) => codeOf(a) - codeOf(b) || a - b;
    }
    default:
      return null;
  }
}

function placeOf(
  projection: Projection,
  axis: Axis,
  node: number,
  counts: Pick<RoleCounts, 'leads' | 'firstListed' | 'measures'>,
): readonly (string | number)[] {
  const id = (): string => idOf(projection, LABEL_OF_AXIS[axis], node);
  const { clauses, clusters, cities } = projection;
  switch (axis) {
    case 'AGENCY':
      return placeByCounts(id(), counts);
    case 'MEASURE':
    case 'CHAPTER':
      return [idOf(projection, 'Policy', clauses.policy[node] ?? 0), clauses.position[node] ?? 0];
    case 'POLICY':
      return [id()];
    case 'CLUSTER':
      return [clusters.ordinals[node] ?? Number.MAX_SAFE_INTEGER, id()];
    case 'CITY':
      return [valueAt(cities.code, node) ?? '', id()];
  }
}
