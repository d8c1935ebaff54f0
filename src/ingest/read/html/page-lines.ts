import { CELL_BREAK, type DrawnCell, tableText } from '../table-text.js';
import { attribute, type HtmlElement, type HtmlParent, isElement, styleOf, wordsOf } from './element.js';
import { createLineWriter, type LineWriter, type PageLine } from './line-writer.js';
import { listMarks } from './list-marks.js';
import { readMetadata } from './metadata.js';
import type { Weights } from './weigh.js';

const BLOCKS: ReadonlySet<string> = new Set([
  'address', 'article', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'dir', 'div', 'dl', 'dt', 'fieldset',
  'figcaption', 'figure', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'ol', 'p', 'pre',
  'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ucapcontent', 'ul',
]); // biome-ignore format: one list

/** The lines that a part of a page prints: blocks and line breaks end a line, a table gives a line per row. */
export function pageLines(part: HtmlParent, weights: Weights, name: string): readonly PageLine[] {
  const writer = createLineWriter();
  const printer = createPrinter(writer, weights, name);
  printer.inside(part, { isLinked: false, isVerbatim: false });
  return writer.lines();
}

interface Around {
  readonly isLinked: boolean;
  readonly isVerbatim: boolean;
}

function createPrinter(writer: LineWriter, weights: Weights, name: string) {
  const inside = (parent: HtmlParent, around: Around): void => {
    const marks = isElement(parent) ? listMarks(parent) : null;
    for (const child of parent.childNodes) {
      if (!isElement(child)) {
        const words = wordsOf(child);
        if (words === null) continue;
        if (around.isVerbatim) writer.verbatim(words);
        else writer.words(words, around.isLinked);
      } else if (!weights.isLeftOut(child)) {
        const mark = marks?.get(child);
        if (mark !== undefined) writer.mark(mark);
        element(child, around);
      }
    }
  };
  const element = (child: HtmlElement, around: Around): void => {
    switch (child.tagName) {
      case 'br':
        writer.endLine();
        break;
      case 'sup':
        raised(child, around);
        break;
      case 'table':
        table(child, around);
        break;
      default:
        part(child, around);
    }
  };
  const part = (child: HtmlElement, around: Around): void => {
    const { tagName } = child;
    const style = styleOf(child);
    const isBlock = BLOCKS.has(tagName) || /display:(?:block|table-row|list-item)/.test(style);
    if (isBlock) writer.endLine();
    inside(child, {
      isLinked: around.isLinked || tagName === 'a',
      isVerbatim: around.isVerbatim || tagName === 'pre' || /white-space:pre/.test(style),
    });
    if (isBlock) writer.endLine();
    if (tagName === 'p' && !hasWords(child)) writer.gap();
  };
  /** m² stays m², a note's number stays small. */
  const raised = (child: HtmlElement, around: Around): void => {
    const only = child.childNodes.length === 1 ? child.childNodes[0] : undefined;
    const digits = only === undefined ? '' : (wordsOf(only) ?? '').trim();
    if (/^[0-9]{1,3}$/.test(digits))
      writer.words([...digits].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join(''), around.isLinked);
    else inside(child, around);
  };
  const table = (drawn: HtmlElement, around: Around): void => {
    const rows = rowsOf(drawn, weights);
    writer.endLine();
    if (isLayout(drawn, rows, weights)) {
      inside(drawn, around);
      return;
    }
    for (const child of drawn.childNodes)
      if (isElement(child) && child.tagName === 'caption') element(child, around);
    const cells = rows.map((row) => row.map((cell) => drawnCell(cell, weights, name)));
    const facts = readMetadata(cells.flat().map(({ text }) => text));
    if (facts.isAll) {
      for (const fact of facts.lines) {
        writer.words(fact, false);
        writer.endLine();
      }
      return;
    }
    writer.rows(tableText(cells, name));
  };
  return { inside };
}

function hasWords(element: HtmlElement): boolean {
  return element.childNodes.some((child) =>
    isElement(child) ? child.tagName === 'img' || hasWords(child) : /[^\s\u200b]/.test(wordsOf(child) ?? ''),
  );
}

type Rows = readonly (readonly HtmlElement[])[];

function rowsOf(table: HtmlElement, weights: Weights): Rows {
  const rows: HtmlElement[][] = [];
  const visit = (parent: HtmlElement): void => {
    for (const child of parent.childNodes) {
      if (!isElement(child) || weights.isLeftOut(child)) continue;
      if (child.tagName === 'tr') {
        const cells = child.childNodes.filter(isElement).filter(({ tagName }) => /^t[dh]$/.test(tagName));
        rows.push(cells.filter((cell) => !weights.isLeftOut(cell)));
      } else if (['tbody', 'thead', 'tfoot'].includes(child.tagName)) visit(child);
    }
  };
  visit(table);
  return rows;
}

/** A table that only sets a page: one column, or tables within hold most of its words. */
function isLayout(table: HtmlElement, rows: Rows, weights: Weights): boolean {
  const worded = rows.map((row) => row.filter((cell) => hasWords(cell)));
  if (worded.every((row) => row.length <= 1) && !rows.some((row) => row.some(isSpread))) return true;
  const inner = innerTables(table);
  const { prose } = weights.of(table);
  return inner.reduce((sum, one) => sum + weights.of(one).prose, 0) > prose * 0.5;
}

function isSpread(cell: HtmlElement): boolean {
  return spanOf(cell, 'rowspan') > 1;
}

/** The outermost tables inside a table. */
function innerTables(element: HtmlElement): readonly HtmlElement[] {
  return element.childNodes
    .filter(isElement)
    .flatMap((child) => (child.tagName === 'table' ? [child] : innerTables(child)));
}

function drawnCell(cell: HtmlElement, weights: Weights, name: string): DrawnCell {
  const lines = pageLines(cell, weights, name).filter(({ text }) => text !== '');
  return {
    text: lines.map(({ text }) => text.replaceAll('\t', ' ')).join(CELL_BREAK),
    columns: spanOf(cell, 'colspan'),
    rows: spanOf(cell, 'rowspan'),
  };
}

/** Rows beyond the table's end cover nothing, so their number needs no limit but that of HTML. */
function spanOf(cell: HtmlElement, name: string): number {
  const span = Number.parseInt(attribute(cell, name), 10);
  return Number.isInteger(span) ? Math.min(Math.max(span, 1), 65_534) : 1;
}
