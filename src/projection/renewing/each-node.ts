import type { Adjacency } from '../adjacency.js';

/** Calls `see` for each node that has edges, ascending, with where they begin and end. */
export function eachNode(
  { bits, starts }: Adjacency,
  see: (node: number, begin: number, end: number) => void,
): void {
  let rank = 0;
  for (let word = 0; word < bits.length; word++) {
    let left = bits[word] ?? 0;
    while (left !== 0) {
      const bit = 31 - Math.clz32(left & -left);
      left &= left - 1;
      see(word * 32 + bit, starts[rank] ?? 0, starts[rank + 1] ?? 0);
      rank++;
    }
  }
}
