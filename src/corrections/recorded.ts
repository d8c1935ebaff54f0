import type { Correction, LoggedCorrection } from '../domain/correction.js';

/** What became of a proposal or a decision. */
export interface Recorded {
  /** As the files have it now. */
  readonly correction: Correction;
  /** As the log of the store has it, or would have it; null where no store was asked, and where it has not the document. */
  readonly logged: LoggedCorrection | null;
  /** False where the same was proposed or decided before, so that nothing had to be done. */
  readonly isChanged: boolean;
}
