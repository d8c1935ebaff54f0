import type { SourceRecord } from '../../../domain/graph-batch.js';
import { LAYOUT, MARKER, RELEASE, SOURCE } from '../cypher/names.js';
import type { Column } from '../cypher/row-text.js';
import { sourceValues } from '../merge/source-values.js';
import type { CsvFiles } from './csv-files.js';
import { createCsvTable, csvColumn } from './csv-table.js';

/** A source with how much it claims. */
export type CountedSource = readonly [source: SourceRecord, claims: number];

const SOURCE_COLUMNS: readonly Column[] = [
  ...['kind', 'file', 'sha256'].map((name) => ({ name, kind: 'string' }) as const),
  { name: 'characters', kind: 'int' },
  ...['diagnostics', 'unresolved', 'quality', 'corrections', 'loadedAt'].map(
    (name) => ({ name, kind: 'string' }) as const,
  ),
  { name: '_claims', kind: 'int' },
  { name: '_since', kind: 'int' },
];

export function writeSourceFile(files: CsvFiles, sources: readonly CountedSource[], release: number): void {
  const table = createCsvTable(files, `nodes-${SOURCE}.csv`, [
    csvColumn({ name: 'id', kind: 'string' }, 'ID(source)'),
    ...SOURCE_COLUMNS.map((column) => csvColumn(column)),
  ]);
  for (const [source, claims] of sources) {
    const values = new Map<string, unknown>(Object.entries(sourceValues(source)))
      .set('loadedAt', source.loadedAt)
      .set('_claims', claims)
      .set('_since', release);
    table.add([source.id, ...SOURCE_COLUMNS.map(({ name }) => values.get(name))]);
  }
}

export function writeReleaseFile(
  files: CsvFiles,
  values: Readonly<Record<string, string | number | null>>,
): void {
  writeOne(files, RELEASE, values);
}

/** Our mark, as after one merge, that says what is missing still. */
export function writeMarkFile(files: CsvFiles, unfinished: string): void {
  writeOne(files, MARKER, { id: 'policy-graph', layout: LAYOUT, merges: 1, unfinished });
}

function writeOne(
  files: CsvFiles,
  label: string,
  values: Readonly<Record<string, string | number | null>>,
): void {
  const columns = Object.entries(values).map(
    ([name, value]): Column => ({ name, kind: typeof value === 'number' ? 'int' : 'string' }),
  );
  createCsvTable(
    files,
    `nodes-${label}.csv`,
    columns.map((column) => csvColumn(column)),
  ).add(Object.values(values));
}
