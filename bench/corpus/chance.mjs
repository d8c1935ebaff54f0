/**
 * Repeatable choices (mulberry32). Only whole numbers, sums, products and quotients: powers and logarithms may differ in the
 * last bit from machine to machine, and a corpus is the same bytes everywhere. `index` gives each document numbers of its own.
 */
export function createChance(seed, index = 0) {
  let state = mixed((seed ^ Math.imul(index + 1, 0x9e3779b1)) >>> 0);
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    return mixed(state) / 2 ** 32;
  };
  const below = (count) => Math.floor(next() * count);
  const pick = (items) => items[below(items.length)];
  const pickSkewed = (items) => items[Math.floor(next() * next() * items.length)];
  return {
    below,
    /** At least 0, less than 1. */
    share: next,
    isTrue: (share) => next() < share,
    /** From `least` to `most`, both included. */
    between: (least, most) => least + below(most - least + 1),
    pick,
    /** The first of the list far more often than the last, of any list. */
    pickSkewed,
    /** By weights: the first is `1/1`, the second `1/2` … as `harmonic` adds them up. */
    pickHarmonic: ({ items, sums }) => items[firstAbove(sums, next() * sums[sums.length - 1])],
    /** A number between the first and the last of `quantiles`, as often as they say; straight between neighbours. */
    fromQuantiles(quantiles) {
      const at = next() * (quantiles.length - 1);
      const low = Math.floor(at);
      return Math.round(quantiles[low] + (at - low) * (quantiles[low + 1] - quantiles[low]));
    },
    /** Different ones, in the order in which they were drawn; at most as many as there are. */
    someOf(items, count, draw = pick) {
      const chosen = new Set();
      for (let tries = 0; chosen.size < Math.min(count, items.length) && tries < 20 * count; tries += 1)
        chosen.add(draw(items));
      return [...chosen];
    },
  };
}

/** A list of which the n-th is to be picked with the weight 1/(n + flat): a long tail. */
export function harmonic(items, flat = 0) {
  let sum = 0;
  return { items, sums: items.map((_, at) => (sum += 1 / (at + 1 + flat))) };
}

function mixed(state) {
  let bits = Math.imul(state ^ (state >>> 15), state | 1);
  bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
  return (bits ^ (bits >>> 14)) >>> 0;
}

function firstAbove(sums, value) {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle] > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
