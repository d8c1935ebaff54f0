import { DomainError } from '../../domain/errors.js';

/** A cell as a file draws it. `text` has U+2028 for the line breaks in it, and no tab. */
export interface DrawnCell {
  readonly text: string;
  /** Columns and rows that it covers, at least 1. */
  readonly columns: number;
  readonly rows: number;
}

/** Line or paragraph break inside a cell. */
export const CELL_BREAK = '\u2028';

const MOST_COLUMNS_OF_A_CELL = 200;
/** Most characters of one table: merged cells are repeated, which could multiply them. */
const MOST_CHARACTERS = 32 * 1024 * 1024;

/**
 * The lines of a table: one per row, a tab between columns, the same number of tabs in each. A cell merged downwards is
 * repeated in each row that it covers; one merged to the right is printed once, the columns after it are blank. Rows
 * and columns without any words are left out. `name` is the file's, for messages.
 *
 * @throws DomainError INFLATES_TOO_FAR
 */
export function tableText(rows: readonly (readonly DrawnCell[])[], name: string): readonly string[] {
  const above: { text: string; rows: number }[] = [];
  const grid: string[][] = [];
  let size = 0;
  for (const row of rows) {
    const cells: string[] = [];
    const takeFromAbove = (): void => {
      for (let over = above[cells.length]; over !== undefined && over.rows > 0; over = above[cells.length]) {
        over.rows--;
        cells.push(over.text);
      }
    };
    for (const cell of row) {
      takeFromAbove();
      const columns = Math.min(cell.columns, MOST_COLUMNS_OF_A_CELL);
      for (let column = 0; column < columns; column++) {
        const text = column === 0 ? cell.text : '';
        // Cells that come down from above where this one spreads are drawn under it.
        above[cells.length] = { text, rows: cell.rows - 1 };
        cells.push(text);
      }
    }
    while (cells.length < above.length) {
      takeFromAbove();
      if (cells.length < above.length) cells.push('');
    }
    size += cells.reduce((sum, text) => sum + text.length + 1, 0);
    if (size > MOST_CHARACTERS) {
      throw new DomainError(
        'INFLATES_TOO_FAR',
        `${name} has a table whose merged cells make more than ${MOST_CHARACTERS} characters. It is not read.`,
        { file: name, limit: MOST_CHARACTERS },
      );
    }
    grid.push(cells);
  }
  return printed(grid);
}

function printed(grid: readonly (readonly string[])[]): readonly string[] {
  const rows = grid.filter((cells) => cells.some((text) => text !== ''));
  const isUsed: boolean[] = [];
  for (const cells of rows) for (const [at, text] of cells.entries()) if (text !== '') isUsed[at] = true;
  const columns = [...isUsed.keys()].filter((at) => isUsed[at] === true);
  return rows.map((cells) => columns.map((at) => cells[at] ?? '').join('\t'));
}
