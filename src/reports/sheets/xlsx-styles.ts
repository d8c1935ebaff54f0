import type { CellStyle } from 'hucre/xlsx';
import type { Column, MarkedCell, Tone } from './sheet-book.js';

/** On every Windows with Chinese, and replaced by its like elsewhere. */
export const FONT = { name: '宋体', size: 10 } as const;

const LINE = { style: 'thin', color: { rgb: 'B4BCC6' } } as const;
const BOX = { top: LINE, right: LINE, bottom: LINE, left: LINE } as const;
const HEADER_FILL = solid('DCE4EE');

export const TITLE_STYLE: CellStyle = { font: { ...FONT, size: 16, bold: true } };
export const LINE_STYLE: CellStyle = { font: { ...FONT, color: { rgb: '44546A' } } };
export const TOTAL_STYLE: CellStyle = { font: { ...FONT, bold: true }, fill: solid('EFF2F6') };
export const BAND_STYLES: Readonly<Record<1 | 2, CellStyle>> = {
  1: { font: { ...FONT, size: 11, bold: true }, fill: solid('C9D6E6') },
  2: { font: { ...FONT, bold: true }, fill: solid('E9EEF5') },
};

/** Names of many narrow columns run downwards, character under character, as in printed tables. */
export function headerStyle({ kind }: Pick<Column, 'kind'>): CellStyle {
  return {
    font: { ...FONT, bold: true },
    fill: HEADER_FILL,
    border: BOX,
    alignment: {
      horizontal: 'center',
      vertical: kind === 'MARK' ? 'top' : 'center',
      wrapText: true,
      ...(kind === 'MARK' ? { textRotation: 255 } : {}),
    },
  };
}

const TONES: Readonly<Record<Tone, { readonly fill: string; readonly text: string }>> = {
  LEAD: { fill: 'F6D5D0', text: '8A1C10' },
  SUPPORT: { fill: 'D9E7F5', text: '1B4A7A' },
  ASSIGNED: { fill: 'FBEBC4', text: '6B4E00' },
  ADDED: { fill: 'DDEFD6', text: '24561A' },
  REMOVED: { fill: 'F6D5D0', text: '8A1C10' },
  CHANGED: { fill: 'FBEBC4', text: '6B4E00' },
  DOUBT: { fill: 'F9E0CF', text: '7A3A0C' },
};

/** Of a header within a sheet of several tables. */
export const HEAD_STYLE: CellStyle = headerStyle({ kind: 'TEXT' });

export function cellStyle(
  { kind, isUnprinted }: Column,
  { tone, link }: MarkedCell,
  isRuled: boolean,
): CellStyle {
  const colours = tone === undefined ? undefined : TONES[tone];
  const isShownAsLink = link !== undefined && link !== null && colours === undefined;
  return {
    font: {
      ...FONT,
      ...(colours ? { color: { rgb: colours.text } } : {}),
      ...(isShownAsLink ? { color: { rgb: '0B57A4' }, underline: true } : {}),
    },
    ...(colours ? { fill: solid(colours.fill) } : {}),
    ...(colours || isRuled ? { border: BOX } : {}),
    alignment: {
      vertical: kind === 'MARK' ? 'center' : 'top',
      wrapText: kind !== 'NUMBER' && !isUnprinted,
      ...(kind === 'MARK' ? { horizontal: 'center' } : {}),
      ...(kind === 'NUMBER' ? { horizontal: 'right' } : {}),
    },
  };
}

function solid(rgb: string): NonNullable<CellStyle['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb } };
}
