import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useRelease } from '../address/use-release.js';
import { type AskError, ask } from './ask.js';
import type { TypedDocumentString } from './generated/graphql.js';
import type { Dated } from './use-answer.js';

export interface Connection<N> {
  readonly nodes: readonly N[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount?: number;
}

/** A list that grows while one reads on. */
export interface Pages<A, N> {
  readonly items: readonly N[];
  /** Of all pages; null where it was not asked for or is not known yet. */
  readonly total: number | null;
  /** The first page whole, with what stands beside the list. */
  readonly first: A | undefined;
  readonly error: AskError | null;
  readonly isLoading: boolean;
  readonly isLoadingMore: boolean;
  readonly hasMore: boolean;
  readonly more: () => void;
  readonly retry: () => void;
}

/** Asks page after page; `pick` finds the connection in an answer. The query has `$after: String`. */
export function usePages<A, V extends Dated & { readonly after?: string | null | undefined }, N>(
  document: TypedDocumentString<A, V>,
  variables: Omit<V, 'release' | 'after'>,
  pick: (answer: A) => Connection<N>,
  options: {
    readonly isAsked?: boolean;
    /** The first page, where another answer brought it along. */
    readonly firstPage?: A | undefined;
  } = {},
): Pages<A, N> {
  const release = useRelease();
  const { isAsked = true, firstPage } = options;
  const query = useInfiniteQuery<A, AskError, InfiniteData<A>, readonly unknown[], string | null>({
    queryKey: [String(document), { ...variables, release }, 'pages'],
    initialPageParam: null,
    queryFn: ({ pageParam, signal }) =>
      ask(document, { ...variables, release, after: pageParam } as unknown as V, { signal }),
    getNextPageParam: (last) => {
      const { hasNextPage, endCursor } = pick(last).pageInfo;
      return hasNextPage ? endCursor : null;
    },
    enabled: isAsked,
    ...(firstPage === undefined ? {} : { initialData: { pages: [firstPage], pageParams: [null] } }),
  });
  const pages = query.data?.pages;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `pick` is written in place, and looks at nothing but the answer.
  const items = useMemo(() => (pages ?? []).flatMap((page) => pick(page).nodes), [pages]);
  const first = pages?.[0];
  return {
    items,
    total: first === undefined ? null : (pick(first).totalCount ?? null),
    first,
    error: query.error,
    isLoading: query.isPending && isAsked,
    isLoadingMore: query.isFetchingNextPage,
    hasMore: query.hasNextPage,
    more: () => {
      if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
    },
    retry: () => void query.refetch(),
  };
}
