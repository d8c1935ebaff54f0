import type { Correction, LoggedCorrection } from '../domain/correction.js';
import type { DomainError } from '../domain/errors.js';
import type { GraphStore } from '../store/graph-store.js';
import { invalid } from './check-text.js';
import { decisionInStore } from './decision-in-store.js';
import { putCorrection } from './files/put-correction.js';
import { readCorrections } from './files/read-corrections.js';
import { withLock } from './files/with-lock.js';
import { makeCorrection } from './make-correction.js';
import { readClause } from './read-clause.js';
import { resolveClaims } from './resolve-claims.js';
import type { CorrectionStatement, Signature } from './statement.js';

export interface CorrectionsAt {
  readonly store: GraphStore;
  /** Folder of the files. */
  readonly folder: string;
  /** Whether the log of the store shall have it at once, beside the files. */
  readonly isApplied: boolean;
}

/**
 * Writes what a person says of a clause into the files, where it waits for an editor.
 *
 * @throws DomainError CORRECTION_INVALID, NOT_FOUND (clause), AMBIGUOUS_NAME and NOT_FOUND (names), with near names
 */
export async function propose(
  { store, folder, isApplied }: CorrectionsAt,
  statement: CorrectionStatement,
  signature: Signature,
): Promise<Correction | LoggedCorrection> {
  const there = await readClause(store, statement.clauseId);
  const { claims, agency, names } = await resolveClaims(store, statement, there);
  const correction = makeCorrection(
    { ...statement, ...claims },
    { ...there, agency, nameOf: (id) => names.get(id) ?? id },
    signature,
  );
  return withLock(folder, async () => {
    const known = (await readCorrections(folder)).find(({ correction: { id } }) => id === correction.id);
    if (known !== undefined) throw alreadyThere(known.correction);
    // Another decision may have changed the clause since it was read.
    const amendment = await decisionInStore(store, correction);
    await putCorrection(folder, correction, there.record.file);
    if (isApplied && amendment !== null)
      await store.amend(amendment, { at: signature.at, cause: 'CORRECTION' });
    return amendment?.corrections.find(({ id }) => id === correction.id) ?? correction;
  });
}

function alreadyThere({ id, status, proposedBy, decision }: Correction): DomainError {
  const decided = decision === null ? 'it waits for an editor' : `${status.toLowerCase()} by ${decision.by}: ${decision.reason}`;
  return invalid(`The same was proposed before, by ${proposedBy}, as ${id} (${decided}).`, { id, status });
} // biome-ignore format: one line a step
