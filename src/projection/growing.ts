import { largeBytes, largeNumbers, largeShorts, largeWords } from './large-arrays.js';

type Growable = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** A typed array to which is added. */
export interface Growing<T extends Growable> {
  readonly length: number;
  push(value: number): void;
  /** What was pushed, until the next push. */
  values(): T;
}

const FIRST_LENGTH = 64;

/** `expected`: how many there may be, where that is known. */
export const growingWords = (expected = FIRST_LENGTH): Growing<Uint32Array> =>
  growing(largeWords, Math.max(1, expected));
/** For numbers that come from outside, and may be any. */
export const growingNumbers = (): Growing<Float64Array> => growing(largeNumbers);
export const growingShorts = (): Growing<Uint16Array> => growing(largeShorts);
export const growingBytes = (): Growing<Uint8Array> => growing(largeBytes);

function growing<T extends Growable>(make: (length: number) => T, firstLength = FIRST_LENGTH): Growing<T> {
  let all = make(firstLength);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === all.length) {
        const more = make(2 * length);
        more.set(all);
        all = more;
      }
      all[length++] = value;
    },
    values: () => all.subarray(0, length) as T,
  };
}
