import type { Correction } from '../domain/correction.js';
import type { SourceRecord } from '../domain/graph-batch.js';
import { onlyCorrection } from './correct-clauses.js';
import type { FiledCorrection } from './files/read-correction-file.js';

/** Those of the files, and those that only the log of a source has: their files stand in another folder, or went. */
export function allCorrections(
  filed: readonly FiledCorrection[],
  records: readonly SourceRecord[],
): readonly Correction[] {
  const logged = records.flatMap(({ corrections }) => corrections.map(onlyCorrection));
  return [
    ...new Map(
      [...logged, ...filed.map(({ correction }) => correction)].map((one) => [one.id, one]),
    ).values(),
  ];
}
