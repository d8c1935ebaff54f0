import type { PageLayout } from './lay-out-page.js';
import type { Line } from './printed-page.js';

/** Where full lines begin and end, in points, and how far apart lines of one paragraph stand, in parts of their size. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly pitch: number;
  /** Whether paragraphs begin with an indent. */
  readonly isIndented: boolean;
}

/** Edges that differ by no more than this are one, in points. */
const SAME_EDGE = 3;
/** How many lines share an edge that is a margin, in parts of all, and at least. */
const SHARE = 0.04;
const LEAST_LINES = 2;
/** A page with fewer lines takes its margins from the others. */
const ENOUGH_LINES = 8;
/** Share of indented lines from which on paragraphs are indented. */
const INDENTED = 0.08;
/** Furthest that the margins of left and right pages lie apart. */
const MOST_SHIFT = 18;

/** The margins of each page, learnt from all pages of its format. */
export function learnMargins(pages: readonly PageLayout[]): readonly Margins[] {
  const formats = new Map<string, Line[]>();
  for (const page of pages) {
    const own = formats.get(formatOf(page)) ?? [];
    for (const line of bodyLines(page)) own.push(line);
    formats.set(formatOf(page), own);
  }
  const learnt = new Map(
    [...formats].map(([format, lines]) => {
      const edges = marginsOf(lines);
      return [format, { ...edges, isIndented: isIndented(lines, edges.left) }];
    }),
  );
  const pitches = new Map([...formats.keys()].map((format) => [format, pitchOf(pages, format)]));
  return pages.map((page) => {
    const format = formatOf(page);
    const common = learnt.get(format) ?? { left: 0, right: page.width, isIndented: true };
    const lines = bodyLines(page);
    const own = lines.length < ENOUGH_LINES ? common : marginsOf(lines);
    const shift = Math.abs(own.left - common.left) <= MOST_SHIFT ? own.left - common.left : 0;
    return {
      left: common.left + shift,
      right: common.right + shift,
      pitch: pitches.get(format) ?? 3,
      isIndented: common.isIndented,
    };
  });
}

/** The margins of lines inside a frame. */
export function frameMargins(lines: readonly Line[], [left, right]: readonly [number, number]): Margins {
  const room = Math.max(0, Math.min(...lines.map((line) => line.left)) - left);
  const narrow = Math.min(room, 12);
  return {
    left: left + narrow,
    right: right - narrow,
    pitch: 3,
    isIndented: isIndented(lines, left + narrow),
  };
}

function formatOf({ width, height }: PageLayout): string {
  return `${Math.round(width / 10)} ${Math.round(height / 10)}`;
}

function bodyLines(page: PageLayout): readonly Line[] {
  return page.parts.flatMap((part) => (part.kind === 'LINES' && part.frame === null ? part.lines : []));
}

function marginsOf(lines: readonly Line[]): { readonly left: number; readonly right: number } {
  const lefts = lines.map(({ left }) => left).sort((a, b) => a - b);
  const rights = lines.map(({ right }) => -right).sort((a, b) => a - b);
  return { left: outermost(lefts), right: -outermost(rights) };
}

function isIndented(lines: readonly Line[], margin: number): boolean {
  const indented = lines.filter(({ left, size }) => left - margin > 1.5 * size && left - margin < 2.6 * size);
  return indented.length > lines.length * INDENTED;
}

/** The first of the sorted values that enough others share. */
function outermost(sorted: readonly number[]): number {
  const least = Math.max(LEAST_LINES, Math.ceil(sorted.length * SHARE));
  for (let index = 0; index + least <= sorted.length; index++) {
    const value = sorted[index] as number;
    if ((sorted[index + least - 1] as number) - value <= SAME_EDGE) return value;
  }
  return sorted[0] ?? 0;
}

/** The usual distance of neighbouring lines. */
function pitchOf(pages: readonly PageLayout[], format: string): number {
  const distances: number[] = [];
  for (const page of pages) {
    if (formatOf(page) !== format) continue;
    const lines = bodyLines(page);
    for (let index = 1; index < lines.length; index++) {
      const [above, line] = [lines[index - 1] as Line, lines[index] as Line];
      const distance = (line.baseline - above.baseline) / line.size;
      if (distance > 0.8 && distance < 4) distances.push(distance);
    }
  }
  distances.sort((a, b) => a - b);
  return distances.length < 5 ? 3 : (distances[Math.floor(distances.length / 2)] ?? 3);
}
