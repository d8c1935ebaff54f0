import { DomainError } from '../../../domain/errors.js';
import { beginsParagraph, type OpenParagraph, type SetLine } from './begins-paragraph.js';
import type { PageLayout } from './lay-out-page.js';
import { createLongTable, type LongTable } from './long-table.js';
import { frameMargins, learnMargins } from './margins.js';
import type { PrintedTable } from './printed-page.js';

interface Composed {
  readonly text: string;
  /** Where each page after the first begins. */
  readonly pageStarts: readonly number[];
}

/** Most characters of a text: a cell merged downwards is repeated, which could multiply them. */
const MOST_CHARACTERS = 32 * 1024 * 1024;

/** Pages as one text: a paragraph a line, tables as TSV between empty lines, joined where a page cuts them. @throws DomainError INFLATES_TOO_FAR */
export function composeText(pages: readonly PageLayout[], name: string): Composed {
  const margins = learnMargins(pages);
  const out = createWriter(name);
  pages.forEach((page, index) => {
    if (index > 0) out.beginPage();
    for (const part of page.parts) {
      if (part.kind === 'TABLE') {
        out.table(part.table);
        continue;
      }
      const common = margins[index] ?? { left: 0, right: page.width, pitch: 3, isIndented: true };
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

function createWriter(name: string): Writer {
  const pieces: string[] = [];
  const pageStarts: number[] = [];
  let length = 0;
  let last = '';
  /** Pages that have begun and printed nothing yet. */
  let waiting = 0;
  let paragraph: OpenParagraph | null = null;
  let table: LongTable | null = null;

  const write = (text: string): void => {
    pieces.push(text);
    length += text.length;
    if (length > MOST_CHARACTERS) {
      const message = `${name} has tables whose merged cells make more than ${MOST_CHARACTERS} characters. It is not read.`;
      throw new DomainError('INFLATES_TOO_FAR', message, { file: name, limit: MOST_CHARACTERS });
    }
    last = text.at(-1) ?? last;
  };
  const startPages = (count: number): void => {
    for (let page = 0; page < count; page++) pageStarts.push(length);
  };
  const closeTable = (): void => {
    if (table === null) return;
    const lines = table.lines();
    table = null;
    write('\n');
    for (const { text, pagesBefore } of lines) {
      startPages(pagesBefore);
      write(`${text}\n`);
    }
    if (lines.at(-1)?.text !== '') write('\n');
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
      if (table === null || waiting === 0 || !table.add(found, waiting)) {
        closeTable();
        startPages(waiting);
        table = createLongTable(found);
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
