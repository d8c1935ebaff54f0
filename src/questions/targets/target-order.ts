import { byCodeUnit } from '../../domain/by-code-unit.js';
import type { SortKey } from '../../domain/page.js';
import { valueAt } from '../../projection/column.js';
import { idOf, isDocument } from '../../projection/node-ids.js';
import type { Projection } from '../../projection/projection.js';
import { isOddTarget, targetIdOf } from '../../projection/target-ids.js';
import { listsOfPairs } from '../numbers/lists.js';
import { oncePerProjection } from '../numbers/once-per-projection.js';

/** All targets in the orders in which they are told. */
export interface TargetOrder {
  /** By year (those without one last), document and place in it; each target once. */
  readonly byYear: Uint32Array;
  /** The same by unit and kind, the greatest value first; equal ones as in `byYear`. */
  readonly byValue: Uint32Array;
  /** The years by the codes of their column; infinite for none. */
  readonly years: Float64Array;
}

export const targetOrder = oncePerProjection((projection): TargetOrder => {
  const { targets } = projection;
  const years = Float64Array.from(targets.year.values, (year) =>
    year === null ? Number.POSITIVE_INFINITY : Number(year),
  );
  const byYear = inYears(projection, years);
  return { byYear, byValue: byUnitAndValue(projection, byYear), years };
});

/** What `byYear` orders by, as a cursor holds it. */
export function targetKey(projection: Projection, target: number): SortKey {
  const { targets, clauses } = projection;
  const clause = targets.clause[target] ?? 0;
  const year = valueAt(targets.year, target);
  return [
    year === null ? null : Number(year),
    idOf(projection, 'Policy', clauses.policy[clause] ?? 0),
    clauses.position[clause] ?? 0,
    targets.position[target] ?? 0,
    targetIdOf(projection, target),
  ];
}

/** Targets are numbered by their place, so that only their years are sorted. */
function inYears(projection: Projection, years: Float64Array): Uint32Array {
  const { targets } = projection;
  const told = toldOnce(projection);
  const codes = [...years.keys()].sort((a, b) => (years[a] ?? 0) - (years[b] ?? 0));
  const placeOfCode = new Uint32Array(years.length);
  for (const [place, code] of codes.entries()) placeOfCode[code] = place;
  const byYear = groupedBy(told, (target) => placeOfCode[targets.year.codes[target] ?? 0] ?? 0, codes.length);
  // Clauses of one document that have the same position are numbered by their ids, before their targets are looked at.
  const isAfter = (a: number, b: number): number =>
    (placeOfCode[targets.year.codes[a] ?? 0] ?? 0) - (placeOfCode[targets.year.codes[b] ?? 0] ?? 0) ||
    inPlace(projection, a, b);
  const isOrdered = byYear.every((target, at) => at === 0 || isAfter(byYear[at - 1] ?? 0, target) < 0);
  return isOrdered ? byYear : byYear.sort(isAfter);
}

function inPlace(projection: Projection, a: number, b: number): number {
  const { targets, clauses } = projection;
  const [one, other] = [targets.clause[a] ?? 0, targets.clause[b] ?? 0];
  if (one === other) return a - b;
  return (
    (clauses.policy[one] ?? 0) - (clauses.policy[other] ?? 0) ||
    (clauses.position[one] ?? 0) - (clauses.position[other] ?? 0) ||
    (targets.position[a] ?? 0) - (targets.position[b] ?? 0) ||
    byCodeUnit(targetIdOf(projection, a), targetIdOf(projection, b))
  );
}

/** Each target once, as its first clause sets it; those of documents that are no nodes are left out. */
function toldOnce(projection: Projection): Uint32Array {
  const { targets, clauses } = projection;
  const all = Uint32Array.from({ length: targets.count }, (_, target) => target).filter((target) =>
    isDocument(projection, clauses.policy[targets.clause[target] ?? 0] ?? 0),
  );
  if (!all.some((target) => isOddTarget(projection, target))) return all;
  const known = new Set<string>();
  return all.filter((target) => {
    const id = targetIdOf(projection, target);
    return !known.has(id) && known.add(id);
  });
}

function byUnitAndValue({ targets }: Projection, byYear: Uint32Array): Uint32Array {
  const { value } = targets;
  const groups = unitGroups(targets);
  const byValue = groupedBy(byYear, groups.groupOf, groups.count);
  const place = new Uint32Array(targets.count);
  for (let at = 0; at < byYear.length; at++) place[byYear[at] ?? 0] = at;
  for (let from = 0, to = 0; from < byValue.length; from = to) {
    const group = groups.groupOf(byValue[from] ?? 0);
    while (to < byValue.length && groups.groupOf(byValue[to] ?? 0) === group) to++;
    byValue
      .subarray(from, to)
      .sort((a, b) => (value[b] ?? 0) - (value[a] ?? 0) || (place[a] ?? 0) - (place[b] ?? 0));
  }
  return byValue;
}

/** Values are compared within one unit and kind only: 亿元 never with 家. */
export function unitGroups({ unit, kind }: Projection['targets']): {
  readonly count: number;
  readonly groupOf: (target: number) => number;
} {
  const kinds = kind.values.length;
  return {
    count: unit.values.length * kinds,
    groupOf: (target) => (unit.codes[target] ?? 0) * kinds + (kind.codes[target] ?? 0),
  };
}

/** The same items, group by group; within a group as they were. */
function groupedBy(items: Uint32Array, groupOf: (item: number) => number, groups: number): Uint32Array {
  return listsOfPairs(groups, (meet) => {
    for (const item of items) meet(groupOf(item), item);
  }).items;
}
