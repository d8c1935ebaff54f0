import { LINE_END, type RunText } from './run-text.js';

/** Characters from which on a run in common counts: four are a term (中欧班列), fewer are grammar. */
export const SHORTEST_RUN = 4;
/** Places of one start looked at in one unit; a text that repeats itself more often has shown what it has in common. */
const MOST_PLACES = 50;

/** Where each four characters stand in a text. */
export interface RunPlaces {
  readonly of: RunText;
  /** The first place of the four characters that stand at `at` in `text`; -1 where they stand nowhere. */
  first(text: string, at: number): number;
  /** For each place the next one of the same four characters, ascending; -1 after the last. */
  readonly next: Int32Array;
  /** The unit in which each place lies. */
  readonly unitOf: Int32Array;
}

/** A hash table without keys: what stands at the first place of a chain is its key. */
export function createRunPlaces(of: RunText): RunPlaces {
  const { text, starts } = of;
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * text.length + 2))).fill(-1);
  const mask = slots.length - 1;
  const next = new Int32Array(text.length).fill(-1);
  const unitOf = new Int32Array(text.length);
  // Of a chain, by its first place: its last, and how many of the unit of that one it has.
  const last = new Int32Array(text.length);
  const count = new Uint8Array(text.length);
  const firstOf = (slot: number): number => slots[slot] as number;
  const slotOf = (other: string, at: number): number => {
    let slot = hashOf(other, at) & mask;
    for (let first = firstOf(slot); first !== -1 && !isSame(text, first, other, at); first = firstOf(slot))
      slot = (slot + 1) & mask;
    return slot;
  };
  for (let unit = 0; unit + 1 < starts.length; unit++) {
    const end = starts[unit + 1] as number;
    for (let at = starts[unit] as number; at < end; at++) {
      unitOf[at] = unit;
      if (!isStart(text, at)) continue;
      const slot = slotOf(text, at);
      const first = firstOf(slot);
      if (first === -1) {
        slots[slot] = at;
        last[at] = at;
        count[at] = 1;
      } else {
        const before = last[first] as number;
        const places = unitOf[before] === unit ? (count[first] as number) : 0;
        if (places >= MOST_PLACES) continue;
        next[before] = at;
        last[first] = at;
        count[first] = places + 1;
      }
    }
  }
  return { of, first: (other, at) => firstOf(slotOf(other, at)), next, unitOf };
}

/** Whether four characters of one passage stand here; every passage has its line end. */
export function isStart(text: string, at: number): boolean {
  for (let character = 0; character < SHORTEST_RUN; character++)
    if (text.charCodeAt(at + character) === LINE_END) return false;
  return true;
}

function hashOf(text: string, at: number): number {
  let hash = 0;
  for (let character = 0; character < SHORTEST_RUN; character++)
    hash = Math.imul(hash ^ text.charCodeAt(at + character), 0x9e3779b1);
  return hash ^ (hash >>> 15);
}

function isSame(text: string, at: number, other: string, otherAt: number): boolean {
  for (let character = 0; character < SHORTEST_RUN; character++)
    if (text.charCodeAt(at + character) !== other.charCodeAt(otherAt + character)) return false;
  return true;
}
