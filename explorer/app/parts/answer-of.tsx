import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { AskError } from '../asking/ask.js';
import { Loading } from './loading.js';
import { Problem } from './problem.js';

/** Shows an answer when it is there; until then that it is asked, or why there is none. */
export function AnswerOf<A>({
  query,
  children,
}: {
  readonly query: UseQueryResult<A, AskError>;
  readonly children: (answer: A) => ReactNode;
}): ReactNode {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <Problem error={query.error} retry={() => void query.refetch()} />;
  return query.fetchStatus === 'idle' ? null : <Loading />;
}
