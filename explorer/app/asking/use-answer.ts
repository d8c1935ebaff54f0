import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useRelease } from '../address/use-release.js';
import { type AskError, ask } from './ask.js';
import type { TypedDocumentString } from './generated/graphql.js';

/** Every question can be asked as of a release: `query X($release: Int) @asOf(release: $release)`. */
export interface Dated {
  readonly release?: number | null | undefined;
}

/** Asks as the address says (as of which release), and keeps the answer while the page is open. */
export function useAnswer<A, V extends Dated>(
  document: TypedDocumentString<A, V>,
  variables: Omit<V, 'release'>,
  options: { readonly isAsked?: boolean; readonly isPreviousKept?: boolean } = {},
): UseQueryResult<A, AskError> {
  const release = useRelease();
  const { isAsked = true, isPreviousKept = false } = options;
  const given = { ...variables, release } as unknown as V;
  return useQuery<A, AskError>({
    queryKey: [String(document), given],
    queryFn: ({ signal }) => ask(document, given, { signal }),
    enabled: isAsked,
    ...(isPreviousKept ? { placeholderData: keepPreviousData } : {}),
  });
}
