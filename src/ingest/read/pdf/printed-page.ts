/** A character as it is printed. Points; x grows to the right, y downwards, along the reading direction of the page. */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line that it stands on. */
  readonly baseline: number;
  /** Of its font, in points. */
  readonly size: number;
  readonly font: string;
}

/** A straight line, horizontal or vertical: `at` is its y or x, from `from` to `to` along it. */
export interface Rule {
  readonly isHorizontal: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What a page prints, turned so that it is read from left to right. */
export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
}

/** Characters printed side by side, as text. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  /** Of its first and last characters. */
  readonly fonts: readonly [string, string];
}

/** Text of a table, row by row; a cell merged downwards stands in each of its rows, `''` in the cells that one covers to the right. */
export interface PrintedTable {
  readonly top: number;
  readonly bottom: number;
  /** Where its columns begin. */
  readonly columns: readonly number[];
  readonly rows: readonly PrintedRow[];
}

export interface PrintedRow {
  readonly cells: readonly PrintedCell[];
}

export interface PrintedCell {
  readonly text: string;
  /** Whether its last line reaches the right edge, so that its words may go on on the next page. */
  readonly isFull: boolean;
  /** Whether it spans several rows, and is not in the first of them. */
  readonly isTall: boolean;
  readonly isLowerPart: boolean;
}
