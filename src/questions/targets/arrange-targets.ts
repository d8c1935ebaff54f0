import { largeWords } from '../../projection/large-arrays.js';
import type { Projection } from '../../projection/projection.js';
import { keptAnswers } from '../numbers/kept-answers.js';
import { selectTargets, type TargetScope } from './select-targets.js';
import { targetOrder, unitGroups } from './target-order.js';

/** The targets of a scope in their three orders, as numbers. Values are compared within one unit and kind only: 亿元 never with 家. */
export interface ArrangedTargets {
  /** By year, document and place in it. */
  readonly targets: Uint32Array;
  /** The place by value of each, among those of its unit and kind; equal values share it. */
  readonly rankOf: (target: number) => number;
  /** By metric, unit and kind, those of most targets first; each as `targets` orders it. */
  readonly series: readonly Uint32Array[];
  /** By unit and kind, those of most targets first; each by rank. */
  readonly units: readonly Uint32Array[];
}

/** Questions of which the order is kept. */
const QUESTIONS_KEPT = 8;
const kept = keptAnswers<ArrangedTargets>(QUESTIONS_KEPT);

export function arrangeTargets(projection: Projection, scope: TargetScope): ArrangedTargets {
  return kept(projection, JSON.stringify(scope), () => {
    const { byYear, byValue } = targetOrder(projection);
    const { metric, unit, kind, value } = projection.targets;
    const isIn = selectTargets(projection, scope);
    const inScope = (target: number): boolean => isIn[target] === 1;
    const targets = byYear.filter(inScope);
    const greatestFirst = byValue.filter(inScope);
    const { groupOf } = unitGroups(projection.targets);
    const places = unit.values.length * kind.values.length;
    const seriesOf = (target: number): number => (metric.codes[target] ?? 0) * places + groupOf(target);
    const textOf = (target: number): readonly (string | null | undefined)[] =>
      [unit, kind].map(({ codes, values }) => values[codes[target] ?? 0]);
    const units = grouped(greatestFirst, groupOf, textOf);
    const ranks = largeWords(isIn.length);
    for (const group of units) {
      for (let at = 0, rank = 1; at < group.length; at++) {
        const [target = 0, before = 0] = [group[at], group[at - 1]];
        if (at > 0 && value[target] !== value[before]) rank = at + 1;
        ranks[target] = rank;
      }
    }
    return {
      targets,
      rankOf: (target) => ranks[target] ?? 0,
      series: grouped(targets, seriesOf, (target) => [
        metric.values[metric.codes[target] ?? 0],
        ...textOf(target),
      ]),
      units,
    };
  });
}

/** Groups of what has the same code: the largest first, then by the texts that the code stands for. */
function grouped(
  targets: Uint32Array,
  codeOf: (target: number) => number,
  textsOf: (target: number) => readonly unknown[],
): readonly Uint32Array[] {
  const counts = new Map<number, number>();
  for (const target of targets) counts.set(codeOf(target), (counts.get(codeOf(target)) ?? 0) + 1);
  const groups = new Map(
    [...counts].map(([code, count]) => [code, { items: new Uint32Array(count), next: 0 }]),
  );
  for (const target of targets) {
    const group = groups.get(codeOf(target));
    if (group) group.items[group.next++] = target;
  }
  return [...groups.values()]
    .map(({ items }) => ({ items, key: JSON.stringify(textsOf(items[0] ?? 0)) }))
    .sort((a, b) => b.items.length - a.items.length || (a.key < b.key ? -1 : 1))
    .map(({ items }) => items);
}
