import { largeWords } from './large-arrays.js';
import { withWords } from './lent-arrays.js';

/** A text for each of many nodes, most of them empty, one after the other: in UTF-16, so that to compare units is to compare texts. */
export interface Texts {
  readonly units: Uint16Array;
  /** Where each begins, and where the last ends: one more than there are texts. */
  readonly starts: Uint32Array;
}

export function textOf({ units, starts }: Texts, at: number): string {
  return String.fromCharCode(...units.subarray(starts[at], starts[at + 1]));
}

/** Which of some nodes have the same text. */
interface TextNumbers {
  /** For each of the nodes the number of its text, from 1; 0 where it has none. */
  readonly numbers: Uint32Array;
  readonly count: number;
}

/** Numbers the texts of these nodes as they are met, without making any of them: of a million clauses they would be 20 MB for a moment. */
export function textNumbers(texts: Texts, nodes: Uint32Array): TextNumbers {
  const size = 2 ** Math.ceil(Math.log2(2 * nodes.length + 2));
  return withWords(size, (firsts) => numbersBy(firsts, texts, nodes));
}

/** `firsts`: by hash the place behind that of the first node with the text, in a table that is at most half full. */
function numbersBy(firsts: Uint32Array, { units, starts }: Texts, nodes: Uint32Array): TextNumbers {
  const numbers = largeWords(nodes.length);
  const last = firsts.length - 1;
  const isSame = (a: number, b: number): boolean => {
    const [from = 0, other = 0] = [starts[a], starts[b]];
    const length = (starts[a + 1] ?? 0) - from;
    if ((starts[b + 1] ?? 0) - other !== length) return false;
    for (let at = 0; at < length; at++) if (units[from + at] !== units[other + at]) return false;
    return true;
  };
  let count = 0;
  for (let place = 0; place < nodes.length; place++) {
    const node = nodes[place] ?? 0;
    const [begin = 0, end = 0] = [starts[node], starts[node + 1]];
    if (begin === end) continue;
    let slot = FNV_BASIS;
    for (let at = begin; at < end; at++) slot = Math.imul(slot ^ (units[at] ?? 0), FNV_PRIME);
    slot = (slot ^ (slot >>> 15)) & last;
    let first = firsts[slot] ?? 0;
    while (first !== 0 && !isSame(nodes[first - 1] ?? 0, node)) {
      slot = (slot + 1) & last;
      first = firsts[slot] ?? 0;
    }
    if (first === 0) {
      firsts[slot] = place + 1;
      numbers[place] = ++count;
    } else numbers[place] = numbers[first - 1] ?? 0;
  }
  return { numbers, count };
}

/** The hash of Fowler, Noll and Vo, by units instead of bytes (http://www.isthe.com/chongo/tech/comp/fnv/). */
const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
