import { type Adjacency, onesIn, rankOf } from '../adjacency.js';
import { sharedBytes, sharedPlaces, sharedWords } from '../shared-arrays.js';
import type { Run } from './runs.js';

interface Joined {
  /** Nodes at this end and at the far one. */
  readonly count: number;
  readonly farCount: number;
  /** What became of the far nodes of `former`; null where they are as they were. */
  readonly farNumbers: Int32Array | null;
}

/** The edges that leave the nodes of `runs`: of each run those that its nodes have where it comes from. */
export function joinAdjacencies(
  runs: readonly Run[],
  former: Adjacency,
  fresh: Adjacency,
  { count, farCount, farNumbers }: Joined,
): Adjacency {
  const pieces = runs.map((run) => pieceOf(run, run.isFresh ? fresh : former));
  const sum = (lengthOf: (piece: Piece) => number): number =>
    pieces.reduce((total, piece) => total + lengthOf(piece), 0);
  const nodes = sum(({ fromRank, toRank }) => toRank - fromRank);
  const edges = sum(({ begin, end }) => end - begin);
  const bits = sharedWords((count + 31) >>> 5);
  const [starts, flags] = [sharedWords(nodes + 1), sharedBytes(edges)];
  const far = sharedPlaces(edges, farCount);
  let [rank, edge] = [0, 0];
  for (const { run, from, fromRank, toRank, begin, end } of pieces) {
    copyBits(from.bits, run, bits);
    const moved = edge - begin;
    for (let at = fromRank; at < toRank; at++) starts[rank++] = (from.starts[at] ?? 0) + moved;
    flags.set(from.flags.subarray(begin, end), edge);
    if (run.isFresh || farNumbers === null) far.set(from.far.subarray(begin, end), edge);
    else for (let at = begin, to = edge; at < end; at++, to++) far[to] = farNumbers[from.far[at] ?? 0] ?? 0;
    edge += end - begin;
  }
  starts[rank] = edge;
  return { bits, ranks: ranksOf(bits), starts, far, flags };
}

interface Piece {
  readonly run: Run;
  readonly from: Adjacency;
  readonly fromRank: number;
  readonly toRank: number;
  readonly begin: number;
  readonly end: number;
}

function pieceOf(run: Run, from: Adjacency): Piece {
  const [fromRank, toRank] = [rankOf(from, run.from), rankOf(from, run.to)];
  return { run, from, fromRank, toRank, begin: from.starts[fromRank] ?? 0, end: from.starts[toRank] ?? 0 };
}

/** As many bits at once as stand in one word on both sides. */
function copyBits(source: Uint32Array, { from, to, start }: Run, target: Uint32Array): void {
  let place = start;
  for (let at = from; at < to; ) {
    const length = Math.min(32 - (at & 31), 32 - (place & 31), to - at);
    const bits = ((source[at >>> 5] ?? 0) >>> (at & 31)) & (length === 32 ? -1 : (1 << length) - 1);
    target[place >>> 5] = (target[place >>> 5] ?? 0) | (bits << (place & 31));
    at += length;
    place += length;
  }
}

function ranksOf(bits: Uint32Array): Uint32Array {
  const ranks = sharedWords(bits.length + 1);
  for (let word = 0; word < bits.length; word++)
    ranks[word + 1] = (ranks[word] ?? 0) + onesIn(bits[word] ?? 0);
  return ranks;
}
