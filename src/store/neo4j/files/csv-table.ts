import type { CellKind, Column } from '../cypher/row-text.js';
import { csvCell } from './csv-cell.js';
import type { CsvFiles } from './csv-files.js';

export interface CsvColumn {
  /** As the import tool reads it: `id:ID(node)`, `title:string`. */
  readonly header: string;
  readonly kind: CellKind;
}

/** A file of rows that all have the same columns. */
export interface CsvTable {
  readonly add: (values: readonly unknown[]) => void;
  /** Whether a list of some row had no members, which the file cannot say. */
  readonly hasEmptyList: () => boolean;
}

const TYPES: Readonly<Record<CellKind, string>> = {
  string: 'string',
  strings: 'string[]',
  // Our whole numbers are the server's only ones.
  int: 'long',
  ints: 'long[]',
  float: 'double',
  boolean: 'boolean',
};

/** A property; `as` is another word for what the tool shall take the column for, such as `ID(node)`. */
export function csvColumn({ name, kind }: Column, as: string = TYPES[kind]): CsvColumn {
  return { header: `${name}:${as}`, kind };
}

export function createCsvTable(files: CsvFiles, name: string, columns: readonly CsvColumn[]): CsvTable {
  const header = columns.map((column) => column.header).join(',');
  const kinds = columns.map(({ kind }) => kind);
  const lists = kinds.flatMap((kind, at) => (kind === 'strings' || kind === 'ints' ? [at] : []));
  const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
  let hasEmpty = false;
  return {
    add(values) {
      let row = '';
      for (let at = 0; at < kinds.length; at += 1)
        row += (at === 0 ? '' : ',') + csvCell(kinds[at] ?? 'string', values[at]);
      files.add(name, header, row);
      hasEmpty ||= lists.some((at) => isEmpty(values[at]));
    },
    hasEmptyList: () => hasEmpty,
  };
}
