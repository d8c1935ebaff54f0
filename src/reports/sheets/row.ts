import type { Cell, Row } from './sheet-book.js';

/** Makers of the rows of a sheet; `band` is one within a document or of a part of a sheet. */
export const row = {
  band: (text: string): Row => ({ kind: 'BAND', level: 2, text, link: null }),
  head: (...names: readonly string[]): Row => ({ kind: 'HEAD', cells: names }),
  cells: (...values: readonly Cell[]): Row => ({ kind: 'CELLS', cells: values }),
} as const;
