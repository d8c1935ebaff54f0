import { type Adjacency, edgesBegin, edgesEnd, hasEdges } from '../../projection/adjacency.js';
import { JOINT_DUTY } from '../../projection/edge-flags.js';
import type { MeasuresInScope } from '../measures/measures-in-scope.js';
import type { GapReading } from './gaps-answer.js';
import { growingGaps, type NumberedGaps } from './numbered-gaps.js';

/** Measures that name units but no lead: the fact that RAND calls a gap, unless the text means it so. */
export function measuresWithoutLead({ projection, columns, measures }: MeasuresInScope): NumberedGaps {
  const { LED_BY: leads, ASSIGNED_TO: assigned, SUPPORTED_BY: supports } = projection.links;
  const gaps = growingGaps();
  for (const measure of measures) {
    const clause = columns.clauses[measure] ?? 0;
    if (!hasEdges(leads.out, clause)) gaps.add(clause, readingOf([assigned.out, supports.out], clause));
  }
  return gaps.all();
}

/** 按职责分工负责 means that each does its part; one unit alone answers for it, though the word 牵头 is not there. */
function readingOf(units: readonly Adjacency[], clause: number): GapReading {
  let [count, joint] = [0, 0];
  for (const links of units) {
    const end = edgesEnd(links, clause);
    for (let edge = edgesBegin(links, clause); edge < end; edge++) {
      count++;
      if (((links.flags[edge] ?? 0) & JOINT_DUTY) !== 0) joint++;
    }
  }
  if (count === 1) return 'SINGLE_UNIT';
  return count === joint ? 'JOINT_DUTY' : 'NOBODY_LEADS';
}
