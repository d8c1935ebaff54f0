import type { OutlineItem } from './outline-of.js';

/** The innermost document or clause around an offset: its index, -1 where there is none. `items` are in the order of the text. */
export function itemAt(items: readonly OutlineItem[], offset: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  let at = low - 1;
  while (at >= 0 && (items[at]?.end ?? 0) <= offset) at = items[at]?.parent ?? -1;
  return at;
}

/** From the outermost to the item itself. */
export function pathTo(items: readonly OutlineItem[], at: number): readonly OutlineItem[] {
  const item = items[at];
  return item === undefined ? [] : [...pathTo(items, item.parent), item];
}
