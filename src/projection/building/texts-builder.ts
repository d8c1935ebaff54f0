import { growingShorts, growingWords } from '../growing.js';
import { sharedShorts, sharedWords } from '../shared-arrays.js';
import type { Texts } from '../texts.js';

/** Takes texts for many nodes. As units, for as many texts would be an object each, which takes several times of the memory. */
export interface TextsBuilder {
  push(text: string): void;
  /** In the order given by their places. */
  texts(order: Uint32Array): Texts;
}

export function createTextsBuilder(): TextsBuilder {
  const [pushed, ends] = [growingShorts(), growingWords()];
  return {
    push(text) {
      for (let unit = 0; unit < text.length; unit++) pushed.push(text.charCodeAt(unit));
      ends.push(pushed.length);
    },
    texts(order) {
      const [from, to] = [pushed.values(), ends.values()];
      const startOf = (place: number): number => (place === 0 ? 0 : (to[place - 1] ?? 0));
      const starts = sharedWords(order.length + 1);
      for (let at = 0; at < order.length; at++) {
        const place = order[at] ?? 0;
        starts[at + 1] = (starts[at] ?? 0) + (to[place] ?? 0) - startOf(place);
      }
      const units = sharedShorts(starts[order.length] ?? 0);
      for (let at = 0; at < order.length; at++) {
        const place = order[at] ?? 0;
        let end = starts[at] ?? 0;
        for (let unit = startOf(place); unit < (to[place] ?? 0); unit++) units[end++] = from[unit] ?? 0;
      }
      return { units, starts };
    },
  };
}
