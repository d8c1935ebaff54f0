/** Puts a text together from code units. */
export interface UnitText {
  readonly add: (unit: number) => void;
  /** What was added since the last time. */
  readonly take: () => string;
}

const START_BYTES = 4096;
/** What a single long text needed is not kept for ever. */
const KEPT_BYTES_MAX = 1024 * 1024;

/** Several times as quick as joining strings of one character, which allocates for each. */
export function createUnitText(): UnitText {
  let bytes = Buffer.allocUnsafe(START_BYTES);
  let used = 0;
  return {
    add(unit) {
      if (used + 2 > bytes.length) bytes = Buffer.concat([bytes], bytes.length * 2);
      bytes[used++] = unit & 0xff;
      bytes[used++] = unit >> 8;
    },
    take() {
      const text = bytes.toString('utf16le', 0, used);
      used = 0;
      if (bytes.length > KEPT_BYTES_MAX) bytes = Buffer.allocUnsafe(START_BYTES);
      return text;
    },
  };
}
