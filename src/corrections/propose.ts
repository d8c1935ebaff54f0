import type { GraphStore } from '../store/graph-store.js';
import { decisionInStore } from './decision-in-store.js';
import { putCorrection } from './files/put-correction.js';
import { readCorrections } from './files/read-corrections.js';
import { withLock } from './files/with-lock.js';
import { makeCorrection } from './make-correction.js';
import { readClause } from './read-clause.js';
import { record } from './record.js';
import type { Recorded } from './recorded.js';
import { resolveClaims } from './resolve-claims.js';
import type { CorrectionStatement, Signature } from './statement.js';

export interface CorrectionsAt {
  readonly store: GraphStore;
  /** Folder of the files; made where it is not there. */
  readonly folder: string;
  /** Whether the log of the store shall have it at once, beside the files. */
  readonly isApplied: boolean;
}

/**
 * Writes what a person says of a clause into the files, where it waits for an editor. Proposing the same again changes nothing:
 * the answer is what became of it.
 *
 * @throws DomainError CORRECTION_INVALID; NOT_FOUND of a clause; NOT_FOUND with near names, or AMBIGUOUS_NAME, of a name;
 *   FILE_UNWRITABLE
 */
export async function propose(
  { store, folder, isApplied }: CorrectionsAt,
  statement: CorrectionStatement,
  signature: Signature,
): Promise<Recorded> {
  const there = await readClause(store, statement.clauseId);
  const { claims, agency, names } = await resolveClaims(store, statement, there);
  const made = makeCorrection(
    { ...statement, ...claims },
    { ...there, agency, nameOf: (id) => names.get(id) ?? id },
    signature,
  );
  return withLock(folder, async () => {
    const filed = (await readCorrections(folder)).find(({ correction: { id } }) => id === made.id);
    const correction = filed?.correction ?? made;
    // Another decision may have changed the clause since it was read.
    const decision = await decisionInStore(store, correction);
    await record(filed === undefined ? () => putCorrection(folder, correction, there.record.file) : null, {
      store: isApplied ? store : null,
      decision,
      at: signature.at,
    });
    return { correction, logged: decision?.logged ?? null, isChanged: filed === undefined };
  });
} // biome-ignore format: one screen
