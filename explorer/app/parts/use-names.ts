import {
  FirstNamesDocument,
  type NamedNodeFragment,
  NamesLikeDocument,
  type SearchLabel,
} from '../asking/generated/graphql.js';
import { useAnswer } from '../asking/use-answer.js';
import { useLate } from './use-late.js';

/**
 * What a field may mean while one types; before that, where only one kind fits, some that the loaded documents speak of.
 * `isNothing` as soon as it is known that nothing fits.
 */
export function useNames(
  draft: string | null,
  kinds: readonly SearchLabel[],
  isOpen: boolean,
): { readonly names: readonly NamedNodeFragment[]; readonly isNothing: boolean } {
  const typed = draft?.trim() ?? '';
  const text = useLate(typed);
  const like = useAnswer(
    NamesLikeDocument,
    { text, in: kinds },
    { isAsked: text !== '', isPreviousKept: true },
  );
  const [only, ...others] = kinds;
  const first = useAnswer(
    FirstNamesDocument,
    {
      policy: only === 'Policy',
      agency: only === 'Agency',
      city: only === 'City',
      cluster: only === 'Cluster',
    },
    { isAsked: isOpen && typed === '' && others.length === 0 },
  );
  if (typed === '') {
    const { policies, agencies, cities, clusters } = first.data ?? {};
    const named = [
      ...(policies?.nodes ?? []),
      ...(agencies?.nodes ?? []),
      ...(cities?.nodes ?? []),
      ...(clusters?.nodes ?? []),
    ];
    return { names: others.length === 0 ? named : [], isNothing: false };
  }
  const names = text === '' ? [] : (like.data?.search.nodes.map(({ node }) => node) ?? []);
  const isAnswered = like.data !== undefined && !like.isPlaceholderData && text === typed;
  return { names, isNothing: isAnswered && names.length === 0 };
}
