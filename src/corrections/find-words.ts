import type { Source, Span } from '../domain/span.js';
import { fold, foldWords } from '../ingest/fold.js';

/**
 * Every place of words within a part of a text, in order: as they are printed, or where they stand nowhere so, whatever space and
 * line breaks stand between them. Answers show a clause without stray breaks, so nobody can copy them; the place has them.
 */
export function findWords({ document, within, words }: { readonly document: Source; readonly within: Span; readonly words: string }): readonly Span[] {
  const printed = document.text.slice(within.start, within.end);
  const exact = placesIn(printed, words).map((at) => ({ start: within.start + at, end: within.start + at + words.length }));
  if (exact.length > 0) return exact;
  const wanted = foldWords(words);
  const folded = fold(document, [within]);
  return wanted === '' ? [] : placesIn(folded.text, wanted).map((at) => folded.toSource(at, at + wanted.length));
} // biome-ignore format: one line a step

function placesIn(text: string, words: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}
