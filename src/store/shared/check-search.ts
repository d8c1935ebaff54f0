import { DomainError } from '../../domain/errors.js';
import { SEARCHED_LABELS } from '../../domain/search.js';
import type { SearchRequest } from '../graph-store.js';

const SEARCH_LIMITS = { words: 8, characters: 1_000, policies: 1_000, bestOfEach: 100 } as const;

/** Refuses a search without words, with words that are not folded or too long, or for what is not searched (INVALID_ARGUMENT). */
export function checkSearch({ words, labels, policyIds, bestOfEach = 1 }: SearchRequest): void {
  if (words.length < 1 || words.length > SEARCH_LIMITS.words)
    throw wrong(`A search has 1 to ${SEARCH_LIMITS.words} words, not ${words.length}.`);
  for (const word of words) {
    const named = JSON.stringify(word.slice(0, 60));
    if (!/^[\p{L}\p{N}]+$/u.test(word))
      throw wrong(`The word ${named} cannot be searched for: it must hold letters and digits only.`);
    if (word.length > SEARCH_LIMITS.characters)
      throw wrong(
        `The word ${named}… is longer than ${SEARCH_LIMITS.characters} characters: search for a part of it.`,
      );
  }
  if (policyIds !== null && policyIds.length > SEARCH_LIMITS.policies)
    throw wrong(
      `A search looks into at most ${SEARCH_LIMITS.policies} named documents, not ${policyIds.length}.`,
    );
  if (!Number.isInteger(bestOfEach) || bestOfEach < 1 || bestOfEach > SEARCH_LIMITS.bestOfEach)
    throw wrong(`A search brings the best 1 to ${SEARCH_LIMITS.bestOfEach} of each kind, not ${bestOfEach}.`);
  if (labels.length === 0) throw wrong('A search needs at least one kind of nodes to look at.');
  for (const label of labels)
    if (!SEARCHED_LABELS.includes(label))
      throw wrong(
        `There is no search for ${JSON.stringify(label)}; there is for ${SEARCHED_LABELS.join(', ')}.`,
      );
}

function wrong(message: string): DomainError {
  return new DomainError('INVALID_ARGUMENT', message);
}
