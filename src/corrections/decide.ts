import type { Correction } from '../domain/correction.js';
import { DomainError } from '../domain/errors.js';
import type { SourceRecord } from '../domain/graph-batch.js';
import type { GraphStore } from '../store/graph-store.js';
import { allCorrections } from './all-corrections.js';
import { checkText } from './check-text.js';
import { refuseContradicting } from './contradictions.js';
import { decisionInStore } from './decision-in-store.js';
import { putCorrection } from './files/put-correction.js';
import { readCorrections } from './files/read-corrections.js';
import { withLock } from './files/with-lock.js';
import { record } from './record.js';
import type { Recorded } from './recorded.js';
import { type Signature, TEXT_LIMITS } from './statement.js';

export interface Decision extends Signature {
  readonly id: string;
  readonly verdict: 'ACCEPTED' | 'REFUSED';
  readonly reason: string;
  /** True where who proposed it may refuse, but not accept it: a second person has to. Left out: false. */
  readonly needsSecond?: boolean;
}

export interface DecidedAt {
  /** Folder of the files. */
  readonly folder: string;
  /** The store in which the decision takes effect at once; null where the next load applies it. */
  readonly store: GraphStore | null;
}

/**
 * Writes a decision into the files, and makes it felt in a store. An accepted correction may be refused later, which takes it
 * back: the graph says again what was extracted. Deciding the same again changes nothing. Of two who decide at once the second sees what the first decided.
 *
 * @throws DomainError CORRECTION_NOT_FOUND, CORRECTIONS_CONTRADICT, CORRECTION_INVALID; nothing is changed then
 */
export async function decide({ folder, store }: DecidedAt, decision: Decision): Promise<Recorded> {
  const reason = checkText('a reason', decision.reason, TEXT_LIMITS.reason);
  const by = checkText('a name of who decides', decision.by, TEXT_LIMITS.name);
  return withLock(folder, async () => {
    const filed = await readCorrections(folder);
    const records = store === null ? [] : await store.sources();
    const all = allCorrections(filed, records);
    const known = all.find(({ id }) => id === decision.id);
    if (known === undefined) throw notFound(decision.id, folder);
    if (decision.needsSecond && decision.verdict === 'ACCEPTED' && known.proposedBy === by) throw ownProposal(known.id);
    const isChanged = known.status !== decision.verdict;
    const decided: Correction = isChanged
      ? { ...known, status: decision.verdict, decision: { by, at: decision.at, reason } }
      : known;
    const others = all.filter(({ id }) => id !== decided.id);
    refuseContradicting(decided, others, (id) => filed.find((one) => one.correction.id === id) ?? null);
    const there = store === null ? null : await decisionInStore(store, decided);
    const write = isChanged ? () => putCorrection(folder, decided, fileOf(records, decided)) : null;
    await record(write, { store, decision: there, at: decision.at });
    return { correction: decided, logged: there?.logged ?? null, isChanged };
  });
} // biome-ignore format: one screen

function fileOf(records: readonly SourceRecord[], { sourceId }: Correction): string {
  return records.find(({ id }) => id === sourceId)?.file ?? sourceId;
}

function ownProposal(id: string): DomainError {
  return new DomainError(
    'NOT_ALLOWED',
    `You proposed ${id} yourself: another editor has to accept it. You may refuse it, which takes it back.`,
    { id },
  );
}

function notFound(id: string, folder: string): DomainError {
  return new DomainError(
    'CORRECTION_NOT_FOUND',
    `There is no correction ${JSON.stringify(id.slice(0, 100))} in ${folder}. \`policy-graph corrections list\` lists them.`,
    { id },
  );
}
