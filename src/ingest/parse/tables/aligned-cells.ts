import type { Span } from '../../../domain/span.js';

/** Words of a line between wide gaps, with the columns of a page they are printed in. */
export interface AlignedCell extends Span {
  /** By characters, as `pdftotext -layout` counts. */
  readonly left: number;
  readonly right: number;
  /** By width: a Chinese character is as wide as two digits. */
  readonly wideLeft: number;
  readonly wideRight: number;
}

/** Fewest spaces that part two cells; one full-width space is as wide as two. */
const GAP_WIDTH = 2;
const FORM_FEED = 0x0c;
/** From here on characters are printed as wide as they are high. */
const FIRST_WIDE = 0x2e80;
/** Longer lines are no rows of a printed page. */
const LONGEST_LINE = 400;

/** The cells of a printed line: words parted by two spaces or more. */
export function alignedCells(text: string, start: number, end: number): readonly AlignedCell[] {
  if (end - start > LONGEST_LINE) return [];
  const cells: AlignedCell[] = [];
  let wide = 0;
  let gap = GAP_WIDTH;
  let open: { start: number; left: number; wideLeft: number } | null = null;
  let last = { end: start, right: 0, wideRight: 0 };
  for (let at = start, column = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === FORM_FEED) continue;
    const width = code >= FIRST_WIDE ? 2 : 1;
    if (code === 0x20 || code === 0x3000 || code === 0xa0 || code === 0x0d) {
      gap += width;
    } else {
      if (gap >= GAP_WIDTH) {
        if (open !== null) cells.push({ ...open, ...last });
        open = { start: at, left: column, wideLeft: wide };
      }
      gap = 0;
      last = { end: at + 1, right: column + 1, wideRight: wide + width };
    }
    wide += width;
    column++;
  }
  if (open !== null) cells.push({ ...open, ...last });
  return cells;
}
