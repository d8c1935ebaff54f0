import { type Setting, widthOf, wrap } from './typeset.js';
import type { PdfWords } from './write-pdf.js';

interface Sheet {
  page(): { readonly words: PdfWords[]; readonly lines: [number, number, number, number][] };
  turnPage(): void;
  readonly y: number;
}

const SIZE = 12;
const LEADING = 18;
const ROOM = 5;

/**
 * Draws a table with lines around its cells, over as many pages as it takes; `〃` is merged with the cell above. Columns
 * are as wide as the words in them ask. A row that has no room is cut after the lines that have. Gives where it ends.
 */
export function setTable(rows: readonly (readonly string[])[], set: Setting, sheet: Sheet): number {
  const count = rows[0]?.length ?? 0;
  const room = set.width - set.left - set.right;
  const weights = Array.from({ length: count }, (_, column) =>
    Math.sqrt(Math.max(4, ...rows.map((row) => (row[column] ?? '').length))),
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const edges = [set.left];
  for (const weight of weights) edges.push((edges.at(-1) ?? 0) + (room * weight) / all);
  const widthAt = (column: number): number => (edges[column + 1] ?? 0) - (edges[column] ?? 0) - 2 * ROOM;
  const bottom = set.height - set.bottom;
  let y = sheet.y;

  const draw = (cells: readonly (readonly string[])[], isJoined: readonly boolean[]): void => {
    const height = Math.max(1, ...cells.map(({ length }) => length)) * LEADING + 6;
    const { words, lines } = sheet.page();
    cells.forEach((pieces, column) => {
      const [left, right] = [edges[column] ?? 0, edges[column + 1] ?? 0];
      if (!(isJoined[column] ?? false)) lines.push([left, y, right, y]);
      lines.push([left, y, left, y + height], [right, y, right, y + height]);
      pieces.forEach((piece, index) => {
        words.push({ x: left + ROOM, y: y + 15 + index * LEADING, size: SIZE, words: piece });
      });
    });
    y += height;
  };
  const close = (): void => {
    sheet.page().lines.push([edges[0] ?? 0, y, edges.at(-1) ?? 0, y]);
  };
  const wrapped = (row: readonly string[]): string[][] =>
    row.map((cell, column) =>
      cell === '〃'
        ? []
        : cell.split('\u2028').flatMap((part) => [...wrap(part, widthAt(column), widthAt(column), SIZE)]),
    );
  const turn = (): void => {
    close();
    sheet.turnPage();
    y = set.top;
    const [header] = rows;
    if (set.repeatsHeader && header !== undefined) draw(wrapped(header), []);
  };

  let isFresh = false;
  for (const row of rows) {
    let cells = wrapped(row).map((pieces) => pieces.filter((piece) => widthOf(piece, SIZE) > 0));
    while (cells.some(({ length }) => length > 0)) {
      const fitting = Math.floor((bottom - y - 6) / LEADING);
      if (fitting < 1) {
        turn();
        isFresh = true;
        continue;
      }
      draw(
        cells.map((pieces) => pieces.slice(0, fitting)),
        isFresh ? [] : row.map((cell) => cell === '〃'),
      );
      isFresh = false;
      cells = cells.map((pieces) => pieces.slice(fitting));
    }
  }
  close();
  return y;
}
