import { apply, type Matrix } from './matrix.js';
import type { Rule } from './printed-page.js';

/** Widest filled shape that is a line: borders are drawn 0.5 to 2.25 points wide. */
const WIDEST_LINE = 3;
/** Shortest piece of a line: dashes and dots of borders are joined later. */
const SHORTEST_LINE = 0.5;
/** Codes of pdf.js for the parts of a path, with the numbers that each takes. */
const MOVE = 0;
const LINE = 1;
const CLOSE = 4;
const NUMBERS = [2, 2, 6, 4, 0] as const;

/** The straight lines that a path draws: its stroked sides, or the thin rectangles that it fills. */
export function pathRules(data: Float32Array, matrix: Matrix, paint: 'FILL' | 'STROKE'): readonly Rule[] {
  const rules: Rule[] = [];
  for (const shape of shapesOf(data, matrix)) {
    if (paint === 'STROKE') {
      for (let index = 1; index < shape.length; index++) {
        const [from, to] = [shape[index - 1] as Point, shape[index] as Point];
        push(rules, from[0], from[1], to[0], to[1]);
      }
      continue;
    }
    const xs = shape.map(([x]) => x);
    const ys = shape.map(([, y]) => y);
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    if (bottom - top <= WIDEST_LINE && right - left > bottom - top)
      push(rules, left, (top + bottom) / 2, right, (top + bottom) / 2);
    else if (right - left <= WIDEST_LINE) push(rules, (left + right) / 2, top, (left + right) / 2, bottom);
  }
  return rules;
}

type Point = readonly [number, number];
/** A shape with more corners is a drawing. */
const MOST_CORNERS = 64;

function shapesOf(data: Float32Array, matrix: Matrix): readonly (readonly Point[])[] {
  const shapes: Point[][] = [];
  let shape: Point[] = [];
  for (let at = 0; at < data.length; ) {
    const code = data[at++] as number;
    const taken = NUMBERS[code as 0] ?? 0;
    if (code === MOVE) {
      if (shape.length > 1) shapes.push(shape);
      shape = [];
    }
    if (code === MOVE || code === LINE) shape.push(apply(matrix, data[at] ?? 0, data[at + 1] ?? 0));
    else if (code === CLOSE && shape[0] !== undefined) shape.push(shape[0]);
    else if (code !== CLOSE) shape.push(apply(matrix, data[at + taken - 2] ?? 0, data[at + taken - 1] ?? 0));
    at += taken;
  }
  if (shape.length > 1) shapes.push(shape);
  return shapes.filter(({ length }) => length <= MOST_CORNERS);
}

function push(rules: Rule[], x0: number, y0: number, x1: number, y1: number): void {
  const wide = Math.abs(x1 - x0);
  const high = Math.abs(y1 - y0);
  if (high <= 1 && wide >= SHORTEST_LINE && wide > high)
    rules.push({ isHorizontal: true, at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) });
  else if (wide <= 1 && high >= SHORTEST_LINE)
    rules.push({ isHorizontal: false, at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) });
}
