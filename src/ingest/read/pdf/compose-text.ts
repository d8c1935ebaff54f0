import { beginsParagraph, type OpenParagraph, type SetLine } from './begins-paragraph.js';
import { joint } from './cell-text.js';
import type { PageLayout } from './lay-out-page.js';
import { frameMargins, learnMargins } from './margins.js';
import type { PrintedRow, PrintedTable } from './printed-page.js';
import { goesOnWith, isCutRow, withGroups, withoutHeader } from './table-over-pages.js';

interface Composed {
  readonly text: string;
  /** Where each page after the first begins. */
  readonly pageStarts: readonly number[];
}

/** Pages as one text: a paragraph a line, tables as TSV between empty lines, joined where a page cuts them. */
export function composeText(pages: readonly PageLayout[]): Composed {
  const margins = learnMargins(pages);
  const out = createWriter();
  pages.forEach((page, index) => {
    if (index > 0) out.beginPage();
    for (const part of page.parts) {
      if (part.kind === 'TABLE') {
        out.table(part.table);
        continue;
      }
      const common = margins[index] ?? { left: 0, right: page.width, pitch: 3 };
      const own = part.frame === null ? common : frameMargins(part.lines, part.frame);
      for (const line of part.lines) out.line({ line, margins: own, page: index });
    }
  });
  return out.composed();
}

interface Writer {
  beginPage(): void;
  line(next: SetLine): void;
  table(table: PrintedTable): void;
  composed(): Composed;
}

function createWriter(): Writer {
  const pieces: string[] = [];
  const pageStarts: number[] = [];
  let length = 0;
  let last = '';
  /** Pages that have begun and printed nothing yet. */
  let waiting = 0;
  let paragraph: OpenParagraph | null = null;
  let table: {
    readonly head: PrintedTable;
    rows: PrintedRow[];
    starts: { row: number; pages: number }[];
  } | null = null;

  const write = (text: string): void => {
    pieces.push(text);
    length += text.length;
    last = text.at(-1) ?? last;
  };
  const startPages = (count: number): void => {
    for (let page = 0; page < count; page++) pageStarts.push(length);
  };
  const closeTable = (): void => {
    if (table === null) return;
    const { rows, starts } = table;
    table = null;
    write('\n');
    rows.forEach((row, index) => {
      for (const { row: at, pages } of starts) if (at === index) startPages(pages);
      write(`${row.cells.map(({ text }) => text).join('\t')}\n`);
    });
    for (const { row: at, pages } of starts) if (at >= rows.length) startPages(pages);
    write('\n');
  };
  const closeParagraph = (): void => {
    if (paragraph !== null) write('\n');
    paragraph = null;
  };

  return {
    beginPage() {
      waiting++;
    },
    line(next) {
      closeTable();
      if (paragraph !== null && !beginsParagraph(paragraph, next)) {
        if (/[A-Za-z]/.test(last) && /^[A-Za-z]/.test(next.line.text)) write(' ');
        paragraph = { first: paragraph.first, last: next, isSeveralLines: true };
      } else {
        closeParagraph();
        paragraph = { first: next, last: next, isSeveralLines: false };
      }
      startPages(waiting);
      waiting = 0;
      write(next.line.text);
    },
    table(found) {
      closeParagraph();
      const isContinued = table !== null && waiting > 0 && goesOnWith(table.head, found);
      if (table === null || !isContinued) {
        closeTable();
        startPages(waiting);
        table = { head: found, rows: [...found.rows], starts: [] };
      } else {
        const rows = withoutHeader(table.head, found);
        const [cut, ...others] = rows;
        const above = table.rows.at(-1);
        table.starts.push({ row: table.rows.length, pages: waiting });
        if (above !== undefined && cut !== undefined && isCutRow(above, cut)) {
          const joined = joinedRow(above, cut);
          table.rows.splice(-1, 1, joined, ...withGroups(joined, others));
        } else table.rows.push(...(above === undefined ? rows : withGroups(above, rows)));
      }
      waiting = 0;
    },
    composed() {
      closeTable();
      closeParagraph();
      startPages(waiting);
      return { text: pieces.join(''), pageStarts };
    },
  };
}

function joinedRow(above: PrintedRow, below: PrintedRow): PrintedRow {
  return {
    cells: above.cells.map((cell, column) => {
      const more = below.cells[column];
      if (more === undefined || more.text === '') return cell;
      if (cell.isTall && cell.text === more.text) return cell;
      return { ...more, text: cell.text + joint(cell.text, more.text, cell.isFull) + more.text };
    }),
  };
}
