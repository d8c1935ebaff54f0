import type { BodyLine } from './body-lines.js';

/** How the lines of a text were broken. */
export interface Wrapping {
  /** True where every printed line of a page is a line of the text, so that a line's end says nothing. */
  readonly isWrapped: boolean;
  /** Characters of a full line; Infinity where a line is a paragraph. */
  readonly width: number;
}

/** Fewest lines from which the breaking of lines can be told. */
const ENOUGH_LINES = 8;
const WIDEST_PRINTED_LINE = 60;

/**
 * Tells a text of printed lines (PDF: many lines of one width that end within sentences, with or without an empty line
 * after each) from a text of paragraphs.
 */
export function findWrapping(text: string, lines: readonly BodyLine[]): Wrapping {
  const prose = lines.filter((line) => isProse(text, line));
  if (prose.length < ENOUGH_LINES) return { isWrapped: false, width: Infinity };
  const lengths = prose.map((line) => line.until - line.at).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.8)] ?? 0;
  const longest = lengths[Math.floor(lengths.length * 0.97)] ?? 0;
  const full = prose.filter((line) => line.until - line.at >= width * 0.8).length;
  const open = prose.filter((line) => !endsSentence(text, line.until)).length;
  const isWrapped =
    width >= 12 &&
    longest <= Math.min(WIDEST_PRINTED_LINE, width * 1.5) &&
    full >= prose.length * 0.5 &&
    open >= prose.length * 0.5;
  if (isWrapped) return { isWrapped, width };
  // Among many headings the full lines are few; but where nearly all of them end within a sentence, it is the page that ends them.
  const long = prose.filter((line) => line.until - line.at >= longest * 0.85);
  const cut = long.filter((line) => !endsSentence(text, line.until)).length;
  const isCut =
    longest >= 20 &&
    longest <= WIDEST_PRINTED_LINE &&
    long.length >= Math.max(5, prose.length * 0.15) &&
    cut >= long.length * 0.75;
  return { isWrapped: isCut, width: isCut ? longest : Infinity };
}

/** Rows of tables, whatever parts their cells, and drawn lines say nothing; two spaces after a number are no gap. */
function isProse(text: string, { at, until }: BodyLine): boolean {
  const words = text.slice(at, Math.min(until, at + 80)).replace(/^[0-9.]{1,8} {1,4}/, '');
  return !/[\t|]|\S {2,}\S|[─━═┄┈]{4}/.test(words);
}

/** Whether the words before `until` end a sentence or a list of it: 。；：！？） and these inside closing quotes. */
export function endsSentence(text: string, until: number): boolean {
  const last = text[until - 1] ?? '';
  if (/[”’」』"]/.test(last)) return /[。；！？.…ꎮꎻ]/.test(text[until - 2] ?? '');
  return /[。；：！？）)….!?;:｡】〕ꎮꎻ]/.test(last);
}
