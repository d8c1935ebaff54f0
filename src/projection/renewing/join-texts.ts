import { sharedShorts, sharedWords } from '../shared-arrays.js';
import type { Texts } from '../texts.js';
import type { Run } from './runs.js';

export function joinTexts(runs: readonly Run[], former: Texts, fresh: Texts, count: number): Texts {
  const of = ({ isFresh }: Run): Texts => (isFresh ? fresh : former);
  const lengthOf = (run: Run): number => (of(run).starts[run.to] ?? 0) - (of(run).starts[run.from] ?? 0);
  const units = sharedShorts(runs.reduce((sum, run) => sum + lengthOf(run), 0));
  const starts = sharedWords(count + 1);
  let end = 0;
  for (const run of runs) {
    const own = of(run);
    const begin = own.starts[run.from] ?? 0;
    units.set(own.units.subarray(begin, own.starts[run.to]), end);
    const moved = end - begin;
    for (let at = run.from, place = run.start; at < run.to; at++, place++)
      starts[place] = (own.starts[at] ?? 0) + moved;
    end += lengthOf(run);
  }
  starts[count] = end;
  return { units, starts };
}
