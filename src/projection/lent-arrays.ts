import { largeBytes, largeWords } from './large-arrays.js';

/** Of fewer there is nothing to gain. */
const LENT_FROM = 2 ** 16;
/** Arrays that wait for whoever needs one next: a few, as work within work borrows several. */
const WAITING_MAX = 4;

/**
 * Lends marks for each of many things to a piece of work that is done in one go: all zeros, and they are taken back when it is over. Marks of a
 * million clauses for each question would be garbage of tens of megabytes before it is worth collecting.
 */
export const withBytes = lending(largeBytes);
export const withWords = lending(largeWords);

function lending<A extends Uint8Array | Uint32Array>(
  make: (length: number) => A,
): <T>(length: number, work: (array: A) => T) => T {
  const waiting: A[] = [];
  return (length, work) => {
    if (length < LENT_FROM) return work(make(length));
    const fitting = waiting.findIndex((array) => array.length >= length);
    const [whole = make(length)] = fitting < 0 ? [] : waiting.splice(fitting, 1);
    const lent = whole.subarray(0, length) as A;
    try {
      return work(lent);
    } finally {
      lent.fill(0);
      waiting.push(whole);
      // One that is too short for what is asked now is not asked for again.
      if (waiting.length > WAITING_MAX) waiting.shift();
    }
  };
}
