import { valueAt } from '../../projection/column.js';
import { idOf } from '../../projection/node-ids.js';
import type { Projection } from '../../projection/projection.js';
import { ASSIGNED, FIRST_LISTED, LEAD, PARTS, SUPPORT } from '../measures/part.js';
import { comparePlaces, placeByCounts } from '../measures/role-counts.js';
import type { AxisNumbers } from './axis-numbers.js';
import { LABEL_OF_AXIS } from './keys-of-nodes.js';
import type { Axis } from './matrix-answer.js';

/** What stands on an axis, in its order. */
export interface AxisOrder {
  readonly nodes: Uint32Array;
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
  const count = countOf(projection, axis);
  const present = new Uint8Array(count);
  for (const node of always) present[node] = 1;
  const parts = axis === 'AGENCY' ? new Uint32Array(count * PARTS) : null;
  for (let at = 0; at < isIn.length; at++) {
    if (isIn[at] === 0) continue;
    const end = numbers.starts[at + 1] ?? 0;
    for (let one = numbers.starts[at] ?? 0; one < end; one++) {
      const node = numbers.nodes[one] ?? 0;
      present[node] = 1;
      if (parts === null) continue;
      const slot = node * PARTS + (numbers.parts?.[one] ?? 0);
      parts[slot] = (parts[slot] ?? 0) + 1;
    }
  }
  const nodes = new Uint32Array(present.reduce((sum, one) => sum + one, 0));
  let next = 0;
  for (let node = 0; node < count; node++) if (present[node] === 1) nodes[next++] = node;
  const placeOf = placeOn(projection, axis, parts);
  if (!IS_BY_NUMBER[axis]) sortByPlace(nodes, placeOf);
  return { nodes, placeAt: (at) => placeOf(nodes[at] ?? 0) };
}

/** Numbers of clauses and documents are their places. */
const IS_BY_NUMBER: { readonly [A in Axis]: boolean } = {
  AGENCY: false,
  MEASURE: true,
  CHAPTER: true,
  POLICY: true,
  CLUSTER: false,
  CITY: false,
};

function countOf(projection: Projection, axis: Axis): number {
  const { agencies, clauses, policies, clusters, cities } = projection;
  return { Agency: agencies, Clause: clauses, Policy: policies, Cluster: clusters, City: cities }[
    LABEL_OF_AXIS[axis]
  ].count;
}

function placeOn(
  projection: Projection,
  axis: Axis,
  parts: Uint32Array | null,
): (node: number) => readonly (string | number)[] {
  const id = (node: number): string => idOf(projection, LABEL_OF_AXIS[axis], node);
  const { clauses, clusters, cities } = projection;
  switch (axis) {
    case 'AGENCY':
      return (node) => {
        const sum = (bits: number): number => sumOf(parts, node, bits);
        const counts = {
          leads: sum(LEAD),
          firstListed: sum(FIRST_LISTED),
          measures: sum(LEAD | SUPPORT | ASSIGNED),
        };
        return placeByCounts(id(node), counts);
      };
    case 'MEASURE':
    case 'CHAPTER':
      return (node) => [idOf(projection, 'Policy', clauses.policy[node] ?? 0), clauses.position[node] ?? 0];
    case 'POLICY':
      return (node) => [id(node)];
    case 'CLUSTER':
      return (node) => [clusters.ordinals[node] ?? Number.MAX_SAFE_INTEGER, id(node)];
    case 'CITY':
      return (node) => [valueAt(cities.code, node) ?? '', id(node)];
  }
}

/** Of an agency's measures those with one of these parts. */
function sumOf(parts: Uint32Array | null, agency: number, bits: number): number {
  let sum = 0;
  for (let part = 1; part < PARTS; part++) {
    if ((part & bits) !== 0) sum += parts?.[agency * PARTS + part] ?? 0;
  }
  return sum;
}

function sortByPlace(nodes: Uint32Array, placeOf: (node: number) => readonly (string | number)[]): void {
  const places = new Map([...nodes].map((node) => [node, placeOf(node)]));
  nodes.sort((a, b) => comparePlaces(places.get(a) ?? [], places.get(b) ?? []));
}
