import type { AxisKey } from './axis-keys.js';

/** What the keys of one axis are called there: as short as may be, and no two alike. */
export function axisLabels(keys: readonly AxisKey[]): ReadonlyMap<string, string> {
  const uses = countsOf(keys.map(({ label }) => label));
  const fullUses = countsOf(keys.map(({ fullLabel }) => fullLabel));
  return new Map(
    keys.map(({ id, label, fullLabel }) => {
      if (uses.get(label) === 1) return [id, label];
      return [id, fullUses.get(fullLabel) === 1 ? fullLabel : `${fullLabel}（${id}）`];
    }),
  );
}

function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
