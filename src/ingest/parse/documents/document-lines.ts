import type { Source } from '../../../domain/span.js';
import { foldWords } from '../../fold.js';
import { type BodyLine, bodyLines } from '../lines/body-lines.js';
import { contentsEnd } from '../lines/contents-list.js';
import { furnitureKind } from '../lines/furniture.js';
import { numberAlone } from '../words/document-number.js';
import { evenPunctuation } from '../words/even-punctuation.js';
import { readLabel } from '../words/labels.js';
import { organsOf } from '../words/organ-name.js';
import { readDate } from '../words/printed-date.js';

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
  const isRepeated = (word: string): boolean => (counts.get(word) ?? 0) > 1;
  const documentLines: DocumentLine[] = [];
  for (let index = 0; index < lines.length; ) {
    const end = contentsEnd(text, lines, index, isRepeated);
    for (; index < end; index++) push(documentLines, lines[index], words[index], 'CONTENTS');
    if (index >= lines.length) break;
    push(
      documentLines,
      lines[index],
      words[index],
      kindOf(text, lines[index] as BodyLine, words[index] ?? ''),
    );
    index++;
  }
  return documentLines;
}

function push(
  lines: DocumentLine[],
  line: BodyLine | undefined,
  words: string | undefined,
  kind: LineKind,
): void {
  if (line !== undefined) lines.push({ ...line, words: words ?? '', kind });
}

const META_KEY =
  /^(?:索引号|主题分类|公文种类|发文机关|发布机构|发文单位|制发机关|成文日期|发文日期|印发日期|发布日期|发布时间|生成日期|公开日期|发文字号|文号|文件编号|名称|标题|有效性|时效性|主题词|来源|信息来源|作者|浏览次数|浏览量|字体|体裁分类|组配分类|公开方式|公开形式|公开范围|统一编号|服务对象|关键词|废止日期|实施日期|生效日期|失效日期)：/;

function kindOf(text: string, line: BodyLine, words: string): LineKind {
  if (words === '') return 'FURNITURE';
  if (line.until - line.at > LONGEST_LINE) return 'SENTENCE';
  const printed = text.slice(line.at, line.until);
  if (printed.includes('\t') || printed.startsWith('|')) return 'TABLE';
  if (/^.{2,40}文件$/.test(words) && organsOf(printed.replace(/文\s*件\s*$/, '')) !== null)
    return 'LETTERHEAD';
  if (numberAlone(words) !== null) return 'NUMBER';
  if (isDate(words)) return 'DATE';
  if (META_KEY.test(words)) return 'META';
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
  return date !== null && /^(?:·\p{Script=Han}{2,6})?$/u.test(bare.slice(date.length));
}

/** 广东省财政厅 2021年8月25日 on one line: names, then a date, then nothing. */
function isSigned(printed: string): boolean {
  const year = printed.search(/[0-9０-９]{4}\s?年|[二一][〇○零][〇○零一二三四五六七八九]{2}年/);
  if (year < 2) return false;
  const date = foldWords(printed.slice(year));
  return readDate(date)?.length === date.length && organsOf(printed.slice(0, year)) !== null;
}
