import type { MergeSummary } from '../../../domain/graph-batch.js';
import type { ReleaseNote } from '../../../domain/release.js';

/** A release as it is kept: a merge that changed something, and how much. Numbers are whole. */
export function releaseValues(
  sequence: number,
  { at, cause }: ReleaseNote,
  counts: Pick<MergeSummary, 'nodes' | 'edges'>,
): Readonly<Record<string, string | number | null>> {
  const values: Record<string, string | number | null> = { sequence, at, cause };
  for (const what of ['nodes', 'edges'] as const)
    for (const [name, count] of Object.entries(counts[what])) values[`${what}_${name}`] = count;
  return values;
}
