/** A line of a page as it is printed. */
export interface PageLine {
  readonly text: string;
  /** Characters of it that stand in links. */
  readonly linked: number;
  /** A row of a table. */
  readonly isRow: boolean;
}

/** Gathers the words of a page into lines, with the white space that a browser would print. */
export interface LineWriter {
  words(words: string, isLinked: boolean): void;
  /** Words as they stand, line breaks too. */
  verbatim(words: string): void;
  /** Ends the line, where it has words. */
  endLine(): void;
  /** An empty line, at most one between two lines. */
  gap(): void;
  /** The rows of a table, set apart. */
  rows(rows: readonly string[]): void;
  /** Printed before the next words: the number of a list item. */
  mark(mark: string): void;
  lines(): readonly PageLine[];
}

const GAP: PageLine = { text: '', linked: 0, isRow: false };
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u201c\u201d\u2018\u2019]/;
/** Signs that print nothing: zero-width spaces and joiners, soft hyphens, marks of direction. */
const UNSEEN = /[\u200b-\u200f\u2060\ufeff\u00ad\ufdd0]|(?![\t\n\r\f])\p{Cc}/gu;

export function createLineWriter(): LineWriter {
  const lines: PageLine[] = [];
  let line = '';
  let linked = 0;
  let marked = '';
  /** White space that is printed only if words follow: '', ' ' or '\n' for a break in the file's own lines. */
  let space = '';
  const endLine = (): void => {
    const text = line.trim();
    if (text !== '') lines.push({ text: joinMark(marked, text), linked, isRow: false });
    if (text !== '') marked = '';
    line = '';
    linked = 0;
    space = '';
  };
  const gap = (): void => {
    endLine();
    if (lines.length > 0 && lines.at(-1) !== GAP) lines.push(GAP);
  };
  return {
    endLine,
    gap,
    words(words, isLinked) {
      const printed = plain(words);
      for (const piece of printed.split(/([ \t\n\r\f]+)/)) {
        if (piece === '') continue;
        if (/^[ \t\n\r\f]/.test(piece)) {
          space = space === ' ' || !piece.includes('\n') ? ' ' : '\n';
          continue;
        }
        const isBroken = space === '\n' && WIDE.test(line.at(-1) ?? '') && WIDE.test(piece[0] ?? '');
        line += space === '' || isBroken || line === '' ? piece : ` ${piece}`;
        space = '';
        if (isLinked) linked += piece.length;
      }
    },
    verbatim(words) {
      const parts = plain(words).replace(/\r\n?/g, '\n').split('\n');
      for (const [at, part] of parts.entries()) {
        if (at > 0) endLine();
        line += part.replaceAll('\t', ' ');
      }
    },
    rows(rows) {
      if (rows.length === 0) return;
      gap();
      for (const text of rows) lines.push({ text, linked: 0, isRow: true });
      gap();
    },
    mark(mark) {
      endLine();
      marked = mark;
    },
    lines() {
      endLine();
      return lines.at(-1) === GAP ? lines.slice(0, -1) : lines;
    },
  };
}

function plain(words: string): string {
  return words.replace(UNSEEN, '').replace(/[\u00a0\u2028\u2029\u0085]/g, ' ');
}

/** The number of a list item, unless the words begin with one of their own. */
function joinMark(mark: string, text: string): string {
  if (mark === '') return text;
  return OWN_NUMBER.test(text) ? text : mark + text;
}

const OWN_NUMBER =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、．.]|[（(]?[0-9]{1,2}[）)、．.](?![0-9])|[A-Za-z][）).、．]|[①-⑳]|第[一二三四五六七八九十百0-9]{1,4}[条章节])/;
