import type { Source } from '../../../domain/span.js';
import { FOLD_TABLE } from '../../fold.js';

const EVENED = new WeakMap<Source, string>();
const PUNCTUATION = /[\uA3AC\uA3AE\uA3BB\uA3BA\uA3A8\uA3A9«»(),;:｡､﹑．]/g;

/**
 * The source with one printing of each punctuation mark, of the same length: an offset in it is an offset in the
 * source. Structure is read on this copy, words are always taken from the source.
 */
export function evenPunctuation(source: Source): string {
  let text = EVENED.get(source);
  if (text === undefined) {
    text = source.text.replace(PUNCTUATION, (mark) => (mark === '．' ? '.' : (FOLD_TABLE.get(mark) ?? mark)));
    EVENED.set(source, text);
  }
  return text;
}
