/** A number (whole, below 2^32) for each of very many ids, in about as many bytes as the ids have characters and twenty more: a Map takes three times as much. */
export interface IdNumbers {
  readonly get: (id: string) => number | undefined;
  /** Of an id that has a number it is another from now on. */
  readonly set: (id: string, number: number) => void;
  readonly has: (id: string) => boolean;
}

const PIECE_BYTES = 2 ** 20;
const FIRST_SLOTS = 2 ** 12;
/** Longer ones, and those that do not fit bytes, are kept as texts: there are none among ids that are as they must be. */
const BYTES_MAX = 1_000;

export function createIdNumbers(): IdNumbers {
  /** The bytes of all ids, one behind the other, a 0 behind each; none reaches over the end of a piece. */
  const pieces: Uint8Array[] = [];
  let free = PIECE_BYTES;
  /** Of each id, in the order in which they came: where it begins, and its number. */
  let places = new Float64Array(FIRST_SLOTS / 2);
  let numbers = new Uint32Array(FIRST_SLOTS / 2);
  let count = 0;
  /** Which id (its order, from 1) stands in a slot; 0 in a free one. */
  let slots = new Uint32Array(FIRST_SLOTS);
  const others = new Map<string, number>();

  const isAt = (place: number, id: string): boolean => {
    const piece = pieces[Math.floor(place / PIECE_BYTES)] ?? new Uint8Array();
    const start = place % PIECE_BYTES;
    for (let at = 0; at < id.length; at += 1) if (piece[start + at] !== id.charCodeAt(at)) return false;
    return piece[start + id.length] === 0;
  };
  const slotOf = (id: string, hash: number): number => {
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let one = slots[slot] ?? 0; one !== 0; one = slots[slot] ?? 0) {
      if (isAt(places[one - 1] ?? 0, id)) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  };
  const keep = (id: string): number => {
    if (free + id.length + 1 > PIECE_BYTES) {
      pieces.push(new Uint8Array(PIECE_BYTES));
      free = 0;
    }
    const piece = pieces.at(-1) ?? new Uint8Array();
    const place = (pieces.length - 1) * PIECE_BYTES + free;
    for (let at = 0; at < id.length; at += 1) piece[free + at] = id.charCodeAt(at);
    free += id.length + 1;
    return place;
  };
  const grow = (): void => {
    const [formerPlaces, formerNumbers] = [places, numbers];
    places = new Float64Array(formerPlaces.length * 2);
    places.set(formerPlaces);
    numbers = new Uint32Array(formerNumbers.length * 2);
    numbers.set(formerNumbers);
    const before = slots;
    slots = new Uint32Array(before.length * 2);
    for (const one of before) if (one !== 0) slots[freeSlot(one)] = one;
  };
  const freeSlot = (one: number): number => {
    const place = places[one - 1] ?? 0;
    const piece = pieces[Math.floor(place / PIECE_BYTES)] ?? new Uint8Array();
    const start = place % PIECE_BYTES;
    let hash = SEED;
    for (let at = start; piece[at] !== 0; at += 1) hash = mixed(hash, piece[at] ?? 0);
    const mask = slots.length - 1;
    let slot = spread(hash) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    return slot;
  };

  const get = (id: string): number | undefined => {
    const hash = hashOf(id);
    if (hash === null) return others.get(id);
    const one = slots[slotOf(id, hash)] ?? 0;
    return one === 0 ? undefined : numbers[one - 1];
  };
  return {
    get,
    has: (id) => get(id) !== undefined,
    set(id, number) {
      const hash = hashOf(id);
      if (hash === null) {
        others.set(id, number);
        return;
      }
      const slot = slotOf(id, hash);
      const one = slots[slot] ?? 0;
      if (one !== 0) {
        numbers[one - 1] = number;
        return;
      }
      places[count] = keep(id);
      numbers[count] = number;
      count += 1;
      slots[slot] = count;
      if (count * 2 >= slots.length) grow();
    },
  };
}

const SEED = 0x811c9dc5;

/** Null of an id that is kept as a text. */
function hashOf(id: string): number | null {
  if (id.length > BYTES_MAX) return null;
  let hash = SEED;
  for (let at = 0; at < id.length; at += 1) {
    const unit = id.charCodeAt(at);
    if (unit === 0 || unit > 0xff) return null;
    hash = mixed(hash, unit);
  }
  return spread(hash);
}

/** FNV-1a. */
function mixed(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, 0x01000193);
}

/** As the end of MurmurHash3, so that every bit hangs on all. */
function spread(hash: number): number {
  let mixing = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixing = Math.imul(mixing ^ (mixing >>> 13), 0xc2b2ae35);
  return (mixing ^ (mixing >>> 16)) >>> 0;
}
