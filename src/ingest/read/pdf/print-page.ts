import type { PDFPageProxy } from 'pdfjs-dist';
import { apply, type Matrix } from './matrix.js';
import type { PdfJs } from './open-pdf.js';
import { pathRules } from './path-rules.js';
import type { Glyph, PrintedPage, Rule } from './printed-page.js';
import { createTextPen, type PlacedGlyph } from './text-pen.js';

/** Most drawing operations of one page; a map of a whole city has some 100,000. */
const MOST_OPERATIONS = 2_000_000;
/** Deepest nesting of saved states. */
const MOST_STATES = 1000;

/** What a page prints, without its pictures and without what is written aslant (watermarks) or across the rest. */
export async function printPage(page: PDFPageProxy, pdfjs: PdfJs): Promise<PrintedPage> {
  const viewport = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
  const { OPS } = pdfjs;
  const start = viewport.transform as unknown as Matrix;
  const pen = createTextPen(start, (font) => (page.commonObjs.has(font) ? page.commonObjs.get(font) : null));
  const rules: Rule[] = [];
  let depth = 0;
  for (let index = 0; index < Math.min(fnArray.length, MOST_OPERATIONS); index++) {
    const args = (argsArray[index] ?? []) as readonly never[];
    switch (fnArray[index]) {
      case OPS.save:
        if (depth++ < MOST_STATES) pen.save();
        break;
      case OPS.restore:
        if (depth > 0 && --depth < MOST_STATES) pen.restore();
        break;
      case OPS.transform:
        pen.transform(args as unknown as Matrix);
        break;
      case OPS.paintFormXObjectBegin:
        if (depth++ < MOST_STATES) pen.save();
        if (args[0] != null) pen.transform(args[0]);
        break;
      case OPS.paintFormXObjectEnd:
        if (depth > 0 && --depth < MOST_STATES) pen.restore();
        break;
      case OPS.constructPath: {
        const [paint, data] = args as unknown as [number, readonly (Float32Array | null)[]];
        if (data[0] == null) break;
        const isStroked = [OPS.stroke, OPS.closeStroke].includes(paint as 20);
        const isBoth = [
          OPS.fillStroke,
          OPS.eoFillStroke,
          OPS.closeFillStroke,
          OPS.closeEOFillStroke,
        ].includes(paint as 24);
        const isFilled = paint === OPS.fill || paint === OPS.eoFill;
        if (isStroked || isBoth || isFilled)
          rules.push(...pathRules(data[0], pen.matrix(), isFilled ? 'FILL' : 'STROKE'));
        break;
      }
      case OPS.beginText:
        pen.begin();
        break;
      case OPS.setCharSpacing:
        pen.set({ charSpacing: args[0] ?? 0 });
        break;
      case OPS.setWordSpacing:
        pen.set({ wordSpacing: args[0] ?? 0 });
        break;
      case OPS.setHScale:
        pen.set({ horizontal: (args[0] ?? 100) / 100 });
        break;
      case OPS.setLeading:
        pen.set({ leading: args[0] ?? 0 });
        break;
      case OPS.setTextRise:
        pen.set({ rise: args[0] ?? 0 });
        break;
      case OPS.setFont:
        pen.setFont(args[0] ?? '', args[1] ?? 0);
        break;
      case OPS.setTextMatrix:
        pen.setMatrix(matrixOf(args));
        break;
      case OPS.moveText:
        pen.move(args[0] ?? 0, args[1] ?? 0);
        break;
      case OPS.setLeadingMoveText:
        pen.set({ leading: -(args[1] ?? 0) });
        pen.move(args[0] ?? 0, args[1] ?? 0);
        break;
      case OPS.nextLine:
        pen.nextLine();
        break;
      case OPS.showText:
        pen.show(args[0] ?? []);
        break;
      default:
    }
  }
  return upright(pen.glyphs(), rules, viewport.width, viewport.height);
}

/** pdf.js gives six numbers or one array of six. */
function matrixOf(args: readonly never[]): Matrix {
  const only: unknown = args[0];
  return (typeof only === 'number' ? args : only) as unknown as Matrix;
}

/** Turns the page so that most of its characters run from left to right, and leaves the others out. */
function upright(
  placed: readonly PlacedGlyph[],
  rules: readonly Rule[],
  width: number,
  height: number,
): PrintedPage {
  const counts = [0, 0, 0, 0];
  for (const { turn } of placed) if (turn >= 0) counts[turn] = (counts[turn] ?? 0) + 1;
  const turn = counts.indexOf(Math.max(...counts));
  const matrix = TURNS[turn]?.(width, height) ?? [1, 0, 0, 1, 0, 0];
  const isAcross = turn % 2 === 1;
  const glyphs: Glyph[] = [];
  for (const glyph of placed) {
    if (glyph.turn !== turn) continue;
    const [left, baseline] = apply(matrix, glyph.x, glyph.y);
    const { text, size, font } = glyph;
    glyphs.push({ text, left, right: left + glyph.width, baseline, size, font });
  }
  return {
    width: isAcross ? height : width,
    height: isAcross ? width : height,
    glyphs,
    rules: turn === 0 ? rules : rules.map((rule) => turned(rule, matrix, isAcross)),
  };
}

/** By quarter turns clockwise of the characters. */
const TURNS: readonly ((width: number, height: number) => Matrix)[] = [
  () => [1, 0, 0, 1, 0, 0],
  (width) => [0, -1, 1, 0, 0, width],
  (width, height) => [-1, 0, 0, -1, width, height],
  (_width, height) => [0, 1, -1, 0, height, 0],
];

function turned(rule: Rule, matrix: Matrix, isAcross: boolean): Rule {
  const { isHorizontal, at, from, to } = rule;
  const [x0, y0] = isHorizontal ? apply(matrix, from, at) : apply(matrix, at, from);
  const [x1, y1] = isHorizontal ? apply(matrix, to, at) : apply(matrix, at, to);
  const runsAcross = isHorizontal !== isAcross;
  return runsAcross
    ? { isHorizontal: true, at: y0, from: Math.min(x0, x1), to: Math.max(x0, x1) }
    : { isHorizontal: false, at: x0, from: Math.min(y0, y1), to: Math.max(y0, y1) };
}
