import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BatchStream } from '../../../domain/graph-batch.js';
import type { ReleaseNote } from '../../../domain/release.js';
import { nextRelease } from '../../shared/next-release.js';
import { releaseValues } from '../merge/release-values.js';
import { createCsvFiles } from './csv-files.js';
import { startEdgesThread } from './edges-thread.js';
import { ARGUMENTS_FILE, importArguments } from './import-arguments.js';
import { README_FILE, readMe } from './read-me.js';
import { FILES_RECORD, type Unfinished } from './unfinished.js';
import { writeMarkFile, writeReleaseFile, writeSourceFile } from './write-bookkeeping-files.js';
import { writeEdgeFiles } from './write-edge-files.js';
import { writeNodeFiles } from './write-node-files.js';

export interface FilesRequest {
  readonly stream: BatchStream;
  readonly note: ReleaseNote;
  /** What tells this stream from others. */
  readonly origin: string;
}

/**
 * Writes a stream as files for `neo4j-admin database import full`: the very graph that `mergeStream` would make in an empty database, but for
 * its constraints and indexes, which `finishImport` makes. INVALID_BATCH as there; what the folder holds then is worth nothing.
 */
export async function writeImportFiles(
  folder: string,
  { origin, stream, note }: FilesRequest,
): Promise<Unfinished> {
  const release = nextRelease(0, note);
  const files = createCsvFiles(folder);
  const thread = await startEdgesThread(folder, stream, release);
  try {
    const written = await writeNodeFiles(files, stream, { release, isApart: thread !== null });
    const { edges, sources, rows, ...ofEdges } = await (thread?.made ??
      writeEdgeFiles(files, stream, release));
    const counted = sources.map(
      ([source, count], at) => [source, count + (written.claims[at] ?? 0)] as const,
    );
    writeSourceFile(files, counted, release);
    const created = (count: number) => ({ created: count, updated: 0, removed: 0, unchanged: 0 });
    const counts = { nodes: created(written.nodes), edges: created(edges) };
    writeReleaseFile(files, releaseValues(release, note, counts));
    const unfinished = {
      origin,
      release,
      ...countsOf(new Map([...files.rows(), ...rows])),
      withEmptyLists: { nodes: written.withEmptyLists, relationships: ofEdges.withEmptyLists },
    };
    writeMarkFile(files, JSON.stringify(unfinished));
    const texts = {
      [ARGUMENTS_FILE]: importArguments([...new Set([...files.rows().keys(), ...rows.keys()])].sort()),
      [README_FILE]: readMe(),
      [FILES_RECORD]: `${JSON.stringify(unfinished)}\n`,
    };
    for (const [name, text] of Object.entries(texts)) writeFileSync(path.join(folder, name), text);
    return unfinished;
  } finally {
    await thread?.close();
    files.close();
  }
}

/** How many there must be in the end, beside the mark itself. */
function countsOf(rows: ReadonlyMap<string, number>): Pick<Unfinished, 'nodes' | 'relationships'> {
  const named = (kind: string): Record<string, number> =>
    Object.fromEntries(
      [...rows].flatMap(([file, count]) => {
        const [, found, name = ''] = /^(nodes|relationships)-(.+)\.csv$/.exec(file) ?? [];
        return found === kind ? [[name, count]] : [];
      }),
    );
  return { nodes: named('nodes'), relationships: named('relationships') };
}
