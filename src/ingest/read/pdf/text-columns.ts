import { rowsOf } from './glyph-lines.js';
import type { Glyph } from './printed-page.js';

/** Characters to be read together, top to bottom; `sides` are the edges of the column that they stand in. */
export interface TextZone {
  readonly glyphs: readonly Glyph[];
  readonly sides: readonly [number, number] | null;
}

/** Fewest lines of a column. */
const LEAST_LINES = 10;
/** Share of lines that may run over the gap between the columns: titles, heads. */
const MOST_ACROSS = 0.3;
/** Share of the lines of a column that are full. */
const LEAST_FULL = 0.4;
/** Where, in parts of the printed width, the gap is looked for, and how wide it is at least, in points. */
const [FROM, TO] = [0.42, 0.58];
const GAP = 7;
/** At how many places it is looked for. */
const PLACES = 48;

/**
 * A page in two columns (as gazettes print) as its zones in reading order: what runs over both columns, then what
 * stands in the left one, then in the right one. One zone for any other page: the columns must be of full lines.
 */
export function textColumns(glyphs: readonly Glyph[]): readonly TextZone[] {
  const printed = glyphs.filter(({ text }) => /\S/.test(text));
  const whole: readonly TextZone[] = [{ glyphs, sides: null }];
  const gap = gapOf(printed);
  if (gap === null) return whole;
  const left = printed.filter((glyph) => glyph.right <= gap);
  const right = printed.filter((glyph) => glyph.left >= gap);
  const across = rowsOf(printed).filter((row) => runsAcross(row, gap));
  const inAcross = new Set(across.flat());
  const columns = [left, right].map((side) => side.filter((glyph) => !inAcross.has(glyph)));
  if (!columns.every(isProse)) return whole;
  const sides = columns.map(sidesOf);

  const zones: TextZone[] = [];
  let from = -Infinity;
  for (const row of [...across, null]) {
    const until = row?.[0]?.baseline ?? Infinity;
    columns.forEach((column, index) => {
      const own = column.filter(({ baseline }) => baseline > from && baseline < until);
      if (own.length > 0) zones.push({ glyphs: own, sides: sides[index] ?? null });
    });
    if (row !== null) zones.push({ glyphs: row, sides: null });
    from = until;
  }
  return zones;
}

/** The middle of the widest strip that fewest lines run over (or one more: a page number); null where too many do. */
function gapOf(glyphs: readonly Glyph[]): number | null {
  if (glyphs.length < 2 * LEAST_LINES) return null;
  const [start, end] = sidesOf(glyphs);
  const rows = rowsOf(glyphs);
  const places = Array.from({ length: PLACES }, (_, place) => {
    const at = start + (end - start) * (FROM + ((TO - FROM) * place) / (PLACES - 1));
    return { at, crossed: rows.filter((row) => runsAcross(row, at)).length };
  });
  const fewest = Math.min(...places.map(({ crossed }) => crossed));
  if (fewest > rows.length * MOST_ACROSS) return null;
  let best: readonly number[] = [];
  let strip: number[] = [];
  for (const { at, crossed } of places) {
    strip = crossed <= fewest + 1 ? [...strip, at] : [];
    if (strip.length > best.length) best = strip;
  }
  return ((best[0] ?? 0) + (best.at(-1) ?? 0)) / 2;
}

function runsAcross(row: readonly Glyph[], at: number): boolean {
  return row.some(({ left, right }) => left < at + GAP / 2 && right > at - GAP / 2);
}

/** Ten lines or more, most of them full. */
function isProse(column: readonly Glyph[]): boolean {
  const rows = rowsOf(column);
  if (rows.length < LEAST_LINES) return false;
  const [start, end] = sidesOf(column);
  const full = rows.filter((row) => {
    const size = row[0]?.size ?? 0;
    const [left, right] = sidesOf(row);
    return left - start < 2.6 * size && end - right < 1.6 * size && right - left > 10 * size;
  });
  return full.length >= rows.length * LEAST_FULL;
}

function sidesOf(glyphs: readonly Glyph[]): readonly [number, number] {
  return glyphs.reduce<readonly [number, number]>(
    ([start, end], { left, right }) => [Math.min(start, left), Math.max(end, right)],
    [Infinity, -Infinity],
  );
}
