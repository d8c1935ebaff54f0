import type { Place } from '../../corrections/contradictions.js';
import { onlyCorrection } from '../../corrections/correct-clauses.js';
import type { Correction, LoggedCorrection } from '../../domain/correction.js';
import { DomainError } from '../../domain/errors.js';
import type { SourceRecord } from '../../domain/graph-batch.js';
import { type CorrectionsOption, correctionsFor } from '../corrections-option.js';
import { type StoreOptions, withStore } from '../store-options.js';

/** A correction as files and store have it. */
export interface KnownCorrection {
  readonly correction: Correction;
  /** Null where no file has it. */
  readonly place: Place | null;
  /** As the store has it; null where it has not, or there is no store. */
  readonly logged: LoggedCorrection | null;
}

export interface KnownCorrections {
  /** By file and line; at the end those that only the store has, by id. */
  readonly all: readonly KnownCorrection[];
  /** What the store holds; null where there is none. */
  readonly sources: readonly SourceRecord[] | null;
}

/** All corrections of the files, and of the store if there is one. */
export async function knownCorrections(options: CorrectionsOption & StoreOptions): Promise<KnownCorrections> {
  const filed = await correctionsFor(options);
  const sources = await sourcesOf(options);
  const logged = new Map((sources ?? []).flatMap(({ corrections }) => corrections).map((one) => [one.id, one]));
  const fromFiles = filed.map(({ correction, file, line }) => ({
    correction,
    place: { file, line },
    logged: logged.get(correction.id) ?? null,
  }));
  const ids = new Set(filed.map(({ correction: { id } }) => id));
  const others = [...logged.values()].filter(({ id }) => !ids.has(id));
  return {
    all: [...fromFiles, ...others.map((one) => ({ correction: onlyCorrection(one), place: null, logged: one }))],
    sources,
  };
} // biome-ignore format: one line a step

/** What the store holds; null where nobody named a store and the usual one is not there yet. */
async function sourcesOf(options: StoreOptions): Promise<readonly SourceRecord[] | null> {
  try {
    return await withStore(options, 'read', (store) => store.sources());
  } catch (failure) {
    const isAbsent = failure instanceof DomainError && failure.code === 'STORE_NOT_FOUND';
    if (isAbsent && options.store === undefined) return null;
    throw failure;
  }
}
