import type { Span } from '../../../domain/span.js';
import type { Block } from '../lines/block.js';
import { furnitureKind } from '../lines/furniture.js';

/** A cell as printed: null spans for a blank one. */
export interface GridCell {
  readonly at: Span | null;
  /** Its content was printed in an earlier row and spans this one (HTML rowspan). */
  readonly isSpanned: boolean;
}

export interface GridRow extends Span {
  readonly cells: readonly GridCell[];
  /** The format says that it is a header. */
  readonly isHeader: boolean;
  /** Only drawn: `|---|---|`. */
  readonly isRule: boolean;
  /** A gap, such as a page break, stands before it. */
  readonly isAfterGap: boolean;
}

/** Most columns that are kept; what a row prints beyond them stays in its last cell. */
const MOST_COLUMNS = 200;

/** The rows and cells of a table of tabs or pipes, line by line. */
export function lineGrid(text: string, block: Block): readonly GridRow[] {
  const rows = block.lines.map((line, index): GridRow => {
    if (furnitureKind(text, line) === 'PAGE')
      return {
        start: line.start,
        end: line.end,
        cells: [],
        isHeader: false,
        isRule: true,
        isAfterGap: false,
      };
    const above = block.lines[index - 1];
    const isPipe = text[line.at] === '|';
    const cells = isPipe
      ? pipeCells(text, line.at, line.end)
      : split(text, line.start, line.end, markIn(text, line));
    const isRule =
      isPipe &&
      cells.every((cell) => cell.at === null || /^[-：:=\s]+$/.test(text.slice(cell.at.start, cell.at.end)));
    return {
      start: line.start,
      end: line.end,
      cells,
      isHeader: false,
      isRule: isRule && cells.some((cell) => cell.at !== null),
      isAfterGap: line.blanksBefore > 0 || (above !== undefined && furnitureKind(text, above) === 'PAGE'),
    };
  });
  return rows.map((row, index) => ({
    ...row,
    isHeader: isDrawn(rows[index + 1]) && row.cells.some((cell) => cell.at !== null),
  }));
}

/** What parts the cells of a line that begins with no bar. */
function markIn(text: string, { start, end }: Span): string {
  const words = text.slice(start, end);
  if (words.includes('\t')) return '\t';
  return words.includes('｜') ? '｜' : '|';
}

/** `|---|---|` under a header; a page number is no such line. */
function isDrawn(row: GridRow | undefined): boolean {
  return row?.isRule === true && row.cells.length > 0;
}

function pipeCells(text: string, at: number, end: number): readonly GridCell[] {
  let stop = end;
  while (stop > at && /\s/.test(text[stop - 1] as string)) stop--;
  if (text[stop - 1] === '|' && stop - 1 > at) stop--;
  return split(text, at + 1, stop, '|');
}

function split(text: string, start: number, end: number, mark: string): readonly GridCell[] {
  const cells: GridCell[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && (text[at] !== mark || text[at - 1] === '\\' || cells.length === MOST_COLUMNS - 1))
      continue;
    cells.push({ at: trimmed(text, from, at), isSpanned: false });
    from = at + 1;
  }
  return cells;
}

/** The span without white space around it; null where nothing is left. */
export function trimmed(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && /[\s\u3000\u00A0]/.test(text[from] as string)) from++;
  while (to > from && /[\s\u3000\u00A0]/.test(text[to - 1] as string)) to--;
  return from < to ? { start: from, end: to } : null;
}
