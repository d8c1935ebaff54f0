import { apply, IDENTITY, type Matrix, multiply } from './matrix.js';
import { plainForm } from './plain-form.js';

/** A character on the page as it was drawn. */
export interface PlacedGlyph {
  readonly text: string;
  /** Where it begins, on its baseline. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
  /** Quarter turns clockwise; -1 where it stands aslant. */
  readonly turn: number;
}

/** What pdf.js tells of a font. */
interface Font {
  readonly vertical?: boolean;
  readonly fontMatrix?: readonly number[] | null;
  readonly defaultVMetrics?: readonly number[];
}

/** What pdf.js tells of a character of a text operation. */
interface ShownGlyph {
  readonly unicode: string;
  /** Thousandths of the font's size. */
  readonly width: number;
  readonly isSpace: boolean;
  readonly vmetric?: readonly number[] | null;
}

interface TextState {
  readonly matrix: Matrix;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly horizontal: number;
  readonly leading: number;
  readonly rise: number;
  readonly fontName: string;
  readonly font: Font | null;
  readonly size: number;
}

type Settings = Partial<Pick<TextState, 'charSpacing' | 'wordSpacing' | 'horizontal' | 'leading' | 'rise'>>;

/** Follows the text operations of a page (PDF 32000-1, 9.3 and 9.4) and notes where each character comes to stand. */
export interface TextPen {
  save(): void;
  restore(): void;
  transform(matrix: Matrix): void;
  matrix(): Matrix;
  begin(): void;
  set(settings: Settings): void;
  setFont(name: string, size: number): void;
  setMatrix(matrix: Matrix): void;
  move(x: number, y: number): void;
  nextLine(): void;
  show(glyphs: readonly (ShownGlyph | number)[]): void;
  glyphs(): readonly PlacedGlyph[];
}

/** Most characters of a page that are kept. */
const MOST_GLYPHS = 100_000;

export function createTextPen(start: Matrix, fontNamed: (name: string) => unknown): TextPen {
  const placed: PlacedGlyph[] = [];
  const saved: TextState[] = [];
  let state: TextState = {
    matrix: start, charSpacing: 0, wordSpacing: 0, horizontal: 1, leading: 0, rise: 0, fontName: '', font: null, size: 0,
  }; // biome-ignore format: one state
  let line: Matrix = IDENTITY;
  let x = 0;
  let y = 0;
  let lineX = 0;
  let lineY = 0;

  const show = (shown: ShownGlyph | number): void => {
    const isVertical = state.font?.vertical === true;
    if (typeof shown === 'number') {
      const shift = (shown * state.size) / 1000;
      if (isVertical) y -= shift;
      else x -= shift * state.horizontal;
      return;
    }
    const unit = state.size * (state.font?.fontMatrix?.[0] ?? 0.001);
    const spacing = state.charSpacing + (shown.isSpace ? state.wordSpacing : 0);
    const width = shown.width * unit * state.horizontal;
    const matrix = multiply(state.matrix, line);
    if (isVertical) {
      const down = Math.abs((shown.vmetric ?? state.font?.defaultVMetrics)?.[0] ?? 1000) * Math.abs(unit);
      place(shown.unicode, matrix, x - width / 2, y - down * 0.88, width);
      y -= down + spacing;
    } else {
      place(shown.unicode, matrix, x, y + state.rise, width);
      x += width + spacing * state.horizontal;
    }
  };
  const place = (text: string, matrix: Matrix, atX: number, atY: number, width: number): void => {
    if (placed.length >= MOST_GLYPHS || text === '') return;
    const [left, baseline] = apply(matrix, atX, atY);
    const direction = state.size < 0 ? -1 : 1;
    placed.push({
      text: text.length === 1 ? plainForm(text) : text,
      x: left,
      y: baseline,
      width: Math.abs(width) * Math.hypot(matrix[0], matrix[1]),
      size: Math.abs(state.size) * Math.hypot(matrix[2], matrix[3]),
      font: state.fontName,
      turn: turnOf(matrix[0] * direction, matrix[1] * direction),
    });
  };

  return {
    save: () => void saved.push(state),
    restore() {
      state = saved.pop() ?? state;
    },
    transform(matrix) {
      state = { ...state, matrix: multiply(state.matrix, matrix) };
    },
    matrix: () => state.matrix,
    begin() {
      line = IDENTITY;
      x = y = lineX = lineY = 0;
    },
    set(settings) {
      state = { ...state, ...settings };
    },
    setFont(name, size) {
      state = { ...state, fontName: name, font: fontNamed(name) as Font | null, size };
    },
    setMatrix(matrix) {
      line = matrix;
      x = y = lineX = lineY = 0;
    },
    move(byX, byY) {
      x = lineX += byX;
      y = lineY += byY;
    },
    nextLine() {
      x = lineX;
      y = lineY -= state.leading;
    },
    show(glyphs) {
      for (const glyph of glyphs) show(glyph);
    },
    glyphs: () => placed,
  };
}

/** Largest lean that still counts as straight. */
const STRAIGHT = 0.03;

function turnOf(dx: number, dy: number): number {
  if (Math.abs(dy) <= STRAIGHT * Math.abs(dx)) return dx >= 0 ? 0 : 2;
  if (Math.abs(dx) <= STRAIGHT * Math.abs(dy)) return dy >= 0 ? 1 : 3;
  return -1;
}
