import {
  type ShownHitFragment,
  SuggestionsDocument,
  type SuggestionsQuery,
} from '../../asking/generated/graphql.js';
import { useAnswer } from '../../asking/use-answer.js';
import { useLate } from '../use-late.js';
import { useLast } from './use-last.js';

type Groups = SuggestionsQuery['search']['groups'];

/** What is found for what is being typed. */
export interface Suggestions {
  /** By kind, the kind with the best hit first; those of the former words until the new ones are there. */
  readonly groups: Groups;
  /** All hits of the groups, one behind the other. */
  readonly hits: readonly ShownHitFragment[];
  /** How many hits there are in all. */
  readonly total: number;
  /** It was asked and nothing has these words. */
  readonly isNothing: boolean;
  readonly problem: string | null;
}

const NONE: Suggestions = { groups: [], hits: [], total: 0, isNothing: false, problem: null };

/** Asks once typing rests. While an input method composes (pinyin that is no word yet), nothing new is asked. */
export function useSuggestions(text: string, isComposing: boolean): Suggestions {
  const late = useLate(isComposing ? null : text.trim());
  const settled = useLast(late);
  const isAsked = settled !== '' && text.trim() !== '';
  const { data, error } = useAnswer(
    SuggestionsDocument,
    { text: settled },
    { isAsked, isPreviousKept: true },
  );
  if (!isAsked) return NONE;
  if (error) return { ...NONE, problem: error.message };
  if (data === undefined) return NONE;
  const { groups } = data.search;
  const hits = groups.flatMap((group) => group.hits);
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  return { groups, hits, total, isNothing: total === 0 && settled === text.trim(), problem: null };
}
