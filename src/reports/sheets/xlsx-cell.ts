import type { Cell as FileCell } from 'hucre/xlsx';
import { cleanText } from './clean-text.js';
import type { MarkedCell, Value } from './sheet-book.js';

/** Characters of one cell, of a text within a formula, of a tip, and of an address. */
const CELL_MAX = 32_767;
const LITERAL_MAX = 255;
const TIP_MAX = 255;
const ADDRESS_MAX = 2_079;
const CUT = '……（超出单元格上限，余下略）';

/**
 * A cell as the file has it. Texts stay texts whatever they begin with; `asFormula` makes links of a sheet that has more
 * than Excel takes as such.
 */
export function xlsxCell({ value, link, tip }: MarkedCell, asFormula: boolean): Partial<FileCell> {
  if (value === null) return {};
  const text = xlsxText(value);
  const content: Partial<FileCell> =
    typeof value === 'number' ? { value, type: 'number' } : { value: text, type: 'string' };
  const address = link === undefined || link === null || link.length > ADDRESS_MAX ? null : link;
  if (address === null) return content;
  if (!asFormula) {
    const tooltip = tip === undefined ? {} : { tooltip: shortened(cleanText(tip), TIP_MAX) };
    return { ...content, hyperlink: { target: address, ...tooltip } };
  }
  if (Math.max(address.length, text.length) > LITERAL_MAX) return content;
  const shown = typeof value === 'number' ? String(value) : literal(text);
  const formulaResult = typeof value === 'number' ? value : text;
  return {
    value: formulaResult,
    type: 'formula',
    formula: `HYPERLINK(${literal(address)},${shown})`,
    formulaResult,
  };
}

/** What Excel shows as these characters: `_x0041_` would be read as a code, and too long a text is no file to it. */
export function xlsxText(value: Value): string {
  const clean = cleanText(String(value ?? '')).replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x');
  return clean.length <= CELL_MAX ? clean : `${wellCut(clean, CELL_MAX - CUT.length)}${CUT}`;
}

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${wellCut(text, most - 1)}…`;
}

/** Never within a character. */
function wellCut(text: string, most: number): string {
  return text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}

function literal(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
