/** A small generator of repeatable numbers (mulberry32), with the choices that the corpus needs. */
export function createRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = (items, power = 1) => items[Math.floor(next() ** power * items.length)];
  return {
    isTrue: (share) => next() < share,
    pick: (items) => pick(items),
    /** Different ones, at most as many as there are; skewed: the first of the list far more often than the last. */
    someOf(items, count, skew = 'EVEN') {
      const chosen = new Set();
      const wanted = Math.min(count, items.length);
      while (chosen.size < wanted) chosen.add(pick(items, skew === 'SKEWED' ? 2 : 1));
      return [...chosen];
    },
  };
}
