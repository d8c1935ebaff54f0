import type { Adjacency } from '../adjacency.js';
import { largeWords } from '../large-arrays.js';
import { type Places, sharedBytes, sharedPlaces, sharedWords } from '../shared-arrays.js';

/** Edges that stand in order: those of node 0, those of node 1 and so on. */
export interface OrderedEdges {
  /** How many edges each node has. */
  readonly counts: Uint32Array;
  readonly far: Places;
  readonly flags: Uint8Array;
}

export function makeAdjacency({ counts, far, flags }: OrderedEdges): Adjacency {
  const words = (counts.length + 31) >>> 5;
  const bits = sharedWords(words);
  const ranks = sharedWords(words + 1);
  let present = 0;
  for (let node = 0; node < counts.length; node++) {
    if ((node & 31) === 0) ranks[node >>> 5] = present;
    if (counts[node] === 0) continue;
    bits[node >>> 5] = (bits[node >>> 5] ?? 0) | (1 << (node & 31));
    present++;
  }
  ranks[words] = present;
  const starts = sharedWords(present + 1);
  let [rank, end] = [0, 0];
  for (let node = 0; node < counts.length; node++) {
    const count = counts[node] ?? 0;
    if (count === 0) continue;
    starts[rank++] = end;
    end += count;
  }
  starts[rank] = end;
  return { bits, ranks, starts, far, flags };
}

/** The same edges from the other side: those of a node in the order of the near ones. */
export function reverseAdjacency(
  { bits, starts, far, flags }: Adjacency,
  { nearCount, farCount }: { readonly nearCount: number; readonly farCount: number },
): Adjacency {
  const reversed = largeWords(farCount);
  for (let edge = 0; edge < far.length; edge++) {
    const node = far[edge] ?? 0;
    reversed[node] = (reversed[node] ?? 0) + 1;
  }
  const next = largeWords(farCount);
  for (let node = 1; node < farCount; node++) next[node] = (next[node - 1] ?? 0) + (reversed[node - 1] ?? 0);
  const near = sharedPlaces(far.length, nearCount);
  const nearFlags = sharedBytes(far.length);
  let rank = 0;
  for (let word = 0; word < bits.length; word++) {
    for (let left = bits[word] ?? 0; left !== 0; left &= left - 1, rank++) {
      const node = word * 32 + 31 - Math.clz32(left & -left);
      const end = starts[rank + 1] ?? 0;
      for (let edge = starts[rank] ?? 0; edge < end; edge++) {
        const to = far[edge] ?? 0;
        const place = next[to] ?? 0;
        next[to] = place + 1;
        near[place] = node;
        nearFlags[place] = flags[edge] ?? 0;
      }
    }
  }
  return makeAdjacency({ counts: reversed, far: near, flags: nearFlags });
}
