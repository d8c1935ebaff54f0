import type { FieldKind } from '../../../domain/graph-model.js';

/**
 * Rows as one text, which Neo4j takes apart again: the driver needs longer for a row of twenty values than Neo4j for the whole row. No
 * text of a batch holds U+0000 (`checkBatches`), so whatever begins with it is ours.
 */

/** What a column holds; `ints` are the offsets and lines of evidence. */
export type CellKind = FieldKind | 'ints';

export interface Column {
  readonly name: string;
  readonly kind: CellKind;
}

const LINE = '\0r';
const CELL = '\0c';
const ITEM = '\0i';
/** A null, or a list without items. */
const NONE = '\0n';

/** What `unwoundRows` and `propertiesText` name in the text of a statement. */
export const ROW_PARTS = { line: LINE, cell: CELL, item: ITEM, none: NONE };

export function rowOf(cells: readonly string[]): string {
  return cells.join(CELL);
}

export function rowsOf(rows: readonly string[]): string {
  return rows.join(LINE);
}

export function cellOf(kind: CellKind, value: unknown): string {
  if (value === null || value === undefined) return NONE;
  switch (kind) {
    case 'string':
      return value as string;
    case 'strings':
    case 'ints':
      return (value as readonly unknown[]).length === 0 ? NONE : (value as readonly unknown[]).join(ITEM);
    case 'boolean':
      return value === true ? 't' : 'f';
    case 'int':
    case 'float':
      return Object.is(value, -0) ? '-0' : String(value);
  }
}

/** `row`, a list of cells, for each row of `$rows`; `kept` are the variables that go along. */
export function unwoundRows(kept: readonly string[]): string {
  return `UNWIND split($rows, $line) AS line WITH ${[...kept, 'split(line, $cell) AS row'].join(', ')}`;
}

/** `{name: …, …}` of the cells of `row`, the first of which stands at `from`. */
export function propertiesText(columns: readonly Column[], from: number): string {
  return columns.map(({ name, kind }, at) => `${name}: ${cellText(kind, `row[${from + at}]`)}`).join(', ');
}

function cellText(kind: CellKind, cell: string): string {
  switch (kind) {
    case 'string':
      return `nullIf(${cell}, $none)`;
    case 'strings':
      return `CASE ${cell} WHEN $none THEN [] ELSE split(${cell}, $item) END`;
    case 'ints':
      return `CASE ${cell} WHEN $none THEN [] ELSE [one IN split(${cell}, $item) | toInteger(one)] END`;
    case 'boolean':
      return `nullIf(${cell}, $none) = 't'`;
    case 'int':
      return `toInteger(nullIf(${cell}, $none))`;
    case 'float':
      return `toFloat(nullIf(${cell}, $none))`;
  }
}
