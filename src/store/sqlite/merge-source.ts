import type { Statement } from 'better-sqlite3';
import type { SourceRecord } from '../../domain/graph-batch.js';
import { recordJson } from './fields-json.js';
import { SOURCE_COLUMNS, sourceValues } from './inventory.js';
import { areEqual } from './row-values.js';

const MARKS = SOURCE_COLUMNS.replace(/\w+/g, '?');

/** A source that merges. */
export interface MergingOwner {
  readonly id: string;
  readonly key: number;
  /** True where nothing in the store can be its own. */
  readonly isNew: boolean;
}

/** Keeps the record of a source. The same bytes keep the time at which they were first loaded. */
export function mergeSource(
  prepare: (text: string) => Statement,
  source: SourceRecord,
  release: number,
): MergingOwner {
  const found = prepare(`SELECT key, sha256, loaded_at, ${SOURCE_COLUMNS} FROM sources WHERE id = ?`).get(
    source.id,
  ) as [number, string, string | null, ...unknown[]] | undefined;
  if (!found) {
    const created = prepare(`INSERT INTO sources (${SOURCE_COLUMNS}, since) VALUES (${MARKS}, ?)`);
    const key = Number(created.run(...sourceValues(source), release).lastInsertRowid);
    return { id: source.id, key, isNew: true };
  }
  const [key, sha256, loadedAt, ...before] = found;
  const values = sourceValues(sha256 === source.sha256 ? { ...source, loadedAt } : source);
  if (!areEqual(before, values)) replaceRecord(prepare, key, values, release);
  return { id: source.id, key, isNew: false };
}

function replaceRecord(
  prepare: (text: string) => Statement,
  key: number,
  values: ReturnType<typeof sourceValues>,
  release: number,
): void {
  prepare(
    `INSERT INTO past_sources (id, since, until, fields) SELECT s.id, s.since, ?, ${recordJson('s')} FROM sources s WHERE s.key = ? AND s.since < ?`,
  ).run(release, key, release);
  prepare(`UPDATE sources SET (${SOURCE_COLUMNS}, since) = (${MARKS}, ?) WHERE key = ?`).run(
    ...values,
    release,
    key,
  );
}
