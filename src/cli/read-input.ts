import { DomainError } from '../domain/errors.js';
import type { Source } from '../domain/span.js';
import type { Gazetteers } from '../ingest/gazetteers.js';
import { readGazetteers } from '../ingest/read/read-gazetteers.js';
import { sourceIdOf } from '../ingest/read/source-id.js';
import { type FoundDocument, findInput, type InputRequest } from './find-input.js';
import { createProgress } from './progress.js';
import { type Streams, say } from './streams.js';

export interface Input {
  readonly sources: readonly Source[];
  readonly gazetteers: Gazetteers;
}

/** The documents that could be read, and why the others could not. */
export interface ReadDocuments {
  readonly sources: readonly Source[];
  readonly failures: readonly DomainError[];
}

/** The documents that can be read; one that cannot does not keep the others, unless it is the only one. */
export async function readDocuments(request: InputRequest, streams: Streams): Promise<ReadDocuments> {
  const { found, failures } = await findInput(request, streams);
  const read = await readAll(found, streams);
  const all = [...failures, ...read.failures];
  const [first] = all;
  if (first !== undefined && all.length + read.sources.length === 1) throw first;
  tell(all, streams);
  return { sources: read.sources, failures: all };
}

/** All documents for one store, and the gazetteers: one document that cannot be read refuses all. */
export async function readInputForStore(
  request: InputRequest & { readonly gazetteers: string },
  streams: Streams,
): Promise<Input> {
  const gazetteers = await readGazetteers(request.gazetteers);
  return { sources: await readCorpus(request, streams), gazetteers };
}

/**
 * Documents of one store, where a source is known by the name of its file: of two namesakes the second would take the
 * place of the first. Fails with DUPLICATE_SOURCE before a document is read; names every document that cannot be read.
 */
export async function readCorpus(request: InputRequest, streams: Streams): Promise<readonly Source[]> {
  const { found, failures } = await findInput(request, streams);
  refuseNamesakes(found);
  const read = await readAll(found, streams);
  refuse([...failures, ...read.failures], read.sources.length, streams);
  return read.sources;
}

async function readAll(found: readonly FoundDocument[], streams: Streams): Promise<ReadDocuments> {
  const progress = createProgress(streams, 'Reading', found.length);
  const sources: Source[] = [];
  const failures: DomainError[] = [];
  try {
    for (const document of found) {
      try {
        const source = await document.read();
        sources.push(source);
        progress.step(`${source.file}: ${source.text.length} characters`);
      } catch (failure) {
        if (!(failure instanceof DomainError)) throw failure;
        failures.push(failure);
      }
    }
  } finally {
    progress.done();
  }
  return { sources, failures };
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
