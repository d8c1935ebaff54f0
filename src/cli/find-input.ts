import { DomainError } from '../domain/errors.js';
import type { Source } from '../domain/span.js';
import { findSources, MAX_FILE_BYTES, readSource } from '../ingest/read/read-source.js';
import { sourceOf } from '../ingest/read/source-of.js';
import type { Streams } from './streams.js';

/** What a command is to read. */
export interface InputRequest {
  /** Files and folders of documents; `-` is standard input. */
  readonly paths: readonly string[];
  /** Name of the document on standard input, `stdin` where none is given. */
  readonly stdinName?: string | undefined;
}

/** One document that is to be read. */
export interface FoundDocument {
  /** Its path, or the name that standard input was given. */
  readonly path: string;
  read(): Promise<Source>;
}

/** The documents that paths name, each once, and the paths that name none. */
export async function findInput(
  { paths, stdinName = 'stdin' }: InputRequest,
  streams: Streams,
): Promise<{ readonly found: readonly FoundDocument[]; readonly failures: readonly DomainError[] }> {
  const files = new Set<string>();
  const failures: DomainError[] = [];
  for (const path of paths) {
    if (path === '-') continue;
    try {
      for (const file of await findSources([path])) files.add(file);
    } catch (failure) {
      if (!(failure instanceof DomainError)) throw failure;
      failures.push(failure);
    }
  }
  const found: FoundDocument[] = [...files].sort().map((path) => ({ path, read: () => readSource(path) }));
  if (paths.includes('-'))
    found.unshift({
      path: stdinName,
      read: async () => sourceOf(await readStdin(streams, stdinName), stdinName),
    });
  return { found, failures };
}

async function readStdin({ in: input }: Streams, name: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of input ?? []) {
    pieces.push(typeof piece === 'string' ? Buffer.from(piece) : piece);
    size += piece.length;
    if (size > MAX_FILE_BYTES) {
      throw new DomainError('FILE_UNREADABLE', `${name} has more than ${MAX_FILE_BYTES} bytes. Split it.`, {
        file: name,
        limit: MAX_FILE_BYTES,
      });
    }
  }
  return Buffer.concat(pieces);
}
