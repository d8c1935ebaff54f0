import { useEffect } from 'react';
import type { Pages } from './use-pages.js';

/** Asks on by itself until so many items are here: for what can only be shown, or looked up in, as a whole. */
export function useAllPages<A, N>(pages: Pages<A, N>, itemsMax: number): Pages<A, N> {
  const { items, hasMore, isLoadingMore, error, more } = pages;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `more` is new on every drawing; what decides is how much there is.
  useEffect(() => {
    if (hasMore && !isLoadingMore && !error && items.length < itemsMax) more();
  }, [hasMore, isLoadingMore, error, items.length, itemsMax]);
  return pages;
}
