import { readConfig } from '../../config.js';
import { DomainError } from '../../domain/errors.js';
import { readFilesRecord } from '../../store/neo4j/files/read-files-record.js';
import type { StoreOptions } from '../store-options.js';
import { print, type Streams, say } from '../streams.js';

/** Finishes in Neo4j what neo4j-admin loaded from the files of this folder. False where it holds no such files. */
export async function finishNeo4jFiles(
  folder: string,
  { store }: StoreOptions,
  streams: Streams,
): Promise<boolean> {
  const record = readFilesRecord(folder);
  if (record === null) return false;
  const { neo4j } = readConfig();
  if (store !== undefined || neo4j === null)
    throw new DomainError(
      'INVALID_ARGUMENT',
      `${folder} holds files for Neo4j: set NEO4J_URI to finish there what neo4j-admin loaded; a SQLite file takes the export itself.`,
    );
  say(streams, 'Making constraints and indexes');
  const { finishImport } = await import('../../store/neo4j/files/finish-import.js');
  const isFinishedNow = await finishImport(neo4j, record);
  print(
    streams,
    isFinishedNow
      ? `Finished: the store is now release ${record.release}.`
      : 'Nothing changed: the graph in the database is finished already.',
  );
  return true;
}
