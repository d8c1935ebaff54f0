import { type UseQueryResult, useQueries } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useRelease } from '../../../address/use-release.js';
import { type AskError, ask } from '../../../asking/ask.js';
import {
  GraphAmongDocument,
  GraphAroundDocument,
  type GraphAroundQuery,
  type GraphLinkFragment,
  GraphPathsDocument,
  type GraphPathsQuery,
} from '../../../asking/generated/graphql.js';
import { useAnswer } from '../../../asking/use-answer.js';
import { ALL_RELATIONSHIPS } from '../address/all-relationships.js';
import { type Expansion, firstOf } from '../address/expansion.js';
import type { PictureAddress } from '../address/use-picture-address.js';
import { buildPicture } from './build-picture.js';
import type { Picture } from './picture.js';

/** The server looks between so many nodes at once. */
const AMONG_MAX = 2_000;
const LINKS_MAX = 5_000;
const NO_LINKS: readonly GraphLinkFragment[] = [];

export type Around = GraphAroundQuery['neighbourhood'];

/** One opened node with its answer. */
export interface Opened {
  readonly expansion: Expansion;
  /** Undefined until it is there. */
  readonly answer: Around | undefined;
  readonly error: AskError | null;
  readonly retry: () => void;
}

export interface PictureState {
  /** The last one that was complete: while more is asked, what is there stays. */
  readonly picture: Picture;
  readonly opened: readonly Opened[];
  readonly paths: UseQueryResult<GraphPathsQuery, AskError>;
  readonly isAsking: boolean;
  /** False where links between the nodes found may be missing: too many nodes, too many links, or no answer. */
  readonly isLinkedThroughout: boolean;
}

/** Asks what the address says, and makes one picture of the answers as soon as all are there. */
export function usePicture(address: PictureAddress): PictureState {
  const { expansions, hidden, from, to, isAnyWay } = address;
  const around = useAround(expansions);
  const hasEnds = from !== '' && to !== '';
  const relationships = isAnyWay ? ALL_RELATIONSHIPS : null;
  const paths = useAnswer(GraphPathsDocument, { from, to, relationships }, { isAsked: hasEnds });
  const isWaiting = around.some(({ isPending }) => isPending) || (hasEnds && paths.isPending);
  const stamp = around.map(({ dataUpdatedAt }) => dataUpdatedAt).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list of answers is new each time; the stamp is not.
  const found = useMemo(
    () => ({
      around: isWaiting ? [] : around.flatMap(({ data }) => data?.neighbourhood ?? []),
      paths: (hasEnds && paths.data?.paths) || null,
      hidden,
    }),
    [stamp, isWaiting, paths.data, hasEnds, hidden],
  );
  const rough = useMemo(() => buildPicture({ ...found, among: NO_LINKS }), [found]);
  const ids = useMemo(() => [...rough.nodes.keys()].sort(), [rough]);
  const isFew = ids.length <= AMONG_MAX;
  const among = useAnswer(
    GraphAmongDocument,
    { ids, first: LINKS_MAX },
    { isAsked: !isWaiting && isFew && ids.length > 1 },
  );
  const links = among.data?.neighbourhood.links ?? NO_LINKS;
  const picture = useMemo(
    () => (links === NO_LINKS ? rough : buildPicture({ ...found, among: links })),
    [found, rough, links],
  );
  const isAsking = isWaiting || among.isLoading;
  const [shown, setShown] = useState(rough);
  if (!isAsking && shown !== picture) setShown(picture);
  return {
    picture: isAsking ? shown : picture,
    opened: expansions.map((expansion, index) => ({
      expansion,
      answer: around[index]?.data?.neighbourhood,
      error: around[index]?.error ?? null,
      retry: () => void around[index]?.refetch(),
    })),
    paths,
    isAsking,
    isLinkedThroughout: ids.length < 2 || (isFew && !among.error && !among.data?.neighbourhood.isTruncated),
  };
}

/** Each opened node is a question of its own, so that one more does not ask the others again. */
function useAround(expansions: readonly Expansion[]): readonly UseQueryResult<GraphAroundQuery, AskError>[] {
  const release = useRelease();
  return useQueries({
    queries: expansions.map((expansion) => ({
      queryKey: ['graph-around', expansion, release],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        ask(GraphAroundDocument, { ...variablesOf(expansion), release }, { signal }),
      // Thousands of nodes need no comparing with what they were.
      structuralSharing: false,
    })),
  }) as readonly UseQueryResult<GraphAroundQuery, AskError>[];
}

/** What an opened node is asked with. */
function variablesOf(expansion: Expansion) {
  const { of, relationship, direction } = expansion;
  const relationships = relationship === null ? null : [relationship];
  return { ids: [of], relationships, direction, first: firstOf(expansion) };
}
