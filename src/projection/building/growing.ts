/** A typed array to which is added. */
export interface Growing<T extends Uint8Array | Uint32Array | Float64Array> {
  push(value: number): void;
  /** What was pushed, until the next push. */
  values(): T;
}

const FIRST_LENGTH = 64;

export const growingWords = (): Growing<Uint32Array> => growing((length) => new Uint32Array(length));
/** For numbers that come from outside, and may be any. */
export const growingNumbers = (): Growing<Float64Array> => growing((length) => new Float64Array(length));
export const growingBytes = (): Growing<Uint8Array> => growing((length) => new Uint8Array(length));

function growing<T extends Uint8Array | Uint32Array | Float64Array>(make: (length: number) => T): Growing<T> {
  let all = make(FIRST_LENGTH);
  let length = 0;
  return {
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
