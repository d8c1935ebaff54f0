const FIRST_SLOTS = 2 ** 16;

/** Tells which ids certainly come for the first time, in eight bytes or so for each: it keeps a number made from the id, not the id. */
export interface NewIds {
  /** True where this id was certainly never added. False where it was, or, once in many millions, one of the same number. */
  add(id: string): boolean;
}

export function createNewIds(): NewIds {
  let slots = new Float64Array(FIRST_SLOTS);
  let count = 0;
  const placeOf = (number: number): number => {
    let at = number % slots.length;
    while (slots[at] !== 0 && slots[at] !== number) at = (at + 1) % slots.length;
    return at;
  };
  const grow = (): void => {
    const before = slots;
    slots = new Float64Array(before.length * 2);
    for (const number of before) if (number !== 0) slots[placeOf(number)] = number;
  };
  return {
    add(id) {
      const number = numberOf(id);
      const at = placeOf(number);
      if (slots[at] === number) return false;
      slots[at] = number;
      count += 1;
      if (count > slots.length / 2) grow();
      return true;
    },
  };
}

/** 53 bits of which each hangs on every character (two FNV-like sums, mixed as in MurmurHash3); never 0. */
function numberOf(id: string): number {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < id.length; at += 1) {
    const unit = id.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return 2 ** 32 * (b & 0x1fffff) + (a >>> 0) || 1;
}
