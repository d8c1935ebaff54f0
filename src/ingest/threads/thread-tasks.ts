import { workerData } from 'node:worker_threads';
import { DomainError, type ErrorCode } from '../../domain/errors.js';
import type { GraphBatch } from '../../domain/graph-batch.js';
import type { Source } from '../../domain/span.js';
import { type Corpus, createCorpus, type KnownPolicy } from '../assemble/corpus.js';
import type { Gazetteers } from '../gazetteers.js';
import { type Assemble, createAssembler, type ParsedSource, parseForCorpus } from '../ingest.js';
import { readSource } from '../read/read-source.js';

/** What a thread keeps between its tasks: its own sources, until they are assembled. */
const held = new Map<string, ParsedSource>();
let assemble: Assemble | null = null;
let corpus: Corpus | null = null;

/** An error loses its class on the way between threads, so that a foreseen one travels as what it says. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Reads one file. */
export async function readFile(path: string): Promise<Source | { readonly refusal: Refusal }> {
  try {
    return await readSource(path);
  } catch (failure) {
    if (!(failure instanceof DomainError)) throw failure;
    const { code, message, details } = failure;
    return { refusal: { code, message, details } };
  }
}

/** Parses a source, and tells under which titles and numbers others may cite its documents. Its tree is kept where it is held. */
export function parseSource({ source, isHeld }: { source: Source; isHeld: boolean }): readonly KnownPolicy[] {
  const parsed = parseForCorpus(source);
  if (isHeld) held.set(source.id, parsed);
  return parsed.policies;
}

/** All documents that can be cited: of this run, of every thread, and of the store. */
export function knowCorpus(policies: readonly KnownPolicy[]): void {
  corpus = createCorpus(policies);
}

/** What would be loaded of a source that this thread has parsed and held. */
export function assembleHeld(sourceId: string): GraphBatch {
  const mine = held.get(sourceId);
  if (mine === undefined) throw new Error(`${sourceId} is not held by this thread.`);
  held.delete(sourceId);
  return assembled(mine);
}

/** What would be loaded of a source that nobody holds. */
export function assembleSource(source: Source): GraphBatch {
  return assembled(parseForCorpus(source));
}

function assembled(parsed: ParsedSource): GraphBatch {
  if (corpus === null) throw new Error('This thread does not know the corpus.');
  assemble ??= createAssembler(workerData as Gazetteers);
  return assemble(parsed, corpus);
}
