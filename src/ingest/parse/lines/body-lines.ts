import type { Span } from '../../../domain/span.js';
import { isSpace } from '../../white-space.js';

/** A printed line, or a piece of one where HTML blocks are written on one line. Blank lines are not kept. */
export interface BodyLine extends Span {
  /** Where its words begin: after indent, list bullet, `#`, `**`, quotation mark and opening tags. */
  readonly at: number;
  /** Where its words end: before trailing space, `**` and closing tags. At least `at`. */
  readonly until: number;
  /** Empty lines before it. */
  readonly blanksBefore: number;
  /** Characters of white space before the first visible one. */
  readonly indent: number;
  readonly isBullet: boolean;
  /** Marked as a heading by the format: `#`, or bold from end to end. Converters set it at random. */
  readonly isMarked: boolean;
  /** Where bold that begins the line ends, markup excluded; -1 where it does not begin bold. */
  readonly boldUntil: number;
}

/** Splits a span into lines, and lines at the HTML blocks they hold. Linear in the text. */
export function bodyLines(text: string, span: Span): readonly BodyLine[] {
  const lines: BodyLine[] = [];
  let blanks = 0;
  // Most texts have no tag, and none is looked for in each of their lines.
  let tag = text.indexOf('<', span.start);
  const add = (start: number, end: number): void => {
    const line = toLine(text, start, end, blanks);
    if (line === null) return;
    lines.push(line);
    blanks = 0;
  };
  for (let start = span.start; start < span.end; ) {
    const newline = text.indexOf('\n', start);
    const stop = newline === -1 || newline > span.end ? span.end : newline;
    const end = stop > start && text[stop - 1] === '\r' ? stop - 1 : stop;
    if (tag !== -1 && tag < start) tag = text.indexOf('<', start);
    const before = lines.length;
    if (tag === -1 || tag >= end) add(start, end);
    else for (const piece of pieces(text, start, end)) add(piece.start, piece.end);
    if (lines.length === before) blanks++;
    start = stop + 1;
  }
  return lines;
}

const BLOCK_TAG = /<\/?(?:p|div|li|ul|ol|h[1-6]|center)\b[^<>]{0,200}>|<br\s?\/?>/gi;

/** A line with HTML paragraphs on it is as many lines; a line with a table stays whole. */
function* pieces(text: string, start: number, end: number): Generator<Span> {
  const line = text.slice(start, end);
  if (!line.includes('<') || line.includes('|') || line.includes('\t')) {
    yield { start, end };
    return;
  }
  let from = 0;
  for (const tag of line.matchAll(BLOCK_TAG)) {
    const closes = tag[0][1] === '/' || /^<br/i.test(tag[0]);
    const cut = closes ? tag.index + tag[0].length : tag.index;
    if (cut > from) yield { start: start + from, end: start + cut };
    from = Math.max(from, cut);
  }
  if (from < line.length) yield { start: start + from, end };
}

const DECORATION: ReadonlySet<string> = new Set('#*<>+-•·');
const OPENING_TAG = /^<(?:p|div|li|ul|ol|h[1-6]|center|b|strong|i|em|u|span|font|sup)\b[^<>]{0,200}>/i;
const CLOSING_TAG = /(?:<\/(?:p|div|li|ul|ol|h[1-6]|center|b|strong|i|em|u|span|font)>|<br\s?\/?>)$/i;

function toLine(text: string, start: number, end: number, blanksBefore: number): BodyLine | null {
  let at = skipSpace(text, start, end);
  const indent = at - start;
  const until = contentEnd(text, at, end);
  if (at >= until) return null;
  let hash = false;
  let bold = -1;
  let isBullet = false;
  for (let before = -1; before !== at && at < until && DECORATION.has(text[at] as string); ) {
    before = at;
    if (text[at] === '#') {
      while (text[at] === '#') at++;
      hash = true;
    } else if (text.startsWith('**', at)) {
      at += 2;
      bold = at;
    } else if (/[-*+>•·]/.test(text[at] ?? '') && text[at + 1] === ' ') {
      at += 2;
      isBullet = true;
    } else if (text[at] === '<' && !text.startsWith('<sup', at)) {
      const tag = OPENING_TAG.exec(text.slice(at, Math.min(until, at + 220)));
      if (tag !== null) {
        at += tag[0].length;
        if (/^<(?:b|strong)\b/i.test(tag[0])) bold = at;
      }
    }
    at = skipSpace(text, at, until);
  }
  if (at >= until) at = until;
  const boldUntil = bold < 0 ? -1 : boldEnd(text, at, until, end);
  return {
    start, end, at, until, blanksBefore, indent, isBullet, boldUntil,
    isMarked: hash || (bold >= 0 && boldUntil >= until),
  }; // biome-ignore format: one screen
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function contentEnd(text: string, at: number, end: number): number {
  let until = end;
  for (let before = -1; before !== until; ) {
    before = until;
    while (until > at && isSpace(text.charCodeAt(until - 1))) until--;
    if (until - at >= 2 && text.startsWith('**', until - 2)) until -= 2;
    else if (text[until - 1] === '>') {
      const tag = CLOSING_TAG.exec(text.slice(Math.max(at, until - 12), until));
      if (tag !== null) until -= tag[0].length;
    }
  }
  return until;
}

function boldEnd(text: string, at: number, until: number, end: number): number {
  const found = text.slice(at, end).search(/\*\*|<\/b>|<\/strong>/i);
  return found === -1 ? until : at + found;
}
