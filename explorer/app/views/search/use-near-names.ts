import { useQueries } from '@tanstack/react-query';
import { useRelease } from '../../address/use-release.js';
import { ask } from '../../asking/ask.js';
import { NearNamesDocument, type ShownHitFragment } from '../../asking/generated/graphql.js';

/** Another word, how much has it, and what is called so. */
export interface NearName {
  readonly word: string;
  readonly count: number;
  readonly hits: readonly ShownHitFragment[];
}

/** Of these words those that something has, in their order. */
export function useNearNames(words: readonly string[]): readonly NearName[] {
  const release = useRelease();
  const answers = useQueries({
    queries: words.map((word) => ({
      queryKey: [String(NearNamesDocument), { text: word, release }],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
        ask(NearNamesDocument, { text: word, release }, { signal }),
    })),
  });
  return answers.flatMap(({ data }, index) => {
    const word = words[index];
    const count = data?.search.totalCount ?? 0;
    if (data === undefined || word === undefined || count === 0) return [];
    const named = data.search.groups.filter(({ type }) => type !== 'Clause');
    return [{ word, count, hits: named.flatMap((group) => group.hits) }];
  });
}
