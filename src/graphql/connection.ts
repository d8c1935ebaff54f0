import { encodeCursor } from '../domain/page.js';
import type { WalkAnswer, WalkedEdge, WalkedNode, WalkedPage } from '../store/graph-store.js';

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
export function connectionOf(page: WalkedPage, after: unknown): Connection {
  return { ...page, hasPreviousPage: typeof after === 'string' };
}

/** The page of a list of nodes, which is ordered by id. */
export function connectionOfAnswer(answer: WalkAnswer, after: unknown): Connection<ListItem<WalkedNode>> {
  const items = answer.nodes
    .filter((node) => node !== null)
    .map((node) => ({ node, cursor: encodeCursor([node.id]) }));
  return {
    items,
    hasNextPage: answer.hasNextPage,
    hasPreviousPage: typeof after === 'string',
    totalCount: answer.totalCount,
  };
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
