import { type Label, type LabelKind, readLabel } from '../words/labels.js';
import type { BodyLine } from './body-lines.js';
import { bareNumber, isOfChain, isOfRun } from './doubtful-label.js';
import type { LastNumbers } from './last-numbers.js';
import { endsSentence } from './wrapping.js';

/**
 * The label that opens a line, if it numbers a part of the text. 第五条规定的… and （一）、（二）项 only mention one;
 * a heading of a chapter is short; a label in the middle of a broken sentence must be the next of its kind.
 */
export function acceptLabel(
  text: string,
  line: BodyLine,
  last: LastNumbers,
  /** Whether the line may be the rest of a sentence that the line above began. */
  isDoubtful: boolean,
  /** Whether the line begins a paragraph for certain. */
  beginsParagraph: boolean,
): Label | null {
  const label = readLabel(text, line.at, line.until) ?? bareNumber(text, line.at, line.until, last);
  if (label === null) return null;
  const rest = text
    .slice(label.end, Math.min(line.until, label.end + 160))
    .replace(/^[\s\u3000*]+|<\/?b>/g, '');
  if (RUNS.includes(label.kind)) {
    if (!isOfRun(text, label, last, { rest: label.end, until: line.until, beginsParagraph })) return null;
  } else if (!fits(line, label, rest, last)) return null;
  if (isDoubtful && label.value !== null) {
    const previous = last.get(label.kind);
    if (label.value !== 1 && label.value !== (previous ?? 0) + 1) return null;
  }
  if (label.value !== null) last.set(label.kind, label.value);
  // 3 begins anew: 3.1 is the first of its kind again.
  for (const below of BELOW.get(label.kind) ?? []) last.delete(below);
  return label;
}

const RUNS: readonly LabelKind[] = ['一是', '第一，', 'A.', 'a）'];
const BELOW: ReadonlyMap<LabelKind, readonly LabelKind[]> = new Map([
  ['1', ['1.1', '1.1.1', '1.1.1.1']],
  ['1.1', ['1.1.1', '1.1.1.1']],
  ['1.1.1', ['1.1.1.1']],
]);

function fits(line: BodyLine, label: Label, rest: string, last: LastNumbers): boolean {
  switch (label.kind) {
    case '第一编':
    case '第一章':
    case '第一节':
      return isShortTitle(rest) && (label.isSetOff || !REFERS.test(rest));
    case '第一条':
      if (/^[（(][一二三四五六七八九十]{1,3}[）)]/.test(rest)) return false;
      if (!label.isSetOff && REFERS.test(rest)) return false;
      return label.isSetOff || label.value === (last.get('第一条') ?? 0) + 1;
    case '专栏':
      return (
        isShortTitle(rest) &&
        !/^(?:中|的|所|和|、|列|内)/.test(rest) &&
        (label.value !== null || /^[:：]?.{2,}/.test(rest))
      );
    case '附件':
      return (
        line.until - line.at <= 120 &&
        !/^(?:中|的|所|和|、|列|内|材料|要求)/.test(rest) &&
        !/[。；]/.test(rest)
      );
    case '1.1':
    case '1.1.1':
    case '1.1.1.1':
      return isOfChain(rest, label, last);
    case '任务一':
      return line.until - line.at <= 80 && !/^[、和至]/.test(rest);
    case '——':
      return rest.length >= 4 && line.until - line.at >= 8;
    case '（一）':
    case '（1）':
      return (
        rest !== '' &&
        !/^(?:[（(][一二三四五六七八九十0-9]{1,3}[）)]|、|至(?!少|今|善)|和(?!谐|平|睦)|或|及(?!时|早)|[项款](?:的|规|所|和|情|中|至|$))/.test(
          rest,
        )
      );
    default:
      return rest !== '' && !/^[、至%％]/.test(rest);
  }
}

/** What follows 第五条 where it is only mentioned. */
const REFERS = /^(?:规定|所称|所列|第|和|、|至|的|或|及|款|项|中|之)/;
const LONGEST_TITLE = 60;

function isShortTitle(rest: string): boolean {
  return rest.length <= LONGEST_TITLE && !/[。；？！]/.test(rest.slice(0, -1)) && !/[；，,]$/.test(rest);
}

/** Whether a labelled line is all heading: a title without a sentence, not cut off by the end of a printed line. */
export function isHeadingLine(text: string, line: BodyLine, label: Label, width: number): boolean {
  if (line.isMarked && line.until - line.at <= 80) return true;
  if (['第一编', '第一章', '第一节', '专栏', '附件'].includes(label.kind)) return true;
  if (endsSentence(text, line.until)) return false;
  if (label.kind === '1') return true;
  const rest = text.slice(label.end, line.until).trim();
  if (width !== Infinity) return line.until - line.at < width * 0.8 && !/[，。；：]/.test(rest);
  if (label.kind === '第一条') return rest.length <= 12 && !/[，。；：]/.test(rest);
  const commas = rest.split('，').length - 1;
  return rest.length <= (label.kind === '一、' ? 45 : 30) && commas <= 1 && !/[。；：]/.test(rest);
}
