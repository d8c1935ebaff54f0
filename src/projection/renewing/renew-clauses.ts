import { oddOf } from '../building/clause-builder.js';
import { idOf, numberOf } from '../node-ids.js';
import type { ClauseColumns, ProjectedNodes } from '../projection.js';
import { placesLimit, sharedBytes, sharedPlaces, sharedShorts, sharedWords } from '../shared-arrays.js';
import { joinColumns } from './join-columns.js';
import { joinTexts } from './join-texts.js';
import { createRuns, keptNumbers, type Run } from './runs.js';
import type { RenewedLabel } from './runs-of-ids.js';

interface RenewedClauses {
  readonly clauses: ClauseColumns;
  readonly firstClauses: Uint32Array;
  readonly runs: readonly Run[];
}

/** The clauses of now: those of documents that were read anew, and of all others as they were. */
export function renewClauses(
  former: ProjectedNodes,
  fresh: ProjectedNodes,
  policies: RenewedLabel,
): RenewedClauses {
  const { runs, firstClauses } = clausesOfPolicies(former, fresh, policies);
  const count = runs.count;
  const all = runs.all();
  const [was, read] = [former.clauses, fresh.clauses];
  const clauses = {
    count,
    eIds: joinColumns(all, was.eIds, read.eIds, count),
    byId: sharedWords(count),
    policy: sharedPlaces(count, policies.count),
    position: sharedPlaces(count, placesLimit(was.position, read.position)),
    depth: sharedShorts(count),
    repeats: sharedBytes(count),
    words: sharedBytes(count),
    headings: joinTexts(all, was.headings, read.headings, count),
    metrics: joinColumns(all, was.metrics, read.metrics, count),
    kind: joinColumns(all, was.kind, read.kind, count),
  };
  for (const { isFresh, from, to, start } of all) {
    const own = isFresh ? read : was;
    clauses.position.set(own.position.subarray(from, to), start);
    clauses.depth.set(own.depth.subarray(from, to), start);
    clauses.repeats.set(own.repeats.subarray(from, to), start);
    clauses.words.set(own.words.subarray(from, to), start);
    moveNumbers(own.byId, from, to, clauses.byId, start, start - from);
  }
  for (let policy = 0; policy < policies.count; policy++) {
    clauses.policy.fill(policy, firstClauses[policy], firstClauses[policy + 1]);
  }
  return { clauses: { ...clauses, odd: oddOf(clauses.eIds) }, firstClauses, runs: all };
}

function clausesOfPolicies(former: ProjectedNodes, fresh: ProjectedNodes, policies: RenewedLabel) {
  const firstClauses = sharedWords(policies.count + 1);
  const runs = createRuns();
  for (const { isFresh, from, to, start } of policies.runs) {
    const own = (isFresh ? fresh : former).policies.firstClauses;
    const first = own[from] ?? 0;
    moveNumbers(own, from, to, firstClauses, start, runs.count - first);
    runs.add(isFresh, first, own[to] ?? 0);
  }
  firstClauses[policies.count] = runs.count;
  return { firstClauses, runs };
}

/** What is kept as `from[…]` is written as so much more. */
function moveNumbers(
  own: Uint32Array,
  from: number,
  to: number,
  target: Uint32Array,
  start: number,
  more: number,
): void {
  for (let at = from, place = start; at < to; at++, place++) target[place] = (own[at] ?? 0) + more;
}

/** What became of the former clauses: those that were read anew are found by their ids. */
export function renewedClauses(
  former: ProjectedNodes,
  now: ProjectedNodes,
  { runs }: RenewedClauses,
): RenewedLabel {
  const { count } = now.clauses;
  const numbers = keptNumbers(runs, former.clauses.count);
  let isSame = former.clauses.count === count;
  for (let was = 0; was < numbers.length; was++) {
    if ((numbers[was] ?? -1) < 0) numbers[was] = numberOf(now, 'Clause', idOf(former, 'Clause', was));
    isSame &&= numbers[was] === was;
  }
  return { count, runs, numbers: isSame ? null : numbers };
}
