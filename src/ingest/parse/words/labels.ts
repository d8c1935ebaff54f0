import { foldWords } from '../../fold.js';
import { numeralValue } from './numeral-value.js';

/** The ways in which official documents number their parts, each called by its first label. */
export type LabelKind =
  | '第一编'
  | '第一章'
  | '第一节'
  | '第一条'
  | '1'
  | '一、'
  | '任务一'
  | '（一）'
  | '1.'
  | '1.1'
  | '1.1.1'
  | '1.1.1.1'
  | '（1）'
  | '1）'
  | '①'
  | 'Ⅰ.'
  | 'A.'
  | 'a）'
  | '一是'
  | '第一，'
  | '——'
  | '专栏'
  | '附件';

export interface Label {
  readonly kind: LabelKind;
  /** Folded, as it is cited: 第三章, （二）, 1., 专栏5. Null for ——. */
  readonly printed: string | null;
  /** Null where the label has no number (附件, 专栏, ——). */
  readonly value: number | null;
  /** Where the label ends in the text. */
  readonly end: number;
  /** Whether space, markup or the end of the line follows: 第五条 has it as a label, not as a reference. */
  readonly isSetOff: boolean;
}

const N = '[一二三四五六七八九十百零〇○0-9０-９]';
const NAMED_TASK = '(?:(?:重点|主要|专项|具体|核心)?(?:任务|行动|工程|举措|措施|工作|专题|环节)|专项)';
const DIGITS = '[0-9０-９]{1,2}';
const SHAPES: readonly (readonly [LabelKind, RegExp])[] = [
  ['第一编', new RegExp(`^第\\s?(${N}{1,4}(?:\\s${N}{1,2}){0,2})\\s?(?:编|篇|部分)`)],
  ['第一章', new RegExp(`^第\\s?(${N}{1,4}(?:\\s${N}{1,2}){0,2})\\s?章`)],
  ['第一节', new RegExp(`^第\\s?(${N}{1,4}(?:\\s${N}{1,2}){0,2})\\s?节`)],
  ['第一条', new RegExp(`^第\\s?(${N}{1,6}(?:\\s${N}{1,2}){0,2})\\s?条(?:之[一二三四五六七八九十])?`)],
  // 一、二、三等奖 counts, it does not number.
  [
    '一、',
    /^([一二三四五六七八九十百〇零]{1,5})\s?[、．.](?!\s?[一二三四五六七八九十]{1,3}\s?[、类等级季月年个])/,
  ],
  ['任务一', new RegExp(`^${NAMED_TASK}\\s?(${N}{1,3})\\s?(?:[：:.．]|(?=[\\s\\u3000]))`)],
  ['第一，', /^第([一二三四五六七八九十]{1,3})(?:[，,]|、(?!第))/],
  ['一是', /^([一二三四五六七八九十]{1,3})是(?!否)/],
  ['（一）', /^[（(]\s?([一二三四五六七八九十百〇零]{1,5})\s?[）)]/],
  ['（一）', /^([㈠-㈩])/],
  ['（一）', /^([一二三四五六七八九十百〇零]{1,5})[）)]/],
  // 1.5万亿元 is none: what the last number may be is decided where the text is known.
  ['1.1.1.1', new RegExp(`^(?:${DIGITS}[.．]){3}(${DIGITS})(?![.．]?[0-9０-９])[.．]?`)],
  ['1.1.1', new RegExp(`^(?:${DIGITS}[.．]){2}(${DIGITS})(?![.．]?[0-9０-９])[.．]?`)],
  ['1.1', new RegExp(`^${DIGITS}[.．](${DIGITS})(?![.．]?[0-9０-９])[.．]?`)],
  // 1.2023年…, 1. 5G…, 1、100家… are labels before a number.
  ['1.', /^([0-9０-９]{1,3})\s?\\?(?:[.．](?!\s?[0-9０-９])|、(?!\s?[0-9０-９]{1,3}[、号]))/],
  ['1.', /^([0-9０-９]{1,3})\s?\\?[.．](?=\s?(?:20|19|２０)[0-9０-９]{2}\s?年|\s?[2-6]G|\s[0-9])/],
  ['1.', /^([⒈-⒛])/],
  ['（1）', /^[（(]\s?([0-9０-９]{1,3})\s?[）)]/],
  ['（1）', /^([⑴-⒇])/],
  ['1）', /^([0-9０-９]{1,3})[）)]/],
  ['①', /^([①-⑳㉑-㉟])/],
  ['Ⅰ.', /^([Ⅰ-Ⅻ])\s?[.．、：]/],
  ['A.', /^([A-ZＡ-Ｚ])[.．、](?![A-Za-z0-9])/],
  ['a）', /^[（(]?([a-zａ-ｚ])[）)]/],
  ['——', /^(?:[—─―－]\s?[—─―－]|[—─―](?=[^\s\d—─―－])){1,2}/],
  ['专栏', /^专\s?栏\s?([0-9０-９]{1,3}|[一二三四五六七八九十]{1,4})?(?:[-－—][0-9]{1,2})?/],
  [
    '附件',
    /^附\s?(?:件|表|录)\s?([0-9０-９]{1,3}|[一二三四五六七八九十]{1,3}(?![\u4e00-\u9fff]))?(?:\s?[-－—–]\s?[0-9０-９]{1,2}(?![0-9]))?/,
  ],
];

/** Longest label in characters, spaces included. A bound, so that reading a label never reads a line. */
const WINDOW = 24;

/** The label that begins at `at`, if one does. Says nothing on whether the place is one where labels count. */
export function readLabel(text: string, at: number, end: number): Label | null {
  const first = text[at];
  if (first === undefined || !STARTS.test(first)) return null;
  const window = text.slice(at, Math.min(end, at + WINDOW));
  for (const [kind, shape] of SHAPES) {
    const found = shape.exec(window);
    if (found === null) continue;
    const after = at + found[0].length;
    return {
      kind,
      printed: kind === '——' ? null : printedAs(kind, found[0]),
      value: found[1] === undefined ? null : numeralValue(found[1]),
      end: after,
      isSetOff: after >= end || /[\s\u3000*<:：【（(]/.test(text[after] ?? ' '),
    };
  }
  return null;
}

/** As it is cited: 任务一 and 第一 without the mark that sets them off. */
function printedAs(kind: LabelKind, words: string): string {
  const printed = foldWords(words).replace(/\s/g, '').replace('\\', '');
  return kind === '任务一' || kind === '第一，' ? printed.replace(/[：，、.．]$/, '') : printed;
}

const STARTS =
  /[第一二三四五六七八九十百〇㈠-㈩（(0-9０-９⒈-⒛⑴-⒇①-⑳㉑-㉟—─―－专附任重主行工举措具核Ⅰ-ⅫA-Za-zＡ-Ｚａ-ｚ]/;
