import type { RankedTarget, TargetSeries, TargetUnit } from './target-ranking-answer.js';

type Unranked = Omit<RankedTarget, 'rank'>;

/** The targets of an answer in its three orders. Values are compared within one unit and kind only: 亿元 never with 家. */
export function arrangeTargets(found: readonly Unranked[]): {
  readonly targets: readonly RankedTarget[];
  readonly series: readonly TargetSeries[];
  readonly units: readonly TargetUnit[];
} {
  const byUnit = grouped([...found].sort(byYear), ({ target }) => [target.unit, target.kind]);
  const units = byUnit.map((group) => {
    const targets = ranked(group);
    const [{ target }] = targets as [RankedTarget];
    return { unit: target.unit, kind: target.kind, targets };
  });
  const targets = units.flatMap((unit) => unit.targets).sort(byYear);
  const series = grouped(targets, ({ target }) => [target.metric, target.unit, target.kind]).map((group) => {
    const [{ target }] = group as [RankedTarget];
    return { metric: target.metric, unit: target.unit, kind: target.kind, targets: group };
  });
  return { targets, series, units };
}

/** The greatest first; equal ones keep their order. */
function ranked(group: readonly Unranked[]): readonly RankedTarget[] {
  const greatestFirst = [...group].sort((a, b) => b.target.value - a.target.value);
  let rank = 0;
  return greatestFirst.map((one, at) => {
    if (one.target.value !== greatestFirst[at - 1]?.target.value) rank = at + 1;
    return { ...one, rank };
  });
}

/** Groups of what has the same key: the largest first, then by key. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => readonly string[]): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = JSON.stringify(keyOf(item));
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups]
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .map(([, group]) => group);
}

function byYear(a: Unranked, b: Unranked): number {
  const [one, other] = [a.target.year ?? Number.POSITIVE_INFINITY, b.target.year ?? Number.POSITIVE_INFINITY];
  if (one !== other) return one - other;
  if (a.policy.id !== b.policy.id) return a.policy.id < b.policy.id ? -1 : 1;
  return (
    a.clause.position - b.clause.position ||
    a.edge.position - b.edge.position ||
    (a.target.id < b.target.id ? -1 : 1)
  );
}
