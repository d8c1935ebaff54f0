import { foldCharacter } from './fold-character.js';

/** A text as a search sees it. */
export interface FoldedText {
  readonly text: string;
  /** For each code unit of `text` the offset, in the text that was folded, of the character it comes from. */
  readonly offsets: readonly number[];
}

/**
 * Letters and digits only, in half width, lower case and simplified forms: 粤府〔２０２１〕４５號 is 粤府202145号. What a query and
 * a text have in common is decided on this.
 */
export function foldForSearch(text: string): FoldedText {
  let found = '';
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    const kept = foldCharacter(character);
    found += kept;
    for (let unit = 0; unit < kept.length; unit++) offsets.push(at);
    at += character.length;
  }
  return { text: found, offsets };
}

/** The words of a query, folded; empty where it has no letter and no digit. White space parts words. */
export function searchWords(query: string): readonly string[] {
  const words = query.split(/\s+/u).map((word) => foldForSearch(word).text);
  return [...new Set(words.filter((word) => word !== ''))];
}
