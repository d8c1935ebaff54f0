import { type Html, html } from '../html.js';
import { cleanText } from './clean-text.js';
import { columnWidths } from './column-widths.js';
import { marked } from './marked.js';
import type { Cell, Column, Row, Sheet } from './sheet-book.js';

/** The columns `part` of a sheet as a table. */
export function tableHtml(sheet: Sheet, part: readonly number[]): Html {
  const { columns, rows, isOneTable } = sheet;
  const all = columnWidths(sheet);
  const widths = part.map((at) => all[at] ?? 0);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const shown = part.flatMap((at) => columns[at] ?? []);
  const header = shown.map(
    (column) => html`<th scope="col"${classOf([kindOf(column)])}>${cleanText(column.header)}</th>`,
  );
  return html`<table>
<colgroup>${widths.map((width) => html`<col style="width:${((100 * width) / total).toFixed(2)}%">`)}</colgroup>
${
  isOneTable
    ? html`<thead><tr>${header}</tr></thead>
`
    : null
}<tbody>
${rows.map((row) => rowHtml(row, shown, part))}</tbody>
</table>
`;
}

function rowHtml(row: Row, columns: readonly Column[], part: readonly number[]): Html {
  if (row.kind === 'BAND') {
    return html`<tr class="band${row.level}"><th colspan="${columns.length}">${linked(row.text, row.link)}</th></tr>
`;
  }
  const cells = part.map((at, no) => cellHtml(row.cells[at], columns[no], row.kind));
  return html`<tr${classOf([row.kind === 'CELLS' ? '' : row.kind.toLowerCase()])}>${cells}</tr>
`;
}

function cellHtml(cell: Cell | undefined, column: Column | undefined, kind: Row['kind']): Html {
  const { value, link, tip, tone } = marked(cell);
  if (value === null) return html`<td></td>`;
  const content = linked(String(value), link ?? null);
  if (kind === 'HEAD') return html`<th scope="col">${content}</th>`;
  const classes = [column === undefined ? '' : kindOf(column), tone?.toLowerCase() ?? ''];
  const title = tip === undefined ? null : html` title="${cleanText(tip)}"`;
  return html`<td${classOf(classes)}${title}>${content}</td>`;
}

function linked(text: string, link: string | null): Html {
  const clean = cleanText(text);
  return link === null ? html`${clean}` : html`<a href="${cleanText(link)}">${clean}</a>`;
}

function kindOf({ kind }: Column): string {
  return kind === 'TEXT' ? '' : kind.toLowerCase();
}

function classOf(names: readonly string[]): Html | null {
  const given = names.filter((name) => name !== '').join(' ');
  return given === '' ? null : html` class="${given}"`;
}
