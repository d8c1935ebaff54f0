import { edgesBegin, edgesEnd } from '../../projection/adjacency.js';
import { JOINT_DUTY } from '../../projection/edge-flags.js';
import { largeBytes, largeWords } from '../../projection/large-arrays.js';
import type { MeasuresInScope } from '../measures/measures-in-scope.js';

/** Who leads each measure of a scope, by its place in it. */
export interface LedMeasures {
  /** Clauses, ascending. */
  readonly clauses: Uint32Array;
  /** Which agencies lead it together, each once: the place of its team. */
  readonly teamOf: Uint32Array;
  /** Numbers of agencies, ascending. */
  readonly teams: readonly (readonly number[])[];
  /** 1 where a lead is one by joint duty (按职责分工负责). */
  readonly isJoint: Uint8Array;
}

/** The measures of a scope that asks for leads. */
export function ledMeasures({ projection, columns, measures }: MeasuresInScope): LedMeasures {
  const leads = projection.links.LED_BY.out;
  const clauses = measures.map((measure) => columns.clauses[measure] ?? 0);
  const [teamOf, isJoint] = [largeWords(clauses.length), largeBytes(clauses.length)];
  const teams: (readonly number[])[] = [];
  const known = new Map<string | number, number>();
  for (let at = 0; at < clauses.length; at++) {
    const clause = clauses[at] ?? 0;
    const [begin, end] = [edgesBegin(leads, clause), edgesEnd(leads, clause)];
    for (let edge = begin; edge < end; edge++) {
      if (((leads.flags[edge] ?? 0) & JOINT_DUTY) !== 0) isJoint[at] = 1;
    }
    const first = leads.far[begin] ?? 0;
    const team =
      end - begin === 1 ? [first] : [...new Set(leads.far.subarray(begin, end))].sort((a, b) => a - b);
    const key = team.length === 1 ? first : team.join(' ');
    const place = known.get(key) ?? teams.length;
    if (place === teams.length) {
      teams.push(team);
      known.set(key, place);
    }
    teamOf[at] = place;
  }
  return { clauses, teamOf, teams, isJoint };
}
