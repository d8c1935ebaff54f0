import { cellText } from './cell-text.js';
import { rowsOf } from './glyph-lines.js';
import type { Glyph, PrintedTable, Rule } from './printed-page.js';

/** A gap between the words of two columns, in parts of the font's size. */
const GAP = 0.9;
/** Words of a table's header, and what at least two of its columns are called. */
const LONGEST_NAME = 12;
const NAME =
  /^(?:序号?|编号|类别|领域|项目|事项|指标|名称|.{0,6}(?:任务|内容|措施|举措|事项|单位|部门|目标|时限|时间|进度|备注|名称|要求|依据))$/;
/** Furthest distance of two lines of one table, in parts of the font's size. */
const FARTHEST = 4.5;
const OTHER_SIZE = 0.08;
const LEAST_ROWS = 2;
/** A heading after the table, which may happen to stand under one of its columns. */
const HEADING = /^(?:[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]）|第)/;

/** A table and the characters in it. */
export interface OpenTable {
  readonly table: PrintedTable;
  readonly glyphs: ReadonlySet<Glyph>;
}

interface Band {
  left: number;
  right: number;
}

/**
 * Tables without vertical lines, told by a header of column names (序号 重点任务 牵头单位) and lines under it whose words
 * keep to its columns. Rows are parted by horizontal lines where there are any, else by the numbers of the first column.
 */
export function openTables(glyphs: readonly Glyph[], rules: readonly Rule[]): readonly OpenTable[] {
  const rows = rowsOf(glyphs.filter(({ text }) => /\S/.test(text)));
  const tables: OpenTable[] = [];
  for (let index = 0; index < rows.length; index++) {
    const bands = headerBands(rows[index] ?? []);
    if (bands === null) continue;
    let end = index + 1;
    while (end < rows.length && keepsTo(bands, rows[end - 1] ?? [], rows[end] ?? [])) end++;
    const table = tableOf(rows.slice(index, end), bands, rules);
    if (table === null) continue;
    tables.push({ table, glyphs: new Set(rows.slice(index, end).flat()) });
    index = end - 1;
  }
  return tables;
}

/** Words without a wide gap in them. */
function segmentsOf(row: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const segments: Glyph[][] = [];
  for (const glyph of row) {
    const last = segments.at(-1);
    const before = last?.at(-1);
    if (last === undefined || before === undefined || glyph.left - before.right > GAP * glyph.size)
      segments.push([glyph]);
    else last.push(glyph);
  }
  return segments;
}

function headerBands(row: readonly Glyph[]): readonly Band[] | null {
  const segments = segmentsOf(row);
  const names = segments.map((segment) => segment.map(({ text }) => text).join(''));
  if (segments.length < 3 || names.some((name) => name.length > LONGEST_NAME)) return null;
  if (names.filter((name) => NAME.test(name)).length < 2) return null;
  return segments.map(bandOf);
}

function bandOf(segment: readonly Glyph[]): Band {
  return {
    left: Math.min(...segment.map(({ left }) => left)),
    right: Math.max(...segment.map(({ right }) => right)),
  };
}

/** Whether each piece of a line stands in one column; widens the columns to what stands in them. */
function keepsTo(bands: readonly Band[], above: readonly Glyph[], row: readonly Glyph[]): boolean {
  const size = row[0]?.size ?? 0;
  if ((row[0]?.baseline ?? 0) - (above[0]?.baseline ?? 0) > FARTHEST * size) return false;
  if (Math.abs(size - (above[0]?.size ?? 0)) > OTHER_SIZE * size) return false;
  const widened = segmentsOf(row).map((segment) => {
    const own = bandOf(segment);
    const met = bands.filter((band) => own.left < band.right && own.right > band.left);
    const middle = (own.left + own.right) / 2;
    const near = met.length === 0 ? nearest(bands, middle) : met[0];
    const begins = segment
      .slice(0, 3)
      .map(({ text }) => text)
      .join('');
    if (near !== undefined && own.left < near.left - size / 2 && HEADING.test(begins)) return null;
    const isAlone =
      met.length <= 1 &&
      near !== undefined &&
      !bands.some((band) => band !== near && own.left < band.right + 2 && own.right > band.left - 2);
    return isAlone ? { band: near, own } : null;
  });
  if (widened.includes(null)) return false;
  for (const piece of widened) {
    if (piece === null) continue;
    piece.band.left = Math.min(piece.band.left, piece.own.left);
    piece.band.right = Math.max(piece.band.right, piece.own.right);
  }
  return true;
}

function nearest(bands: readonly Band[], at: number): Band | undefined {
  const distance = (band: Band): number => Math.abs((band.left + band.right) / 2 - at);
  return [...bands].sort((a, b) => distance(a) - distance(b))[0];
}

function tableOf(
  rows: readonly (readonly Glyph[])[],
  bands: readonly Band[],
  rules: readonly Rule[],
): PrintedTable | null {
  const groups = groupsOf(rows, bands, rules);
  if (groups.length < LEAST_ROWS + 1) return null;
  const printed = groups.map((glyphs) => ({
    cells: bands.map((band) => {
      const own = glyphs.filter(
        ({ left, right }) => (left + right) / 2 > band.left - 1 && (left + right) / 2 < band.right + 1,
      );
      return { ...cellText(own, band.left - 1, band.right + 1), isTall: false, isLowerPart: false };
    }),
  }));
  const whole = printed.filter(({ cells }) => cells.filter(({ text }) => text !== '').length >= 2);
  if (whole.length < printed.length) return null;
  const baselines = rows.map((row) => row[0]?.baseline ?? 0);
  return {
    top: Math.min(...baselines) - (rows[0]?.[0]?.size ?? 0),
    bottom: Math.max(...baselines),
    columns: bands.map(({ left }) => left),
    rows: printed,
  };
}

/** The lines of each row together. */
function groupsOf(
  rows: readonly (readonly Glyph[])[],
  bands: readonly Band[],
  rules: readonly Rule[],
): readonly (readonly Glyph[])[] {
  const [left, right] = [bands[0]?.left ?? 0, bands.at(-1)?.right ?? 0];
  const across = rules.filter(
    ({ isHorizontal, from, to }) =>
      isHorizontal && Math.min(to, right) - Math.max(from, left) > 0.6 * (right - left),
  );
  const middleOf = (row: readonly Glyph[]): number => (row[0]?.baseline ?? 0) - 0.35 * (row[0]?.size ?? 0);
  const isRuled = rows.map((row, index) => {
    const above = rows[index - 1];
    return above === undefined || across.some(({ at }) => at > middleOf(above) && at < middleOf(row));
  });
  // Two lines belong to a table's head; more part its rows.
  const isPartedByRules = isRuled.filter(Boolean).length > LEAST_ROWS + 1;
  const first = bands[0] ?? { left: 0, right: 0 };
  const numbers = rows.map((row) =>
    row
      .filter((glyph) => glyph.left < first.right)
      .map(({ text }) => text)
      .join(''),
  );
  const isNumbered =
    /^序/.test(numbers[0] ?? '') || numbers.slice(1, 3).some((number) => /^[0-9]{1,3}$/.test(number));
  const groups: Glyph[][] = [];
  rows.forEach((row, index) => {
    const number = numbers[index] ?? '';
    const begins = isPartedByRules
      ? isRuled[index] === true
      : isNumbered
        ? index === 0 || /^[0-9]{1,3}[.、]?$/.test(number)
        : number !== '';
    const last = groups.at(-1);
    if (begins || last === undefined) groups.push([...row]);
    else last.push(...row);
  });
  return groups;
}
