import type { Span } from '../../../domain/span.js';
import type { Block } from '../lines/block.js';

/** How a heading is printed, strongest first. */
type HeadingStyle =
  /** The line is nothing else. */
  | 'LINE'
  /** Bold up to the sentence that follows. */
  | 'BOLD'
  /** One sentence alone, with 。 or ：: a heading if something of its own follows. */
  | 'SENTENCE'
  /** A short first sentence before others: a heading if that is the manner of its level. */
  | 'RUN_IN'
  | 'NONE';

export interface Heading {
  readonly style: HeadingStyle;
  /** The words, without the full stop. Empty where `style` is NONE. */
  readonly at: Span;
  /** Whether the block has words after its heading. */
  readonly hasText: boolean;
}

const LONGEST_RUN_IN = 40;
const LONGEST_BOLD = 80;
/** 支持对象： is a heading; 应符合以下条件： announces a list. */
const ANNOUNCES = /[，；]|如下|下列|以下|应当|包括|为：|是：/;

/** Reads the heading of a block from its first line. `from` is where its label ends, or its words begin. */
export function headingOf(text: string, block: Block, from: number): Heading {
  const line = block.lines[0];
  const none: Heading = { style: 'NONE', at: { start: from, end: from }, hasText: true };
  if (line === undefined) return none;
  const start = skipOpening(text, from, line.until);
  const isOneLine = block.lines.length === 1;
  if (block.kind === 'ANNEX') {
    const end = withoutStop(text, start, block.lines.at(-1)?.until ?? start);
    return { style: 'LINE', at: { start, end: Math.max(start, end) }, hasText: false };
  }
  if (start >= line.until) return { style: 'LINE', at: { start, end: start }, hasText: !isOneLine };

  const bracketed = block.label?.kind === '第一条' ? bracketHeading(text, start, line.until) : null;
  if (bracketed !== null) return { style: 'BOLD', at: bracketed, hasText: true };
  const bold = boldRun(text, from, start, line.boldUntil, line.end);
  if (bold > start && bold - start <= LONGEST_BOLD) {
    const end = withoutStop(text, start, bold);
    const after = text.slice(bold, line.until).replace(/^(?:\*\*|<\/(?:b|strong)>)?[\s。：]*/, '');
    const isClosed = end < bold || /^(?:\*\*|<\/(?:b|strong)>)[。：]/.test(text.slice(bold, bold + 10));
    const isClean = !/[，、；]$/.test(text.slice(start, bold)) && !/[。；]/.test(text.slice(start, end));
    if (isClean && (after === '' || isClosed)) {
      const hasText = after !== '' || !isOneLine;
      return { style: hasText ? 'BOLD' : 'LINE', at: { start, end }, hasText };
    }
  }

  const words = text.slice(start, Math.min(line.until, start + 100));
  const stop = words.search(/[。；？！]/);
  if (stop === -1 && isOneLine && line.until - start <= LONGEST_BOLD) {
    const end = withoutStop(text, start, line.until);
    if (end === line.until) return { style: 'LINE', at: { start, end }, hasText: false };
    const isAnnouncement = end - start > 16 || ANNOUNCES.test(text.slice(start, line.until));
    return isAnnouncement ? none : { style: 'SENTENCE', at: { start, end }, hasText: false };
  }
  if (stop > 0 && words[stop] === '。' && stop <= LONGEST_RUN_IN) {
    const at = { start, end: start + stop };
    const isAlone = isOneLine && start + stop + 1 >= line.until;
    return { style: isAlone ? 'SENTENCE' : 'RUN_IN', at, hasText: !isAlone };
  }
  return none;
}

/** Whether a first sentence reads like a heading: short, at most one comma, none where it must stand for itself. */
export function readsLikeHeading(text: string, heading: Heading, longest: number, commas: number): boolean {
  const words = text.slice(heading.at.start, heading.at.end);
  return (
    words.length >= 2 &&
    words.length <= longest &&
    !/[；：]/.test(words) &&
    words.split('，').length - 1 <= commas
  );
}

function skipOpening(text: string, from: number, end: number): number {
  const opening = /^(?:[\s\u3000\u00A0]|\*\*|<\/?(?:b|strong)>|[：])*/.exec(
    text.slice(from, Math.min(end, from + 60)),
  );
  return from + (opening?.[0].length ?? 0);
}

/** Where the bold run ends in which the words at `start` are printed; -1 where they are not bold. */
function boldRun(text: string, from: number, start: number, boldUntil: number, end: number): number {
  if (boldUntil > start) return boldUntil;
  const marks = text.slice(from, start).match(/\*\*|<b>|<strong>/g);
  const closed = boldUntil >= from && boldUntil <= start ? 1 : 0;
  if ((marks?.length ?? 0) <= closed) return -1;
  const found = text.slice(start, Math.min(end, start + LONGEST_BOLD + 8)).search(/\*\*|<\/(?:b|strong)>/);
  return found === -1 ? -1 : start + found;
}

function withoutStop(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[\s。：:*]/.test(text[at - 1] as string)) at--;
  return at;
}

/** 第二条 【适用范围】… and 第二条（适用范围）…: articles that name their matter. */
function bracketHeading(text: string, start: number, end: number): Span | null {
  const found = /^[【〔[（]([^】〕\]）（，。；]{2,16})[】〕\]）]/.exec(
    text.slice(start, Math.min(end, start + 24)),
  );
  return found?.[1] === undefined ? null : { start: start + 1, end: start + 1 + found[1].length };
}
