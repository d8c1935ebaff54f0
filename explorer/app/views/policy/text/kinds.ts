import type { Mark, MarkKind } from './types.js';

/** In the order of the legend: who, where, what, how much, and what it rests on. */
const ORDER: readonly MarkKind[] = [
  'LED_BY', 'SUPPORTED_BY', 'ASSIGNED_TO', 'APPLIES_TO', 'PROMOTES', 'LAID_OUT_IN', 'MARKS', 'SETS_TARGET', 'CITES',
  'CONTAINS', 'ISSUED_BY', 'IMPLEMENTS', 'GOVERNS', 'IN_REGION', 'PART_OF', 'UNRESOLVED',
]; // biome-ignore format: one screen

/** Which kinds of marks a text has, and how many claims (or undecided names) of each. */
export function kindsOf(
  marks: readonly Mark[],
): readonly { readonly kind: MarkKind; readonly count: number }[] {
  const items = new Map<MarkKind, Set<number>>();
  for (const { kind, item } of marks) {
    const own = items.get(kind);
    if (own === undefined) items.set(kind, new Set([item]));
    else own.add(item);
  }
  return [...items]
    .map(([kind, { size }]) => ({ kind, count: size }))
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

/** What `kinds=` of the address shows: nothing given is all, `none` is none. */
export function shownKinds(given: string): ReadonlySet<string> | null {
  if (given === '') return null;
  return new Set(given === 'none' ? [] : given.split(','));
}

/** The address for showing a kind that is hidden, or hiding one that is shown. */
export function switchKind(given: string, all: readonly MarkKind[], kind: MarkKind): string {
  const shown = shownKinds(given);
  const after = all.filter((one) => (shown?.has(one) ?? true) !== (one === kind));
  if (after.length === all.length) return '';
  return after.length === 0 ? 'none' : after.join(',');
}
