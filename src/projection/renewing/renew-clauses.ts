import { oddOf } from '../building/clause-builder.js';
import type { ClauseColumns, ProjectedNodes } from '../projection.js';
import { sharedBytes, sharedShorts, sharedWords } from '../shared-arrays.js';
import { joinColumns } from './join-columns.js';

/** Clauses in a row that are taken over from one of two places. */
export interface Run {
  readonly isFresh: boolean;
  readonly from: number;
  readonly to: number;
  /** The number that the first of them gets. */
  readonly start: number;
}

/**
 * The clauses of now: those of documents that were read anew, and of all others as they were. `formerPolicies` gives for each
 * policy of now its former number, -1 for one that was read anew.
 */
export function renewClauses(
  former: ProjectedNodes,
  fresh: ProjectedNodes,
  formerPolicies: Int32Array,
): { readonly clauses: ClauseColumns; readonly firstClauses: Uint32Array; readonly runs: readonly Run[] } {
  const firstClauses = sharedWords(fresh.policies.count + 1);
  const runs: Run[] = [];
  for (let policy = 0; policy < fresh.policies.count; policy++) {
    const formerPolicy = formerPolicies[policy] ?? -1;
    const isFresh = formerPolicy < 0;
    const [own, place] = isFresh ? [fresh, policy] : [former, formerPolicy];
    const [from = 0, to = 0] = [own.policies.firstClauses[place], own.policies.firstClauses[place + 1]];
    const start = firstClauses[policy] ?? 0;
    firstClauses[policy + 1] = start + to - from;
    if (from === to) continue;
    const last = runs.at(-1);
    if (last?.isFresh === isFresh && last.to === from) runs[runs.length - 1] = { ...last, to };
    else runs.push({ isFresh, from, to, start });
  }
  const count = firstClauses[fresh.policies.count] ?? 0;
  const of = ({ isFresh }: Run): ClauseColumns => (isFresh ? fresh : former).clauses;
  const clauses = {
    count,
    ids: joinIds(runs, of, count),
    byId: sharedWords(count),
    policy: sharedWords(count),
    position: sharedWords(count),
    depth: sharedShorts(count),
    repeats: sharedBytes(count),
    kind: joinColumns(
      runs.map((run) => ({ ...run, column: of(run).kind })),
      count,
    ),
  };
  for (const run of runs) {
    const { from, to, start } = run;
    clauses.position.set(of(run).position.subarray(from, to), start);
    clauses.depth.set(of(run).depth.subarray(from, to), start);
    clauses.repeats.set(of(run).repeats.subarray(from, to), start);
    const { byId } = of(run);
    for (let at = from; at < to; at++) clauses.byId[start + at - from] = (byId[at] ?? 0) + start - from;
  }
  for (let policy = 0; policy < fresh.policies.count; policy++) {
    clauses.policy.fill(policy, firstClauses[policy], firstClauses[policy + 1]);
  }
  return { clauses: { ...clauses, odd: oddOf(clauses.ids) }, firstClauses, runs };
}

function joinIds(runs: readonly Run[], of: (run: Run) => ClauseColumns, count: number): ClauseColumns['ids'] {
  const lengthOf = (run: Run): number =>
    (of(run).ids.starts[run.to] ?? 0) - (of(run).ids.starts[run.from] ?? 0);
  const bytes = sharedBytes(runs.reduce((sum, run) => sum + lengthOf(run), 0));
  const starts = sharedWords(count + 1);
  let end = 0;
  for (const run of runs) {
    const { ids } = of(run);
    const begin = ids.starts[run.from] ?? 0;
    bytes.set(ids.bytes.subarray(begin, ids.starts[run.to]), end);
    for (let at = run.from; at < run.to; at++)
      starts[run.start + at - run.from] = (ids.starts[at] ?? 0) - begin + end;
    end += lengthOf(run);
  }
  starts[count] = end;
  return { bytes, starts };
}
