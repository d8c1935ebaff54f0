import { type FoldedText, foldForSearch } from '../../domain/search-text.js';

/** Where words of a query stand in one value of a node, in UTF-16 code units of the value as printed. */
export interface SearchMatch {
  readonly field: string;
  /** 0-based place in the field where it is a list (aliases), else null. */
  readonly index: number | null;
  readonly start: number;
  readonly end: number;
  /** The words, folded, that stand in this span; several where they overlap or touch. */
  readonly words: readonly string[];
}

/** All places where the words stand, in order, without overlaps. */
export function findMatches(
  value: string,
  words: readonly string[],
  field: string,
  index: number | null,
): readonly SearchMatch[] {
  const folded = foldForSearch(value);
  const places = words.flatMap((word) => placesOf(word, folded, value));
  places.sort((a, b) => a.start - b.start || a.end - b.end);
  const found: { start: number; end: number; words: Set<string> }[] = [];
  for (const { word, start, end } of places) {
    const last = found.at(-1);
    if (last && start <= last.end) {
      last.end = Math.max(last.end, end);
      last.words.add(word);
    } else found.push({ start, end, words: new Set([word]) });
  }
  return found.map(({ start, end, words: inside }) => ({ field, index, start, end, words: [...inside] }));
}

interface Place {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

function placesOf(word: string, { text, offsets }: FoldedText, value: string): readonly Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const last = offsets[at + word.length - 1] ?? 0;
    const character = String.fromCodePoint(value.codePointAt(last) ?? 0);
    places.push({ word, start: offsets[at] ?? 0, end: last + character.length });
  }
  return places;
}
