import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DomainError } from '../../../domain/errors.js';
import { FILES_RECORD, UNFINISHED, type Unfinished } from './unfinished.js';

/** What a folder of files for Neo4j says of them; null where it is no such folder. EXPORT_INVALID where it was edited. */
export function readFilesRecord(folder: string): Unfinished | null {
  let text: string;
  try {
    text = readFileSync(path.join(folder, FILES_RECORD), 'utf8');
  } catch {
    return null;
  }
  const read = UNFINISHED.safeParse(parsed(text));
  if (read.success) return read.data;
  throw new DomainError(
    'EXPORT_INVALID',
    `${FILES_RECORD} in ${folder} is not as policy-graph wrote it: write the files again (import --neo4j-files).`,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
