import type { SourceRecord } from '../../domain/graph-batch.js';
import { NODE_LABELS, RELATIONSHIPS, type RelationshipType } from '../../domain/graph-model.js';
import type { GraphCounts } from '../graph-store.js';
import { parsedNotes } from '../shared/parsed-notes.js';
import { edgeTable, nodeTable } from './names.js';
import { type Sql, type SqlValue, sql } from './sql-text.js';
import type { Row } from './walk-rows.js';

const TYPES = Object.keys(RELATIONSHIPS) as readonly RelationshipType[];

/** One row: how many rows each table has, labels before types. */
export function countsSql(): Sql {
  const tables = [...NODE_LABELS.map(nodeTable), ...TYPES.map(edgeTable)];
  return sql`SELECT ${tables.map((table) => `(SELECT count(*) FROM ${table})`).join(', ')}`;
}

export function countsOf(row: Row): GraphCounts {
  const named = (names: readonly string[], from: number): Record<string, number> =>
    Object.fromEntries(names.map((name, at) => [name, Number(row[from + at])]));
  return {
    nodes: named(NODE_LABELS, 0) as GraphCounts['nodes'],
    edges: named(TYPES, NODE_LABELS.length) as GraphCounts['edges'],
  };
}

/** Columns of `sources` beside its key, in the order of `sourceValues`. */
export const SOURCE_COLUMNS =
  'id, kind, file, sha256, characters, loaded_at, diagnostics, unresolved, quality, corrections';

/** Another row after every write, by whichever connection. */
export const WRITES_SQL: Sql = sql`SELECT data_version, total_changes() FROM pragma_data_version`;

export const SOURCES_SQL: Sql = sql`SELECT ${SOURCE_COLUMNS} FROM sources ORDER BY id`;

export function sourceValues(source: SourceRecord): readonly SqlValue[] {
  const { id, kind, file, sha256, characters, loadedAt, diagnostics, unresolved, quality, corrections } =
    source;
  return [
    id,
    kind,
    file,
    sha256,
    characters,
    loadedAt,
    ...[diagnostics, unresolved, quality, corrections].map((value) => JSON.stringify(value)),
  ];
}

export function sourceOf(row: Row): SourceRecord {
  const [id, kind, file, sha256, characters, loadedAt, diagnostics, unresolved, quality, corrections] =
    row as readonly string[];
  return {
    id, kind, file, sha256,
    characters: Number(characters),
    loadedAt: loadedAt ?? null,
    diagnostics: parsedNotes(diagnostics ?? '[]'),
    unresolved: parsedNotes(unresolved ?? '[]'),
    quality: parsedNotes(quality ?? '{}'),
    corrections: parsedNotes(corrections ?? '[]'),
  } as SourceRecord; // biome-ignore format: one screen
}
