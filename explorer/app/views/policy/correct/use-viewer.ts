import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { type AskError, ask } from '../../../asking/ask.js';
import { ViewerDocument, type ViewerQuery } from '../../../asking/generated/graphql.js';
import { useToken } from './use-token.js';

/** Whom the server takes the reader for; asked only with a token. `viewer` is null where the server knows nobody at all. */
export function useViewer(): UseQueryResult<ViewerQuery, AskError> {
  const [token] = useToken();
  return useQuery<ViewerQuery, AskError>({
    // A token is no part of a key that tools may show; that there is another one is enough.
    queryKey: ['viewer', hashOf(token)],
    queryFn: ({ signal }) => ask(ViewerDocument, {}, { signal, token }),
    enabled: token !== '',
  });
}

function hashOf(text: string): number {
  let hash = 0;
  for (const letter of text) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  return hash;
}
