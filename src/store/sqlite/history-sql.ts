import type { SourceRecord } from '../../domain/graph-batch.js';
import type { Source } from '../../domain/span.js';
import type { RecordVersion } from '../shared/source-versions.js';
import { bound, type Sql, sql } from './sql-text.js';
import type { Row } from './walk-rows.js';

/** All records that sources ever had, with their releases. */
export const RECORDS_SQL: Sql = sql`SELECT since, NULL, id, file, sha256, characters, loaded_at FROM sources
UNION ALL SELECT since, until, id, fields ->> 'file', fields ->> 'sha256', fields ->> 'characters', fields ->> 'loadedAt' FROM past_sources`;

export function recordVersionOf(row: Row): RecordVersion {
  const [since, until, id, file, sha256, characters, loadedAt] = row;
  const record = { id, file, sha256, characters: Number(characters), loadedAt } as SourceRecord;
  return { since: Number(since), until: until === null ? null : Number(until), record };
}

export function documentSql(sha256: string): Sql {
  return sql`SELECT sha256, source_id, file, text, page_starts, notes FROM documents WHERE sha256 = ${bound(sha256)}`;
}

export function documentOf([sha256, id, file, text, pageStarts, notes]: Row): Source {
  const source = {
    id: String(id),
    text: String(text),
    sha256: String(sha256),
    file: String(file),
    pageStarts: JSON.parse(String(pageStarts)) as readonly number[],
  };
  return notes === null
    ? source
    : { ...source, notes: JSON.parse(String(notes)) as NonNullable<Source['notes']> };
}
