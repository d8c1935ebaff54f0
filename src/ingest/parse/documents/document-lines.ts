import type { Source } from '../../../domain/span.js';
import { foldWords } from '../../fold.js';
import { alignedEnd } from '../lines/aligned-lines.js';
import { type BodyLine, bodyLines } from '../lines/body-lines.js';
import { contentsEnd } from '../lines/contents-list.js';
import { furnitureKind } from '../lines/furniture.js';
import { numberAlone, orderNumber } from '../words/document-number.js';
import { evenPunctuation } from '../words/even-punctuation.js';
import { readLabel } from '../words/labels.js';
import { organsOf } from '../words/organ-name.js';
import { readDate } from '../words/printed-date.js';
import { kindOfTitle } from '../words/title-kind.js';
import { isMetaLine, isMetaRow, isMoreSignatories, isSpacedMeta } from './meta-line.js';

/** What a line can be in the frame of a document: its face, its signature, the words between. */
type LineKind =
  /** 发文字号 */
  | 'NUMBER'
  /** 2021年8月25日, alone or in brackets. */
  | 'DATE'
  /** 广东省财政厅: names of bodies and nothing else. */
  | 'ORGANS'
  /** 广东省财政厅 2021年8月25日 */
  | 'SIGNED'
  /** 广东省人民政府文件 */
  | 'LETTERHEAD'
  /** （2021—2025年） */
  | 'ASIDE'
  /** 附件1 */
  | 'ANNEX'
  /** 一、…, 第三条 …, list items. */
  | 'LABELLED'
  /** 索引号：…, 发布日期：…: what a web page prints about the document. */
  | 'META'
  | 'TABLE'
  | 'CONTENTS'
  | 'FURNITURE'
  | 'SENTENCE'
  /** Words without end of sentence: titles, headings, broken lines. */
  | 'PLAIN';

export interface DocumentLine extends BodyLine {
  /** Folded; cut off for lines longer than a title or an address can be. */
  readonly words: string;
  readonly kind: LineKind;
}

/** Longest line that is folded whole; longer ones are prose. */
const LONGEST_LINE = 400;

/** The lines of a source with what each can be in the frame of a document. */
export function documentLines(source: Source): readonly DocumentLine[] {
  const text = evenPunctuation(source);
  const lines = bodyLines(text, { start: 0, end: text.length });
  const words = lines.map(({ at, until }) =>
    foldWords(source.text.slice(at, Math.min(until, at + LONGEST_LINE))),
  );
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  // 1.某区人才引进办法: a list numbers what the text prints without a number.
  const isRepeated = (word: string): boolean =>
    (counts.get(word) ?? 0) > 1 || (NUMBERED.test(word) && counts.has(word.replace(NUMBERED, '')));
  const documentLines: DocumentLine[] = [];
  for (let index = 0; index < lines.length; ) {
    const end = contentsEnd(text, lines, index, isRepeated);
    for (; index < end; index++) push(documentLines, lines[index], words[index], 'CONTENTS');
    const tableTo = alignedEnd(text, lines, index);
    for (; index < tableTo; index++) push(documentLines, lines[index], words[index], 'TABLE');
    if (index >= lines.length) break;
    const kind = kindOf(text, lines[index] as BodyLine, words[index] ?? '');
    push(documentLines, lines[index], words[index], kind);
    index++;
  }
  return documentLines.map((line, at) => ({ ...line, kind: kindAmong(text, documentLines, line, at) }));
}

/** What a line is by its neighbours: names under 签发人：…; 某省人民政府令（第3号）, which is the title where none stands by it. */
function kindAmong(text: string, lines: readonly DocumentLine[], line: DocumentLine, at: number): LineKind {
  const above = lines[at - 1];
  if (line.kind === 'PLAIN' && above !== undefined && isMoreSignatories(text.slice(line.at, line.until))) {
    for (let index = at - 1; index >= Math.max(0, at - MOST_SIGNATORY_LINES); index--) {
      const { words, at: from, until } = lines[index] as DocumentLine;
      if (/签发人：/.test(words)) return 'META';
      if (!isMoreSignatories(text.slice(from, until))) break;
    }
  }
  if (line.kind !== 'NUMBER' || orderNumber(line.words) === null) return line.kind;
  const isBelowTitle = above?.kind === 'PLAIN' && kindOfTitle(above.words) !== null;
  const below = lines.slice(at + 1, at + 4).find(({ kind }) => !['META', 'FURNITURE', 'DATE'].includes(kind));
  const isAboveTitle =
    ['PLAIN', 'ORGANS'].includes(below?.kind ?? '') && !PROMULGATES.test(below?.words ?? '');
  return isBelowTitle || isAboveTitle ? 'NUMBER' : 'PLAIN';
}

const MOST_SIGNATORY_LINES = 8;
/** 《某办法》已经…通过: the text of an order, whose lines may be broken. */
const PROMULGATES = /^《.{2,80}(?:已经|已由|业经|经)|^(?:现|根据|为|经)/;

const NUMBERED = /^(?:[0-9]{1,3}[.、]|[一二三四五六七八九十]{1,3}、)(?=.{4})/;

function push(
  lines: DocumentLine[],
  line: BodyLine | undefined,
  words: string | undefined,
  kind: LineKind,
): void {
  if (line !== undefined) lines.push({ ...line, words: words ?? '', kind });
}

function kindOf(text: string, line: BodyLine, words: string): LineKind {
  if (words === '') return 'FURNITURE';
  if (line.until - line.at > LONGEST_LINE) return 'SENTENCE';
  const printed = text.slice(line.at, line.until);
  if (isMetaLine(words) || isMetaRow(printed) || isSpacedMeta(printed)) return 'META';
  if (printed.includes('\t') || printed.startsWith('|')) return 'TABLE';
  if (/^.{2,40}文件$/.test(words) && organsOf(printed.replace(/文\s*件\s*$/, '')) !== null)
    return 'LETTERHEAD';
  if (numberAlone(words) !== null) return 'NUMBER';
  if (isDate(words)) return 'DATE';
  if (organsOf(printed) !== null) return 'ORGANS';
  if (furnitureKind(text, line) !== null) return 'FURNITURE';
  if (isSigned(printed)) return 'SIGNED';
  if (/^（[^（）]{1,80}）$/.test(words)) return 'ASIDE';
  if (/^附(?:件|表|录)/.test(words)) return 'ANNEX';
  if (line.isBullet || readLabel(text, line.at, line.until) !== null) return 'LABELLED';
  return /[。！？；，、.]$|[。！？；][”’）]$/.test(words) ? 'SENTENCE' : 'PLAIN';
}

/** A date, in brackets or not, and nothing else but the place of print: 2021年11月·东莞. */
function isDate(words: string): boolean {
  const bare = words.replace(/^（(.{6,20})）$/, '$1');
  const date = readDate(bare);
  return (
    date !== null &&
    /^(?:印发|\s?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?|·\p{Script=Han}{2,6})?$/u.test(bare.slice(date.length))
  );
}

/** 广东省财政厅 2021年8月25日 on one line: names, then a date, then nothing. */
function isSigned(printed: string): boolean {
  const year = printed.search(/[0-9０-９]{4}\s?年|[二一][〇○零][〇○零一二三四五六七八九]{2}年/);
  if (year < 2) return false;
  const date = foldWords(printed.slice(year));
  return readDate(date)?.length === date.length && organsOf(printed.slice(0, year)) !== null;
}
