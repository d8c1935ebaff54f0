import { titleKey } from '../../parse/words/title-key.js';
import { isGenericName } from './generic-name.js';
import type { TitleWithNumber } from './titles-with-numbers.js';

/**
 * Titles with the number that the text prints beside them once and not again. A title that has two numbers is that of
 * two documents: nothing is added to it.
 */
export function withKnownNumbers(titles: readonly TitleWithNumber[]): readonly TitleWithNumber[] {
  const numbers = new Map<string, string | null>();
  for (const { words, number } of titles) {
    if (number === null || isGenericName(words)) continue;
    const key = titleKey(words);
    const known = numbers.get(key);
    numbers.set(key, known === undefined || known === number ? number : null);
  }
  return titles.map((title) =>
    title.number === null ? { ...title, number: numbers.get(titleKey(title.words)) ?? null } : title,
  );
}
