import type { Column } from './sheet-book.js';

type MadeColumn = (header: string, width: number) => Column;

const text: MadeColumn = (header, width) => ({ header, kind: 'TEXT', width });

/** Makers of the columns of a sheet, `width` in half-width characters. */
export const column = {
  text,
  number: (header: string, width: number): Column => ({ header, kind: 'NUMBER', width }),
  /** There for filters and CSV, left out of a printed page. */
  unprinted: (header: string, width: number): Column => ({ ...text(header, width), isUnprinted: true }),
} as const;
