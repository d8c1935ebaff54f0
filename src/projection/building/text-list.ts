import { growingWords } from '../growing.js';
import type { Ids } from '../ids.js';
import { largeBytes } from '../large-arrays.js';
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
  let end = 0;
  const starts = growingWords();
  starts.push(end);
  return {
    get count() {
      return starts.length - 1;
    },
    push(text) {
      const from = end;
      end += text.length;
      if (end > bytes.length) {
        const more = bufferOf(Math.max(2 * bytes.length, end));
        more.set(bytes);
        bytes = more;
      }
      bytes.write(text, from, 'latin1');
      starts.push(end);
    },
    all: () => ({ bytes, starts: starts.values() }),
  };
}

function bufferOf(bytes: number): Buffer {
  const { buffer, byteLength } = largeBytes(bytes);
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
