import type { PageRequest } from '../../domain/page.js';

/** The items of a page, in their usual order, from those read: one more than it holds, backwards from its end. */
export function readPage<T>(
  read: readonly T[],
  { first, backwards }: PageRequest,
): { readonly items: readonly T[]; readonly hasNextPage: boolean } {
  const items = read.slice(0, first);
  return { items: backwards ? items.reverse() : items, hasNextPage: read.length > first };
}
