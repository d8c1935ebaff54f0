import { inValueOrder } from '../building/column-builder.js';
import type { Column } from '../column.js';
import { sharedCodes } from '../shared-arrays.js';
import type { Run } from './runs.js';

/** One column from runs of two; values that are used no more are gone. */
export function joinColumns(runs: readonly Run[], former: Column, fresh: Column, count: number): Column {
  const [keptRuns, freshRuns] = [runs.filter((run) => !run.isFresh), runs.filter((run) => run.isFresh)];
  const used = new Set([...usedValues(keptRuns, former), ...usedValues(freshRuns, fresh)]);
  const values = [...used].sort(inValueOrder);
  const codeOf = new Map(values.map((value, code) => [value, code]));
  const codes = sharedCodes(count, values.length);
  for (const [own, column] of [
    [keptRuns, former],
    [freshRuns, fresh],
  ] as const) {
    const newCodes = Uint32Array.from(column.values, (value) => codeOf.get(value) ?? 0);
    // Codes of another width are converted on the way.
    const isSame = newCodes.every((code, at) => code === at || !used.has(column.values[at] ?? null));
    for (const { from, to, start } of own) {
      if (isSame) codes.set(column.codes.subarray(from, to), start);
      else
        for (let at = from, place = start; at < to; at++, place++)
          codes[place] = newCodes[column.codes[at] ?? 0] ?? 0;
    }
  }
  return { codes, values };
}

function usedValues(runs: readonly Run[], { codes, values }: Column): (string | null)[] {
  const isUsed = new Uint8Array(values.length);
  for (const { from, to } of runs) for (let at = from; at < to; at++) isUsed[codes[at] ?? 0] = 1;
  return values.filter((_, code) => isUsed[code] === 1);
}
