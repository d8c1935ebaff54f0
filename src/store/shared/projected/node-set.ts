import { lowestOf, onesIn } from '../../../projection/adjacency.js';

/** Some of the nodes of one label, by number: a bit for each. */
export type NodeSet = Uint32Array;

export function noNodes(count: number): NodeSet {
  return new Uint32Array((count + 31) >>> 5);
}

export function allNodes(count: number): NodeSet {
  const set = noNodes(count).fill(0xffffffff);
  if ((count & 31) !== 0) set[set.length - 1] = (1 << (count & 31)) - 1;
  return set;
}

export function add(set: NodeSet, node: number): void {
  set[node >>> 5] = (set[node >>> 5] ?? 0) | (1 << (node & 31));
}

export function has(set: NodeSet, node: number): boolean {
  return (((set[node >>> 5] ?? 0) >>> (node & 31)) & 1) === 1;
}

/** Adds the nodes from one number to before another. */
export function addRange(set: NodeSet, from: number, to: number): void {
  for (let node = from; node < to; ) {
    if ((node & 31) === 0 && node + 32 <= to) {
      set[node >>> 5] = 0xffffffff;
      node += 32;
    } else add(set, node++);
  }
}

/** Leaves in the first what is in the other as well. */
export function keep(set: NodeSet, other: NodeSet): void {
  for (let word = 0; word < set.length; word++) set[word] = (set[word] ?? 0) & (other[word] ?? 0);
}

/** Takes out of the first what is in the other. */
export function drop(set: NodeSet, other: NodeSet): void {
  for (let word = 0; word < set.length; word++) set[word] = (set[word] ?? 0) & ~(other[word] ?? 0);
}

export function addAll(set: NodeSet, other: NodeSet): void {
  for (let word = 0; word < set.length; word++) set[word] = (set[word] ?? 0) | (other[word] ?? 0);
}

export function sizeOf(set: NodeSet): number {
  let size = 0;
  for (let word = 0; word < set.length; word++) size += onesIn(set[word] ?? 0);
  return size;
}

/** Each node of the set, ascending; of some words alone, where they are given. */
export function eachIn(set: NodeSet, visit: (node: number) => void, from = 0, to = set.length): void {
  for (let word = from; word < to; word++) {
    for (let left = set[word] ?? 0; left !== 0; left &= left - 1) visit(word * 32 + lowestOf(left));
  }
}
