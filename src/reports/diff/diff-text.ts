import { fittedWidths } from '../fitted-widths.js';
import { marked } from '../sheets/marked.js';
import type { Sheet } from '../sheets/sheet-book.js';
import { textTable } from '../text-table.js';
import { changeSheet } from './change-sheet.js';
import { THING_WORDS } from './change-words.js';
import type { DiffReport } from './diff-report.js';
import { summarySheet } from './summary-sheet.js';

/** Changes that are printed one by one; the rest is counted. */
const ROWS_MAX = 200;
/** A table for the eye. */
const CELL_CHARACTERS_MAX = 80;
const SHOWN = ['类别', '关系', '起点', '终点', '变化', '原值', '新值'] as const;

/** The difference for people at a terminal; `width` is that of the terminal, null for none. */
export function diffText(report: DiffReport, width: number | null): string {
  const sheet = changeSheet(report);
  const more = report.changes.length - ROWS_MAX;
  return [
    sheet.title,
    ...summarySheet(report).lines,
    ...report.tallies.map(
      ({ name, added, removed, changed, moved }) =>
        `  ${THING_WORDS[name as keyof typeof THING_WORDS]}：${KIND_WORDS.ADDED} ${added}，${KIND_WORDS.REMOVED} ${removed}，${KIND_WORDS.CHANGED} ${changed}，仅位置变化 ${moved}`,
    ),
    ...report.versions.map(({ file, version, since }) => `  ${file}：第 ${version} 版次，始于第 ${since} 版`),
    ...(report.changes.length > 0 ? [changeTable(sheet, width)] : []),
    ...sheet.lines,
    ...(more > 0 ? [`… and ${more} more: \`--format csv\` or \`--format xlsx\` has them all.`] : []),
  ].join('\n');
}

const KIND_WORDS = { ADDED: '新增', REMOVED: '删除', CHANGED: '变更' } as const;

function changeTable({ columns, rows }: Sheet, width: number | null): string {
  const places = SHOWN.map((header) => columns.findIndex((one) => one.header === header));
  const cells = rows
    .slice(0, ROWS_MAX)
    .map((row) =>
      places.map((at) => shortened(row.kind === 'CELLS' ? String(marked(row.cells[at]).value ?? '') : '')),
    );
  return textTable([...SHOWN], cells, fittedWidths([SHOWN, ...cells], width));
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= CELL_CHARACTERS_MAX
    ? text
    : `${characters.slice(0, CELL_CHARACTERS_MAX - 1).join('')}…`;
}
