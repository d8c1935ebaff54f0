import type { SourceRecord } from '../../domain/graph-batch.js';
import { parsedNotes } from '../shared/parsed-notes.js';
import { SOURCE_COLUMNS } from './cypher/read-statements.js';

/** The record of a source from its columns, in the order of SOURCE_COLUMNS. */
export function readSource(row: readonly unknown[]): SourceRecord {
  const record = Object.fromEntries(SOURCE_COLUMNS.map((name, at) => [name, row[at]]));
  const parsed = ['diagnostics', 'unresolved', 'quality', 'corrections'].map((name) => [
    name,
    parsedNotes(record[name] as string),
  ]);
  return { ...record, ...Object.fromEntries(parsed) } as unknown as SourceRecord;
}
