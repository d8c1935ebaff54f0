import type { OutlineItem } from './outline-of.js';

/** What a key does in the tree: goes to another item, or opens or closes this one; null where it does nothing. */
export type TreeMove = { readonly to: number } | { readonly open: boolean } | null;

/** The keys of trees, as readers of screens expect them. */
export function treeKey(
  key: string,
  {
    items,
    seen,
    at,
    isOpen,
  }: {
    readonly items: readonly OutlineItem[];
    /** Indexes of the items that are shown. */
    readonly seen: readonly number[];
    readonly at: number;
    readonly isOpen: (item: OutlineItem) => boolean;
  },
): TreeMove {
  const item = items[at];
  const place = seen.indexOf(at);
  if (item === undefined || place === -1) return null;
  const goTo = (index: number | undefined): TreeMove =>
    index === undefined || index < 0 ? null : { to: index };
  switch (key) {
    case 'ArrowDown':
      return goTo(seen[place + 1]);
    case 'ArrowUp':
      return goTo(seen[place - 1]);
    case 'Home':
      return goTo(seen[0]);
    case 'End':
      return goTo(seen.at(-1));
    case 'ArrowRight':
      if (!item.hasParts) return null;
      return isOpen(item) ? goTo(at + 1) : { open: true };
    case 'ArrowLeft':
      return item.hasParts && isOpen(item) ? { open: false } : goTo(item.parent);
    default:
      return null;
  }
}
