import { type Adjacency, hasEdges, lowestOf } from '../../projection/adjacency.js';
import { JOINT_DUTY } from '../../projection/edge-flags.js';
import { growingWords } from '../../projection/growing.js';
import { largeBytes, largeCodes, largeIntegers } from '../../projection/large-arrays.js';
import type { Projection } from '../../projection/projection.js';
import { oncePerProjection } from '../numbers/once-per-projection.js';
import { ASSIGNED, FIRST_LISTED, JOINT_LEAD, LEAD, SUPPORT } from './part.js';

/** Every clause with a responsible unit, by place, with who has which part in it. */
export interface MeasureColumns {
  /** The number of the clause; ascending. */
  readonly clauses: Uint32Array;
  /** The agencies of measure m stand from `starts[m]` to before `starts[m + 1]`, each once. */
  readonly starts: Uint32Array;
  readonly agencies: Uint16Array | Uint32Array;
  /** What each is to the measure: bits of `part.ts`. */
  readonly parts: Uint8Array;
}

/** Made once for each projection: questions go through it from its beginning to its end. */
export const measureColumnsOf = oncePerProjection(columnsOf);

/** Whether the clause has a responsible unit. */
export function hasUnit({ links }: Projection, clause: number): boolean {
  return (
    hasEdges(links.LED_BY.out, clause) ||
    hasEdges(links.SUPPORTED_BY.out, clause) ||
    hasEdges(links.ASSIGNED_TO.out, clause)
  );
}

function columnsOf({ links, agencies: { count } }: Projection): MeasureColumns {
  const ways = [links.LED_BY.out, links.SUPPORTED_BY.out, links.ASSIGNED_TO.out] as const;
  const edgeCount = ways.reduce((sum, { far }) => sum + far.length, 0);
  const clauses = growingWords();
  const starts = growingWords();
  const agencies = largeCodes(edgeCount, count);
  const parts = largeBytes(edgeCount);
  // Where each agency was met last: at or behind `begin`, and it is one of this measure already.
  const places = largeIntegers(count).fill(-1);
  // How many clauses with edges of each kind were met: all are, in their order.
  const ranks = [0, 0, 0];
  let end = 0;
  eachWithAny(ways, (clause, kinds) => {
    const begin = end;
    for (let kind = 0; kind < ways.length; kind++) {
      const { starts: edges, far, flags } = ways[kind] ?? ways[0];
      if (((kinds >>> kind) & 1) === 0) continue;
      const rank = ranks[kind] ?? 0;
      ranks[kind] = rank + 1;
      const from = edges[rank] ?? 0;
      for (let edge = from, last = edges[rank + 1] ?? 0; edge < last; edge++) {
        const agency = far[edge] ?? 0;
        let place = places[agency] ?? -1;
        if (place < begin) {
          place = end++;
          places[agency] = place;
          agencies[place] = agency;
        }
        const isFirst = edge === from && (kinds & LED) === 0;
        parts[place] = (parts[place] ?? 0) | partOf(kind, flags[edge] ?? 0, isFirst);
      }
    }
    clauses.push(clause);
    starts.push(begin);
  });
  starts.push(end);
  return {
    clauses: clauses.values().slice(),
    starts: starts.values().slice(),
    agencies: agencies.subarray(0, end),
    parts: parts.subarray(0, end),
  };
}

/** Of the kinds of a clause: somebody leads it. */
const LED = 1;

/** What an edge of LED_BY, SUPPORTED_BY or ASSIGNED_TO (0, 1, 2) makes of the agency. */
function partOf(kind: number, flags: number, isFirst: boolean): number {
  if (kind === 0) return (flags & JOINT_DUTY) === 0 ? LEAD : LEAD | JOINT_LEAD;
  if (kind === 1) return SUPPORT;
  return isFirst ? ASSIGNED | FIRST_LISTED : ASSIGNED;
}

/** Every node with edges of any of the three, in their order, with a bit for each of which it has some. */
function eachWithAny(
  [one, two, three]: readonly [Adjacency, Adjacency, Adjacency],
  visit: (node: number, kinds: number) => void,
): void {
  const words = Math.max(one.bits.length, two.bits.length, three.bits.length);
  for (let word = 0; word < words; word++) {
    const [a, b, c] = [one.bits[word] ?? 0, two.bits[word] ?? 0, three.bits[word] ?? 0];
    for (let left = a | b | c; left !== 0; left &= left - 1) {
      const bit = lowestOf(left);
      const kinds = ((a >>> bit) & 1) | (((b >>> bit) & 1) << 1) | (((c >>> bit) & 1) << 2);
      visit(word * 32 + bit, kinds);
    }
  }
}
