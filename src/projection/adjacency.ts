import type { Places } from './shared-arrays.js';

/**
 * The edges of many nodes, one after the other. Most nodes have none of a kind, so only those that have any take room:
 * `bits` says which they are, and `ranks` how many of them stand before each word of bits.
 */
export interface Adjacency {
  readonly bits: Uint32Array;
  readonly ranks: Uint32Array;
  /** Where the edges of the nth node that has any begin, and where the last ones end. */
  readonly starts: Uint32Array;
  /** The number of the node at the far end of each edge. */
  readonly far: Places;
  /** What else is known of each edge: see `edge-flags.ts`. */
  readonly flags: Uint8Array;
}

export function hasEdges({ bits }: Adjacency, node: number): boolean {
  return (((bits[node >>> 5] ?? 0) >>> (node & 31)) & 1) === 1;
}

/** The edges of a node are those from here to before `edgesEnd`: indexes into `far` and `flags`. */
export function edgesBegin(adjacency: Adjacency, node: number): number {
  return adjacency.starts[rankOf(adjacency, node)] ?? 0;
}

export function edgesEnd(adjacency: Adjacency, node: number): number {
  return adjacency.starts[rankOf(adjacency, node) + (hasEdges(adjacency, node) ? 1 : 0)] ?? 0;
}

/** What is at the far ends of the edges of a node, in their order. */
export function farOf(adjacency: Adjacency, node: number): readonly number[] {
  return [...adjacency.far.subarray(edgesBegin(adjacency, node), edgesEnd(adjacency, node))];
}

/** All nodes that have edges, in their order, each with the range of them. */
export function eachWithEdges(
  { bits, starts }: Adjacency,
  visit: (node: number, begin: number, end: number) => void,
): void {
  let rank = 0;
  for (let word = 0; word < bits.length; word++) {
    for (let left = bits[word] ?? 0; left !== 0; left &= left - 1, rank++)
      visit(word * 32 + lowestOf(left), starts[rank] ?? 0, starts[rank + 1] ?? 0);
  }
}

/** The place of the lowest one among 32 bits. */
export function lowestOf(word: number): number {
  return 31 - Math.clz32(word & -word);
}

/** How many nodes before this one have edges. */
export function rankOf({ bits, ranks }: Adjacency, node: number): number {
  const word = node >>> 5;
  return (ranks[word] ?? 0) + onesIn((bits[word] ?? 0) & ((1 << (node & 31)) - 1));
}

/** The number of ones among 32 bits. */
export function onesIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
