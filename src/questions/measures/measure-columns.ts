import { type Adjacency, edgesBegin, edgesEnd, hasEdges } from '../../projection/adjacency.js';
import { JOINT_DUTY } from '../../projection/edge-flags.js';
import { growingWords } from '../../projection/growing.js';
import type { Projection } from '../../projection/projection.js';
import { oncePerProjection } from '../numbers/once-per-projection.js';
import { ASSIGNED, FIRST_LISTED, JOINT_LEAD, LEAD, SUPPORT } from './part.js';

/** Every clause with a responsible unit, by place, with who has which part in it. */
export interface MeasureColumns {
  /** The number of the clause; ascending. */
  readonly clauses: Uint32Array;
  /** The agencies of measure m stand from `starts[m]` to before `starts[m + 1]`, each once. */
  readonly starts: Uint32Array;
  readonly agencies: Uint32Array;
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

function columnsOf(projection: Projection): MeasureColumns {
  const leads = projection.links.LED_BY.out;
  const supports = projection.links.SUPPORTED_BY.out;
  const assigned = projection.links.ASSIGNED_TO.out;
  const edgeCount = leads.far.length + supports.far.length + assigned.far.length;
  const clauses = growingWords();
  const starts = growingWords();
  const agencies = new Uint32Array(edgeCount);
  const parts = new Uint8Array(edgeCount);
  // Where each agency was met last: at or behind `begin`, and it is one of this measure already.
  const places = new Int32Array(projection.agencies.count).fill(-1);
  let end = 0;
  for (let clause = 0; clause < projection.clauses.count; clause++) {
    if (!hasUnit(projection, clause)) continue;
    const begin = end;
    const add = (links: Adjacency, partOf: (edge: number, isFirst: boolean) => number): void => {
      const from = edgesBegin(links, clause);
      for (let edge = from, last = edgesEnd(links, clause); edge < last; edge++) {
        const agency = links.far[edge] ?? 0;
        let place = places[agency] ?? -1;
        if (place < begin) {
          place = end++;
          places[agency] = place;
          agencies[place] = agency;
        }
        parts[place] = (parts[place] ?? 0) | partOf(edge, edge === from);
      }
    };
    const isLed = hasEdges(leads, clause);
    add(leads, (edge) => ((leads.flags[edge] ?? 0) & JOINT_DUTY ? LEAD | JOINT_LEAD : LEAD));
    add(supports, () => SUPPORT);
    add(assigned, (_edge, isFirst) => (isFirst && !isLed ? ASSIGNED | FIRST_LISTED : ASSIGNED));
    clauses.push(clause);
    starts.push(begin);
  }
  starts.push(end);
  return {
    clauses: clauses.values().slice(),
    starts: starts.values().slice(),
    agencies: agencies.slice(0, end),
    parts: parts.slice(0, end),
  };
}
