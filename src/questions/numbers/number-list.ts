/** A list of numbers that grows without an object for each. */
export interface NumberList {
  readonly length: number;
  push(number: number): void;
  /** What is in it now; valid until the next `push`. */
  toArray(): Uint32Array;
}

export function createNumberList(expected = 1_024): NumberList {
  let numbers = new Uint32Array(Math.max(1, expected));
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(number) {
      if (length === numbers.length) {
        const larger = new Uint32Array(2 * length);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[length++] = number;
    },
    toArray: () => numbers.subarray(0, length),
  };
}
