import type { Ids } from '../ids.js';
import { scratchBytes, scratchWords } from '../scratch-arrays.js';
import { sharedBytes, sharedWords } from '../shared-arrays.js';

/** ASCII texts in the order in which they came. */
export interface TextList {
  readonly count: number;
  push(text: string): void;
  all(): Ids;
}

const FIRST_BYTES = 1024;

export function createTextList(): TextList {
  let bytes = bufferOf(FIRST_BYTES);
  let starts = scratchWords(64);
  let count = 0;
  return {
    get count() {
      return count;
    },
    push(text) {
      const from = starts[count] ?? 0;
      if (from + text.length > bytes.length) {
        const more = bufferOf(Math.max(2 * bytes.length, from + text.length));
        more.set(bytes);
        bytes = more;
      }
      if (count + 1 === starts.length) {
        const more = scratchWords(2 * starts.length);
        more.set(starts);
        starts = more;
      }
      bytes.write(text, from, 'latin1');
      starts[++count] = from + text.length;
    },
    all: () => ({ bytes, starts: starts.subarray(0, count + 1) }),
  };
}

function bufferOf(bytes: number): Buffer {
  const { buffer, byteLength } = scratchBytes(bytes);
  return Buffer.from(buffer, 0, byteLength);
}

/** The same texts in the order given by their places. */
export function orderedTexts({ bytes, starts }: Ids, order: Uint32Array): Ids {
  const ordered = { bytes: sharedBytes(starts[order.length] ?? 0), starts: sharedWords(order.length + 1) };
  let end = 0;
  for (let at = 0; at < order.length; at++) {
    const place = order[at] ?? 0;
    const to = starts[place + 1] ?? 0;
    for (let i = starts[place] ?? 0; i < to; i++) ordered.bytes[end++] = bytes[i] ?? 0;
    ordered.starts[at + 1] = end;
  }
  return ordered;
}
