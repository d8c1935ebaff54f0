import { DomainError } from '../domain/errors.js';
import type { Source } from '../domain/span.js';
import type { Gazetteers } from '../ingest/gazetteers.js';
import { readGazetteers } from '../ingest/read/read-gazetteers.js';
import { findSources, readSource } from '../ingest/read/read-source.js';
import { sourceIdOf } from '../ingest/read/source-id.js';
import { createProgress } from './progress.js';
import type { Streams } from './streams.js';

export interface InputRequest {
  /** Files and folders of documents. */
  readonly paths: readonly string[];
  /** Folder of the gazetteers. */
  readonly gazetteers: string;
}

export interface Input {
  readonly sources: readonly Source[];
  readonly gazetteers: Gazetteers;
}

/** The documents and the gazetteers, read and checked: one that cannot be read refuses all. */
export async function readInput(request: InputRequest, streams: Streams): Promise<Input> {
  const gazetteers = await readGazetteers(request.gazetteers);
  return { sources: await readAll(await findSources(request.paths), streams), gazetteers };
}

/** The same for one store, with the documents as `readCorpus` has them. */
export async function readInputForStore(request: InputRequest, streams: Streams): Promise<Input> {
  const gazetteers = await readGazetteers(request.gazetteers);
  return { sources: await readCorpus(request.paths, streams), gazetteers };
}

/**
 * Documents of one store, where a source is known by the name of its file: of two namesakes the second would take the
 * place of the first. Fails with DUPLICATE_SOURCE before a document is read.
 */
export async function readCorpus(named: readonly string[], streams: Streams): Promise<readonly Source[]> {
  const paths = await findSources(named);
  refuseNamesakes(paths);
  return readAll(paths, streams);
}

async function readAll(paths: readonly string[], streams: Streams): Promise<readonly Source[]> {
  const progress = createProgress(streams, 'Reading', paths.length);
  const sources: Source[] = [];
  try {
    for (const path of paths) {
      const source = await readSource(path);
      sources.push(source);
      progress.step(`${source.file}: ${source.text.length} characters`);
    }
  } finally {
    progress.done();
  }
  return sources;
}

function refuseNamesakes(paths: readonly string[]): void {
  const byId = new Map<string, string>();
  for (const path of paths) {
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
