import { placeIn } from '../../domain/place-in.js';
import type { ProjectedNodes, TargetColumns } from '../projection.js';
import { sharedNumbers, sharedWords } from '../shared-arrays.js';
import { joinColumns } from './join-columns.js';
import { joinIds } from './join-ids.js';
import { joinTexts } from './join-texts.js';
import { createRuns, type Run } from './runs.js';

/** The targets of now: those of clauses that were read anew, and of all others as they were. `clauses` are the runs of these. */
export function renewTargets(
  { targets: was }: Pick<ProjectedNodes, 'targets'>,
  { targets: read }: Pick<ProjectedNodes, 'targets'>,
  clauses: readonly Run[],
): TargetColumns {
  const runs = createRuns();
  const parts = clauses.map((run) => {
    const own = run.isFresh ? read : was;
    const [from, to] = [placeIn(own.clause, run.from), placeIn(own.clause, run.to)];
    const start = runs.count;
    runs.add(run.isFresh, from, to);
    return { own, from, to, start, moved: run.start - run.from };
  });
  const { count } = runs;
  const all = runs.all();
  const column = (name: 'metric' | 'unit' | 'kind' | 'year') =>
    joinColumns(all, was[name], read[name], count);
  const clause = sharedWords(count);
  const position = sharedWords(count);
  const value = sharedNumbers(count);
  for (const { own, from, to, start, moved } of parts) {
    for (let at = from, place = start; at < to; at++, place++) clause[place] = (own.clause[at] ?? 0) + moved;
    position.set(own.position.subarray(from, to), start);
    value.set(own.value.subarray(from, to), start);
  }
  return {
    count,
    ids: joinIds(all, was.ids, read.ids, count),
    clause,
    position,
    value,
    metric: column('metric'),
    unit: column('unit'),
    kind: column('kind'),
    year: column('year'),
    texts: joinTexts(all, was.texts, read.texts, count),
  };
}
