import { foldForSearch } from '../../domain/search-text.js';
import { TARGET_MATCHES, type TargetMatch } from './target-ranking-answer.js';

/** The texts that stand in each of the places. */
export type TargetTexts = Readonly<Record<TargetMatch, readonly string[]>>;

/**
 * The places where some of the words stand, provided that each word stands somewhere; null where one does not. Words are
 * folded; a word that goes over from one text to the next is not found.
 */
export function matchWords(texts: TargetTexts, words: readonly string[]): readonly TargetMatch[] | null {
  const folded = TARGET_MATCHES.map((match) => ({
    match,
    text: texts[match].map((text) => foldForSearch(text).text).join('\n'),
  }));
  const isEverywhere = words.every((word) => folded.some(({ text }) => text.includes(word)));
  if (!isEverywhere) return null;
  return folded.filter(({ text }) => words.some((word) => text.includes(word))).map(({ match }) => match);
}
