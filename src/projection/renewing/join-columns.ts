import { inValueOrder } from '../building/column-builder.js';
import type { Column } from '../column.js';
import { sharedCodes } from '../shared-arrays.js';

interface Piece {
  readonly column: Column;
  readonly from: number;
  readonly to: number;
  /** Where the first of it stands in the joined column. */
  readonly start: number;
}

/** One column from pieces of others; values that are used no more are gone. */
export function joinColumns(pieces: readonly Piece[], count: number): Column {
  const used = new Set<string | null>();
  const columns = [...new Set(pieces.map(({ column }) => column))];
  for (const column of columns) {
    const isUsed = new Uint8Array(column.values.length);
    for (const { from, to } of pieces.filter((piece) => piece.column === column)) {
      for (let at = from; at < to; at++) isUsed[column.codes[at] ?? 0] = 1;
    }
    for (const [code, value] of column.values.entries()) if (isUsed[code] === 1) used.add(value);
  }
  const values = [...used].sort(inValueOrder);
  const newCodes = new Map(
    columns.map((column) => [column, column.values.map((value) => values.indexOf(value))]),
  );
  const codes = sharedCodes(count, values.length);
  for (const { column, from, to, start } of pieces) {
    const newCode = newCodes.get(column) ?? [];
    for (let at = from; at < to; at++) codes[start + at - from] = newCode[column.codes[at] ?? 0] ?? 0;
  }
  return { codes, values };
}
