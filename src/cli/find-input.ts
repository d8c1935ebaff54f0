import { stat } from 'node:fs/promises';
import { DomainError } from '../domain/errors.js';
import type { Source } from '../domain/span.js';
import { findSources, MAX_FILE_BYTES } from '../ingest/read/read-source.js';
import { sourceOf } from '../ingest/read/source-of.js';
import type { IngestEngine } from '../ingest/threads/ingest-engine.js';
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
  /** Bytes, as far as known before reading. */
  readonly size: number;
  read(engine: Pick<IngestEngine, 'read'>): Promise<Source>;
}

/** The documents that paths name, each once, and why a path names none. */
export interface FoundInput {
  readonly found: readonly FoundDocument[];
  readonly failures: readonly DomainError[];
}

export async function findInput(
  { paths, stdinName = 'stdin' }: InputRequest,
  streams: Streams,
): Promise<FoundInput> {
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
  const found: FoundDocument[] = await Promise.all(
    [...files].sort().map(async (path) => ({
      path,
      size: await sizeOf(path),
      read: (engine) => engine.read(path),
    })),
  );
  if (paths.includes('-'))
    found.unshift({
      path: stdinName,
      size: 0,
      read: async () => sourceOf(await readStdin(streams, stdinName), stdinName),
    });
  return { found, failures };
}

/** 0 where it cannot be told; reading says why. */
async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => null))?.size ?? 0;
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
