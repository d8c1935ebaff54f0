import { encodeCursor, type PageRequest, type SortKey } from '../domain/page.js';
import type { WalkAnswer, WalkedEdge, WalkedNode, WalkedPage } from '../store/walk-plan.js';

/** A page as the resolvers of connections read it; `T` is what one item is. */
export interface Connection<T = WalkedEdge> {
  readonly items: readonly T[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly totalCount: number | null;
}

/** One item of a list that is not reached along a relationship. */
export interface ListItem<T> {
  readonly node: T;
  readonly cursor: string;
}

/** The page of a relationship. */
export function connectionOf(page: WalkedPage, request: PageRequest): Connection {
  return { items: page.items, totalCount: page.totalCount, ...pageEnds(page.hasNextPage, request) };
}

/** The page of a list of nodes; `keyOf` says where a node stands in it. */
export function connectionOfAnswer(
  answer: WalkAnswer,
  request: PageRequest,
  keyOf: (node: WalkedNode) => SortKey,
): Connection<ListItem<WalkedNode>> {
  const items = answer.nodes
    .filter((node) => node !== null)
    .map((node) => ({ node, cursor: encodeCursor(keyOf(node)) }));
  return { items, totalCount: answer.totalCount, ...pageEnds(answer.hasNextPage, request) };
}

/** A store says whether there is more in the direction of travel; the other way lies what the cursor was taken from. */
export function pageEnds(
  hasMore: boolean,
  { after, backwards }: PageRequest,
): { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean } {
  const cameFrom = after !== null;
  return backwards
    ? { hasNextPage: cameFrom, hasPreviousPage: hasMore }
    : { hasNextPage: hasMore, hasPreviousPage: cameFrom };
}

/** Resolvers of every connection type: the page in the words of Relay. */
export const CONNECTION_RESOLVERS = {
  edges: ({ items }: Connection<unknown>) => items,
  nodes: ({ items }: Connection<{ readonly node: unknown }>) => items.map(({ node }) => node),
  pageInfo: ({ items, hasNextPage, hasPreviousPage }: Connection<{ readonly cursor: string }>) => ({
    hasNextPage,
    hasPreviousPage,
    startCursor: items[0]?.cursor ?? null,
    endCursor: items.at(-1)?.cursor ?? null,
  }),
  totalCount: ({ totalCount }: Connection<unknown>) => totalCount,
} as const;
