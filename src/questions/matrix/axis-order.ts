import { valueAt } from '../../projection/column.js';
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
  /** For each of `AxisNumbers.nodes` its place on the axis; of a measure that is not in, any. */
  readonly places: Uint32Array;
  /** Where the node at this place of the axis stands, part by part, as `MatrixHeader.place` has it. */
  readonly placeAt: (at: number) => readonly (string | number)[];
}

/** Orders what measures stand at, and what is `always` there. Only of measures with `isIn`. */
export function axisOrder(
  projection: Projection,
  axis: Axis,
  numbers: AxisNumbers,
  isIn: Uint8Array,
  always: readonly number[],
): AxisOrder {
  const present = distinctNumbers(
    (meet) => {
      always.forEach(meet);
      eachIn(numbers, isIn, (one) => meet(numbers.nodes[one] ?? 0));
    },
    numbers.nodes.length,
    columnsOf(projection, LABEL_OF_AXIS[axis]).count,
  );
  const counts = axis === 'AGENCY' ? countsOf(numbers, isIn, present) : [];
  const order = Uint32Array.from(present.numbers.keys());
  const compare = comparisonOn(projection, axis, present.numbers, counts);
  if (compare !== null) order.sort(compare);
  const placesOfPresent = new Uint32Array(order.length);
  for (let at = 0; at < order.length; at++) placesOfPresent[order[at] ?? 0] = at;
  const places = new Uint32Array(numbers.nodes.length);
  eachIn(numbers, isIn, (one) => {
    places[one] = placesOfPresent[present.placeOf(numbers.nodes[one] ?? 0)] ?? 0;
  });
  return {
    nodes: order.map((at) => present.numbers[at] ?? 0),
    places,
    placeAt: (at) =>
      placeOf(projection, axis, present.numbers[order[at] ?? 0] ?? 0, counts[order[at] ?? 0] ?? NO_COUNTS),
  };
}

/** The places in `AxisNumbers.nodes` of all measures that are in. */
function eachIn({ starts }: AxisNumbers, isIn: Uint8Array, meet: (one: number) => void): void {
  for (let at = 0; at < isIn.length; at++) {
    if (isIn[at] === 0) continue;
    const end = starts[at + 1] ?? 0;
    for (let one = starts[at] ?? 0; one < end; one++) meet(one);
  }
}

type AgencyCounts = Pick<RoleCounts, 'leads' | 'firstListed' | 'measures'>;
const NO_COUNTS: AgencyCounts = { leads: 0, firstListed: 0, measures: 0 };

/** By place in `present`: in how many measures an agency has which part. */
function countsOf(numbers: AxisNumbers, isIn: Uint8Array, present: DistinctNumbers): readonly AgencyCounts[] {
  const counts = Array.from(present.numbers, () => ({ ...NO_COUNTS }));
  eachIn(numbers, isIn, (one) => {
    const own = counts[present.placeOf(numbers.nodes[one] ?? 0)];
    const part = numbers.parts?.[one] ?? 0;
    if (own === undefined) return;
    if ((part & LEAD) !== 0) own.leads++;
    if ((part & FIRST_LISTED) !== 0) own.firstListed++;
    if ((part & (LEAD | SUPPORT | ASSIGNED)) !== 0) own.measures++;
  });
  return counts;
}

/** Compares places in `present`; null where they are in the order of the axis already: numbers are given by place, or by id. */
function comparisonOn(
  { clusters, cities }: Projection,
  axis: Axis,
  present: Uint32Array,
  counts: readonly AgencyCounts[],
): ((a: number, b: number) => number) | null {
  switch (axis) {
    case 'AGENCY':
      return (a, b) => compareCounts(counts[a] ?? NO_COUNTS, counts[b] ?? NO_COUNTS) || a - b;
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

/** As `placeByCounts` has it. */
function compareCounts(a: AgencyCounts, b: AgencyCounts): number {
  return b.leads - a.leads || b.firstListed - a.firstListed || b.measures - a.measures;
}

function placeOf(
  projection: Projection,
  axis: Axis,
  node: number,
  counts: AgencyCounts,
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
