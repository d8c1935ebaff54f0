import type { Measure } from './measure.js';

/** Measures under each of their keys, each measure once per key; keys in the order in which they are met. */
export function groupMeasures<K extends { readonly id: string }>(
  measures: readonly Measure[],
  keysOf: (measure: Measure) => readonly K[],
): ReadonlyMap<string, { readonly key: K; readonly measures: readonly Measure[] }> {
  const groups = new Map<string, { readonly key: K; readonly measures: Measure[] }>();
  for (const measure of measures) {
    const keys = new Map(keysOf(measure).map((key) => [key.id, key]));
    for (const [id, key] of keys) {
      const group = groups.get(id) ?? { key, measures: [] };
      group.measures.push(measure);
      groups.set(id, group);
    }
  }
  return groups;
}
