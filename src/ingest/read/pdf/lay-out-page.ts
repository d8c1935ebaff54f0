import { glyphLines } from './glyph-lines.js';
import { openTables } from './open-table.js';
import type { Glyph, Line, PrintedPage, PrintedTable, Rule } from './printed-page.js';
import { type RuleGrid, ruleGrids } from './rule-grid.js';
import { ruledTable } from './ruled-table.js';
import { textColumns } from './text-columns.js';

/** What stands on a page, top to bottom. */
export interface PageLayout {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly PagePart[];
}

export type PagePart =
  /** Lines of the page's body, or inside a frame or column whose sides are `frame`. */
  | {
      readonly kind: 'LINES';
      readonly lines: readonly Line[];
      readonly frame: readonly [number, number] | null;
    }
  | { readonly kind: 'TABLE'; readonly table: PrintedTable };

/** Parts a page into running lines, frames with lines in them (专栏), and tables. */
export function layOutPage(page: PrintedPage): PageLayout {
  const areas = framedAreas(page);
  const parts: PagePart[] = [];
  let rest = page.glyphs.filter((glyph) => !areas.some(({ grid }) => isInside(glyph, grid)));
  for (const { grid, table } of areas) {
    const top = grid.ys[0] as number;
    const above = rest.filter(({ baseline }) => baseline < top);
    rest = rest.filter(({ baseline }) => baseline >= top);
    pushText(parts, above, page.rules);
    if (table !== null) parts.push({ kind: 'TABLE', table });
    else
      push(
        parts,
        page.glyphs.filter((glyph) => isInside(glyph, grid)),
        [grid.xs[0] as number, grid.xs.at(-1) as number],
      );
  }
  pushText(parts, rest, page.rules);
  return { width: page.width, height: page.height, parts };
}

interface Area {
  readonly grid: RuleGrid;
  /** Null for a frame around lines. */
  readonly table: PrintedTable | null;
}

/** Frames that hold characters and lie in no other; a frame around other frames is the page's own border. */
function framedAreas(page: PrintedPage): readonly Area[] {
  const areas: Area[] = [];
  const grids = ruleGrids(page.rules);
  for (const grid of grids) {
    if (grids.some((other) => other !== grid && encloses(grid, other))) continue;
    const own = page.glyphs.filter((glyph) => isInside(glyph, grid));
    if (!own.some(({ text }) => /\S/.test(text))) continue;
    const table = ruledTable(grid, own);
    if (table === null && !isClosed(grid)) continue;
    areas.push({ grid, table });
  }
  return areas;
}

/** Four sides. */
function isClosed(grid: RuleGrid): boolean {
  return grid.ys.length >= 2 && grid.xs.length >= 2;
}

function encloses(outer: RuleGrid, inner: RuleGrid): boolean {
  return (
    (outer.xs[0] as number) < (inner.xs[0] as number) &&
    (outer.xs.at(-1) as number) > (inner.xs.at(-1) as number) &&
    (outer.ys[0] as number) < (inner.ys[0] as number) &&
    (outer.ys.at(-1) as number) > (inner.ys.at(-1) as number)
  );
}

function isInside(glyph: Glyph, { xs, ys }: RuleGrid): boolean {
  const x = (glyph.left + glyph.right) / 2;
  const y = glyph.baseline - glyph.size * 0.35;
  return (
    x >= (xs[0] as number) && x < (xs.at(-1) as number) && y >= (ys[0] as number) && y < (ys.at(-1) as number)
  );
}

/** Running text outside of frames: tables that no frame tells, or else its columns. */
function pushText(parts: PagePart[], glyphs: readonly Glyph[], rules: readonly Rule[]): void {
  const tables = openTables(glyphs, rules);
  if (tables.length === 0) {
    for (const zone of textColumns(glyphs)) push(parts, zone.glyphs, zone.sides);
    return;
  }
  let rest = glyphs;
  for (const { table, glyphs: own } of tables) {
    push(
      parts,
      rest.filter(({ baseline }) => baseline < table.top),
      null,
    );
    parts.push({ kind: 'TABLE', table });
    rest = rest.filter((glyph) => glyph.baseline >= table.top && !own.has(glyph));
  }
  push(parts, rest, null);
}

function push(parts: PagePart[], glyphs: readonly Glyph[], frame: readonly [number, number] | null): void {
  const lines = glyphLines(glyphs);
  if (lines.length > 0) parts.push({ kind: 'LINES', lines, frame });
}
