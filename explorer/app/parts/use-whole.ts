import { useEffect } from 'react';
import type { Pages } from '../asking/use-pages.js';

/** Pages of what has to be there as a whole, for a sum or a picture: asks on until all of it is here, or `most` items are. */
export function useWhole<A, N>(pages: Pages<A, N>, most: number): Pages<A, N> {
  const { hasMore, isLoadingMore, error, items, more } = pages;
  const isWanted = hasMore && !isLoadingMore && error === null && items.length < most;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `more` is new on every drawing; what decides is how much is here.
  useEffect(() => {
    if (isWanted) more();
  }, [isWanted, items.length]);
  return pages;
}
