/** Tells which pairs of code units come for the first time since it was emptied. */
export interface DistinctPairs {
  /** Room for so many pairs that differ. */
  readonly empty: (pairsMax: number) => void;
  /** False where the pair was there. Neither unit may be 0, but for the second of a pair whose first stands alone. */
  readonly add: (first: number, second: number) => boolean;
}

const FIRST_SLOTS = 1024;
/** What a single long text needed is not kept for ever. */
const KEPT_SLOTS_MAX = 2 ** 18;

/** Several times as quick as a Set of texts of two characters, which have to be made first. */
export function createDistinctPairs(): DistinctPairs {
  let slots = new Uint32Array(FIRST_SLOTS);
  let mask = FIRST_SLOTS - 1;
  return {
    empty(pairsMax) {
      const size = 2 ** Math.ceil(Math.log2(Math.max(pairsMax * 2, 64)));
      const isKept = size <= slots.length && slots.length <= KEPT_SLOTS_MAX;
      if (isKept) slots.fill(0, 0, size);
      else slots = new Uint32Array(size);
      mask = size - 1;
    },
    add(first, second) {
      const pair = ((first << 16) | second) >>> 0;
      let at = (Math.imul(pair, 0x9e3779b1) >>> 15) & mask;
      for (let one = slots[at]; one !== 0; one = slots[at]) {
        if (one === pair) return false;
        at = (at + 1) & mask;
      }
      slots[at] = pair;
      return true;
    },
  };
}
