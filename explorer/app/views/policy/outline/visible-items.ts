import type { OutlineItem } from './outline-of.js';

/** Indexes of the items whose every ancestor is open. */
export function visibleItems(
  items: readonly OutlineItem[],
  isOpen: (item: OutlineItem) => boolean,
): readonly number[] {
  const hidden = new Set<number>();
  const seen: number[] = [];
  for (const [at, { parent }] of items.entries()) {
    const above = items[parent];
    if (above !== undefined && (hidden.has(parent) || !isOpen(above))) hidden.add(at);
    else seen.push(at);
  }
  return seen;
}
