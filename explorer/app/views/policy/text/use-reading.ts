import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useRelease } from '../../../address/use-release.js';
import { type AskError, ask } from '../../../asking/ask.js';
import {
  PolicyReadingDocument,
  PolicyReadingOnDocument,
  type PolicyReadingQuery,
  type ReadingPartFragment,
} from '../../../asking/generated/graphql.js';
import { useAnswer } from '../../../asking/use-answer.js';
import type { LoadedText, ReadClaim } from './types.js';

/** So much is loaded without being asked for; beyond it the reader says when. */
const CHARACTERS_MAX = 1_500_000;

/** A text as far as it is loaded. */
export interface LoadedReading {
  /** What belongs to the whole file. */
  readonly whole: PolicyReadingQuery['reading'];
  readonly loaded: LoadedText;
  readonly claims: readonly ReadClaim[];
  readonly hasMore: boolean;
}

/** Loads a text part by part: the first is shown at once, the others join it. */
export function useReading(policy: string): {
  readonly reading: LoadedReading | null;
  readonly error: AskError | null;
  readonly isLoadingMore: boolean;
  readonly retry: () => void;
  readonly more: () => void;
} {
  const release = useRelease();
  const first = useAnswer(PolicyReadingDocument, { policy });
  const whole = first.data?.reading ?? null;
  const rest = useInfiniteQuery<ReadingPartFragment, AskError, ReadingPartFragment[], unknown[], number>({
    queryKey: [String(PolicyReadingOnDocument), policy, release, whole?.end ?? 0],
    initialPageParam: whole?.end ?? 0,
    queryFn: async ({ pageParam, signal }) =>
      (await ask(PolicyReadingOnDocument, { policy, start: pageParam, release }, { signal })).reading,
    getNextPageParam: ({ hasNext, end }) => (hasNext ? end : null),
    select: ({ pages }) => pages,
    enabled: whole?.hasNext === true,
  });
  const parts = rest.data;
  const reading = useMemo(() => (whole === null ? null : joined(whole, parts ?? [])), [whole, parts]);
  const isDue =
    rest.hasNextPage &&
    !rest.isFetching &&
    !rest.error &&
    (reading?.loaded.text.length ?? 0) < CHARACTERS_MAX;
  const { fetchNextPage } = rest;
  useEffect(() => {
    if (isDue) void fetchNextPage();
  }, [isDue, fetchNextPage]);
  return {
    reading,
    error: first.error ?? rest.error,
    isLoadingMore: rest.isFetching,
    retry: () => void (first.error ? first.refetch() : rest.refetch()),
    more: () => void fetchNextPage(),
  };
}

function joined(whole: PolicyReadingQuery['reading'], parts: readonly ReadingPartFragment[]): LoadedReading {
  const last = parts.at(-1) ?? whole;
  return {
    whole,
    loaded: { text: [whole, ...parts].map(({ text }) => text).join(''), start: whole.start },
    claims: parts.length === 0 ? whole.claims : [whole, ...parts].flatMap(({ claims }) => claims),
    hasMore: last.hasNext,
  };
}
