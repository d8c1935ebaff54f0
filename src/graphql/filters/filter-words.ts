import { DomainError } from '../../domain/errors.js';
import { foldForSearch } from '../../domain/search-text.js';

/** Most words in one field of a filter. */
const WORDS_MAX = 100;

/** The words of a list, trimmed. An empty list is left as it is: it matches nothing. Fails with INVALID_FILTER. */
export function filterWords(value: unknown, name: string): readonly string[] {
  const words = (value as readonly unknown[]).map((word) => String(word).trim());
  if (words.includes('')) throw invalidFilter(name, 'a word of it is empty: leave it out, or say which one');
  if (words.length > WORDS_MAX)
    throw invalidFilter(name, `it has ${words.length} words; at most ${WORDS_MAX} are looked for at once`);
  return words;
}

/** A single word. Fails with INVALID_FILTER where it is empty. */
export function filterWord(value: unknown, name: string): string {
  return filterWords([value], name)[0] as string;
}

/**
 * The spellings under which a name may be kept: as given, without white space, with the brackets of Chinese print, and in
 * half width and simplified forms.
 */
export function spellingsOf(words: readonly string[]): readonly string[] {
  const spellings = words.flatMap((word) => {
    const joined = word.replace(/\s/gu, '');
    const chinese = joined.replaceAll('(', '（').replaceAll(')', '）');
    return [word, joined, chinese, simplified(chinese)];
  });
  return [...new Set(spellings)];
}

/** Letters and digits as texts are kept: half width, simplified; case and signs stay. */
export function simplified(word: string): string {
  return [...word]
    .map((character) => {
      const plain = character.normalize('NFKC');
      const folded = foldForSearch(character).text;
      if (folded === '') return character;
      return folded === plain.toLowerCase() ? plain : folded;
    })
    .join('');
}

export function invalidFilter(name: string, why: string): DomainError {
  return new DomainError('INVALID_FILTER', `The filter \`${name}\` cannot be: ${why}.`, { field: name });
}
