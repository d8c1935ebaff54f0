import type { Glyph, Line } from './printed-page.js';
import { spell } from './spell.js';

/** How far apart, in parts of the larger font, the baselines of one line may lie: notes stand higher, bullets lower. */
const SAME_LINE = 0.4;

/** Characters as lines, top to bottom, each from left to right, whatever the order in which they were drawn. */
export function glyphLines(glyphs: readonly Glyph[]): readonly Line[] {
  const lines: Line[] = [];
  for (const row of rowsOf(glyphs)) {
    const line = lineOf(row);
    if (line !== null) lines.push(line);
  }
  return lines;
}

/** The characters of each line. */
export function rowsOf(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const down = [...glyphs].sort((a, b) => a.baseline - b.baseline);
  const rows: { baseline: number; size: number; glyphs: Glyph[] }[] = [];
  for (const glyph of down) {
    const row = rows.at(-1);
    const reach = SAME_LINE * Math.max(glyph.size, row?.size ?? 0);
    if (row !== undefined && glyph.baseline - row.baseline <= reach) {
      row.glyphs.push(glyph);
      // A small mark above the line does not move it.
      if (glyph.size > row.size) Object.assign(row, { baseline: glyph.baseline, size: glyph.size });
    } else rows.push({ baseline: glyph.baseline, size: glyph.size, glyphs: [glyph] });
  }
  return rows.map((row) => row.glyphs.sort((a, b) => a.left - b.left));
}

function lineOf(row: readonly Glyph[]): Line | null {
  const printed = row.filter(({ text }) => /\S/.test(text));
  const first = printed[0];
  const last = printed.at(-1);
  if (first === undefined || last === undefined) return null;
  const sizes = printed.map(({ size }) => size).sort((a, b) => a - b);
  const size = sizes[Math.floor(sizes.length / 2)] ?? first.size;
  const onLine = printed.filter((glyph) => glyph.size >= size * 0.9);
  return {
    text: spell(row),
    left: first.left,
    right: Math.max(...printed.map(({ right }) => right)),
    baseline: (onLine[0] ?? first).baseline,
    size,
    fonts: [first.font, last.font],
  };
}
