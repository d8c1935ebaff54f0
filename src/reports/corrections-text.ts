import type { Correction, CorrectionOutcome, LoggedCorrection } from '../domain/correction.js';

/** What became of the corrections at a load. */
export interface CorrectionsReport {
  /** Of the documents that were read. */
  readonly log: readonly LoggedCorrection[];
  /** Where a correction stands; null where no file has it. */
  placeOf(id: string): { readonly file: string; readonly line: number } | null;
  /** How many the store knows and no file has. */
  readonly onlyInStore: number;
  /** How many are about documents of the store that were not read now. */
  readonly notReadNow: number;
  /** About documents that neither were read nor are in the store. */
  readonly unknownSource: readonly Correction[];
}

const WORDS: Readonly<Record<CorrectionOutcome, string>> = {
  APPLIED: 'applied',
  AGREES: 'agree with what is extracted',
  WAITING: 'wait for an editor',
  CONFLICT: 'in conflict',
  NONE: 'refused, or a note',
};

/** What became of the corrections, for people; empty where there are none. Every conflict is named. */
export function correctionsText(report: CorrectionsReport): string {
  const { log, placeOf, onlyInStore, notReadNow, unknownSource } = report;
  const counts = (Object.keys(WORDS) as CorrectionOutcome[]).flatMap((outcome) => {
    const count = log.filter((one) => one.outcome === outcome).length;
    return count === 0 ? [] : [`${count} ${WORDS[outcome]}`];
  });
  const placed = ({ id }: Correction): string => {
    const place = placeOf(id);
    return place === null ? `the store: ${id}` : `${place.file}:${place.line}  ${id}`;
  };
  const conflicts = log.filter(({ outcome }) => outcome === 'CONFLICT');
  return [
    ...(log.length === 0 ? [] : [`Corrections: ${counts.join(', ')}.`]),
    ...conflicts.map((one) => `  ${placed(one)}  ${one.kind} of ${one.clauseId}: ${one.detail}`),
    ...unknownSource.map((one) => `  ${placed(one)}  ${one.kind} of ${one.clauseId}: its document ${one.sourceId} was not read, and is not in the store.`),
    ...(notReadNow === 0 ? [] : [`${notReadNow} corrections are about documents that were not read now: \`policy-graph ingest --again\` applies them.`]),
    ...(onlyInStore === 0 ? [] : [`${onlyInStore} corrections are in the store and in no file of this folder; they are kept. Is it the right folder? \`policy-graph corrections list\` shows them.`]),
  ].join('\n');
} // biome-ignore format: one screen
