import { DomainError } from '../domain/errors.js';
import type { Source } from '../domain/span.js';
import { sourceIdOf } from '../ingest/read/source-id.js';
import type { IngestEngine } from '../ingest/threads/ingest-engine.js';
import type { FoundDocument, FoundInput } from './find-input.js';
import { createProgress } from './progress.js';
import { type Streams, say } from './streams.js';

/** The documents that could be read, and why the others could not. */
export interface ReadDocuments {
  readonly sources: readonly Source[];
  readonly failures: readonly DomainError[];
}

/** The documents that can be read; one that cannot does not keep the others, unless it is the only one. */
export async function readDocuments(
  { found, failures }: FoundInput,
  engine: Reads,
  streams: Streams,
): Promise<ReadDocuments> {
  const read = await readAll(found, engine, streams, (source) => source);
  const all = [...failures, ...read.failures];
  const [first] = all;
  if (first !== undefined && all.length + read.sources.length === 1) throw first;
  tell(all, streams);
  return { sources: read.sources, failures: all };
}

/**
 * Documents of one store, where a source is known by the name of its file: of two namesakes the second would take the
 * place of the first. What `keep` makes of each is kept of it. Fails with DUPLICATE_SOURCE before a document is read; names every
 * document that cannot be read.
 */
export async function readCorpus<T>(
  { found, failures }: FoundInput,
  engine: Reads,
  streams: Streams,
  keep: (source: Source) => T,
): Promise<readonly T[]> {
  refuseNamesakes(found);
  const read = await readAll(found, engine, streams, keep);
  refuse([...failures, ...read.failures], read.sources.length, streams);
  return read.sources;
}

type Reads = Pick<IngestEngine, 'read' | 'threads'>;

/** As many at a time as the engine has threads; the outcome stands in the order of the documents. */
async function readAll<T>(
  found: readonly FoundDocument[],
  engine: Reads,
  streams: Streams,
  keep: (source: Source) => T,
): Promise<{ readonly sources: readonly T[]; readonly failures: readonly DomainError[] }> {
  const progress = createProgress(streams, 'Reading', found.length);
  const outcomes: ({ readonly kept: T } | { readonly failure: DomainError })[] = [];
  let next = 0;
  const readOn = async (): Promise<void> => {
    for (let at = next++; at < found.length; at = next++) {
      const outcome = await attempt(found[at] as FoundDocument, engine);
      if (outcome instanceof DomainError) outcomes[at] = { failure: outcome };
      else {
        outcomes[at] = { kept: keep(outcome) };
        progress.step(`${outcome.file}: ${outcome.text.length} characters`);
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: engine.threads }, readOn));
  } finally {
    progress.done();
  }
  return {
    sources: outcomes.flatMap((outcome) => ('kept' in outcome ? [outcome.kept] : [])),
    failures: outcomes.flatMap((outcome) => ('failure' in outcome ? [outcome.failure] : [])),
  };
}

async function attempt(document: FoundDocument, engine: Reads): Promise<Source | DomainError> {
  try {
    return await document.read(engine);
  } catch (failure) {
    if (!(failure instanceof DomainError)) throw failure;
    return failure;
  }
}

/** One failure is thrown as it is; several are told one by one, and thrown as one sentence that names every document. */
function refuse(failures: readonly DomainError[], readable: number, streams: Streams): void {
  const [first] = failures;
  if (first === undefined) return;
  if (failures.length === 1) throw first;
  tell(failures, streams);
  const codes = new Set(failures.map(({ code }) => code));
  const names = failures.map(({ details }) => String(details.file ?? details.path));
  throw new DomainError(
    codes.size === 1 ? first.code : 'FILE_UNREADABLE',
    `${failures.length} of ${failures.length + readable} documents cannot be read: ${names.join(', ')}. Nothing was loaded.`,
    { files: names, codes: [...codes] },
  );
}

function tell(failures: readonly DomainError[], streams: Streams): void {
  for (const { message, code } of failures) say(streams, `policy-graph: ${message} (${code})`);
}

function refuseNamesakes(found: readonly FoundDocument[]): void {
  const byId = new Map<string, string>();
  for (const { path } of found) {
    const id = sourceIdOf(path);
    const other = byId.get(id);
    if (other !== undefined) {
      throw new DomainError(
        'DUPLICATE_SOURCE',
        `${other} and ${path} have one name, by which the store tells sources apart. Rename one of them; nothing was loaded.`,
        { id, paths: [other, path] },
      );
    }
    byId.set(id, path);
  }
}
