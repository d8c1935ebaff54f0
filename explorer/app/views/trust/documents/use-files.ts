import { useMemo } from 'react';
import { useRelease } from '../../../address/use-release.js';
import { LoadedFilesDocument, type LoadedFilesQuery } from '../../../asking/generated/graphql.js';
import { useAllPages } from '../../../asking/use-all-pages.js';
import { usePages } from '../../../asking/use-pages.js';

export type LoadedFile = LoadedFilesQuery['documentVersions']['nodes'][number];

const FILES_MAX = 2_000;

/** The version of every source that stands in the release that is looked at, by its id. */
export function useFiles(): ReadonlyMap<string, LoadedFile> {
  const release = useRelease();
  const { items } = useAllPages(
    usePages(LoadedFilesDocument, {}, ({ documentVersions }) => documentVersions),
    FILES_MAX,
  );
  return useMemo(() => {
    const stands = ({ since, until }: LoadedFile) =>
      release === null ? until === null : since <= release && (until === null || until > release);
    return new Map(items.filter(stands).map((file) => [file.sourceId, file]));
  }, [items, release]);
}
