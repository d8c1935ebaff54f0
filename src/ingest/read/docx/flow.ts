import { CELL_BREAK, type DrawnCell, tableText } from '../table-text.js';

/** A line of a Word text. */
interface FlowLine {
  readonly text: string;
  readonly isRow: boolean;
}

/** Text that runs from top to bottom: of the document, of a cell, of a text box. */
export interface Flow {
  readonly lines: FlowLine[];
}

/** A cell as Word draws it; the rows that it covers are known when the table ends. */
export interface FlowCell extends Flow {
  readonly columns: number;
  readonly merge: 'NONE' | 'FIRST' | 'NEXT';
}

const GAP: FlowLine = { text: '', isRow: false };

export function createFlow(): Flow {
  return { lines: [] };
}

/** Adds a paragraph; one without words is an empty line, at most one between two lines. */
export function addParagraph({ lines }: Flow, words: string): void {
  const printed = words.split('\n').map((line) => line.trim());
  if (printed.every((line) => line === '')) {
    if (lines.length > 0 && lines.at(-1) !== GAP) lines.push(GAP);
    return;
  }
  for (const text of printed) if (text !== '') lines.push({ text, isRow: false });
}

/** Adds a table: its rows, or, where it only frames or places text, the lines in its cells. */
export function addTable(flow: Flow, rows: readonly (readonly FlowCell[])[], name: string): void {
  const worded = rows.map((row) => row.filter((cell) => cell.lines.some(({ text }) => text !== '')));
  const isLayout =
    worded.every((row) => row.length <= 1) && !rows.flat().some(({ merge }) => merge === 'FIRST');
  if (isLayout) {
    for (const cell of worded.flat()) for (const line of cell.lines) flow.lines.push(line);
    return;
  }
  const printed = tableText(drawn(rows), name);
  if (printed.length === 0) return;
  addParagraph(flow, '');
  for (const text of printed) flow.lines.push({ text, isRow: true });
  addParagraph(flow, '');
}

/** The text of a flow, a line each, without an empty line at its end. */
export function flowText({ lines }: Flow): string {
  return lines
    .map(({ text }) => text)
    .join('\n')
    .replace(/\n+$/, '');
}

/** Cells merged downwards: the first takes the words and the rows of those under it, in the same column. */
function drawn(rows: readonly (readonly FlowCell[])[]): readonly (readonly DrawnCell[])[] {
  const open = new Map<number, { rows: number }>();
  return rows.map((row) => {
    const cells: DrawnCell[] = [];
    let column = 0;
    for (const cell of row) {
      const above = open.get(column);
      if (cell.merge === 'NEXT' && above !== undefined) above.rows++;
      else {
        const own = { text: cellText(cell), columns: cell.columns, rows: 1 };
        cells.push(own);
        if (cell.merge === 'NONE') open.delete(column);
        else open.set(column, own);
      }
      column += cell.columns;
    }
    return cells;
  });
}

function cellText({ lines }: Flow): string {
  return lines
    .filter(({ text }) => text !== '')
    .map(({ text }) => text.replaceAll('\t', ' '))
    .join(CELL_BREAK);
}
