import { alignedEnd } from './aligned-lines.js';
import type { BodyLine } from './body-lines.js';
import { furnitureKind } from './furniture.js';

/** The table that begins at line `from`: the index after its last line, or `from` where none begins there. */
export function tableEnd(text: string, lines: readonly BodyLine[], from: number): number {
  const first = lines[from];
  if (first === undefined) return from;
  if (/^<table\b/i.test(text.slice(first.at, first.at + 7))) return htmlEnd(text, lines, from);
  const isRow = rowTest(text, first);
  if (isRow === null) return alignedEnd(text, lines, from);
  let end = from + 1;
  while (end < lines.length) {
    if (isRow(lines[end] as BodyLine) || isGroupRow(text, lines, end, isRow)) end++;
    else if (isPageBreak(text, lines, end, isRow)) end += 2;
    else break;
  }
  return end - from >= 2 ? end : from;
}

/** A page number between two rows. */
function isPageBreak(
  text: string,
  lines: readonly BodyLine[],
  at: number,
  isRow: (line: BodyLine) => boolean,
): boolean {
  const line = lines[at] as BodyLine;
  const below = lines[at + 1];
  return below !== undefined && isRow(below) && furnitureKind(text, line) === 'PAGE';
}

function htmlEnd(text: string, lines: readonly BodyLine[], from: number): number {
  for (let index = from; index < lines.length; index++) {
    const line = lines[index] as BodyLine;
    if (/<\/table\s?>/i.test(text.slice(line.start, line.end))) return index + 1;
  }
  return lines.length;
}

function rowTest(text: string, line: BodyLine): ((line: BodyLine) => boolean) | null {
  const isPipe = (other: BodyLine): boolean =>
    text[other.at] === '|' && text.slice(other.at + 1, other.end).includes('|');
  const isTabbed = (other: BodyLine): boolean => text.slice(other.start, other.end).includes('\t');
  if (isPipe(line)) return isPipe;
  if (isTabbed(line)) return isTabbed;
  // 序号 | 任务 | 牵头单位: bars between cells only, as many in each row; ｜ too.
  const bars = countBars(text, line);
  return bars < FEWEST_BARS ? null : (other) => countBars(text, other) === bars;
}

const FEWEST_BARS = 2;

/** Bars in a line that begins with none. */
function countBars(text: string, { at, end, until }: BodyLine): number {
  if (until - at > 2000) return 0;
  return text.slice(at, end).split(/ \| |｜/).length - 1;
}

/** 一、其他 alone between two rows: the name of a group of rows, over all columns. */
function isGroupRow(
  text: string,
  lines: readonly BodyLine[],
  at: number,
  isRow: (line: BodyLine) => boolean,
): boolean {
  const line = lines[at] as BodyLine;
  const below = lines[at + 1];
  if (below === undefined || line.blanksBefore > 0 || below.blanksBefore > 0 || !isRow(below)) return false;
  return line.until - line.at <= 40 && !line.isMarked && !/[。；]$/.test(text.slice(line.at, line.until));
}
