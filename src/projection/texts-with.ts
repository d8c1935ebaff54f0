import { placesBefore } from '../domain/places-before.js';
import type { Texts } from './texts.js';

/** Tells the place of each of these texts in which a word stands, ascending: all texts are looked through at once. */
export function eachTextWith({ units, starts }: Texts, word: string, meet: (at: number) => void): void {
  const bytes = Buffer.from(units.buffer, units.byteOffset, units.byteLength);
  let at = 0;
  for (let from = 0; ; ) {
    const found = bytes.indexOf(word, 2 * from, 'utf16le') / 2;
    if (found < 0) return;
    at = textAround(starts, found, at);
    const end = starts[at + 1] ?? 0;
    // Texts follow one another without a gap: words that go over from one to the next are none.
    if (found + word.length <= end) meet(at);
    from = found + word.length <= end ? end : found + 1;
  }
}

/** The text that a unit belongs to, not before this one. */
function textAround(starts: Uint32Array, unit: number, from: number): number {
  return placesBefore(starts.length - 1, (at) => (starts[at] ?? 0) <= unit, from + 1) - 1;
}
