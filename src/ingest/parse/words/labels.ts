import { foldWords } from '../../fold.js';
import { numeralValue } from './numeral-value.js';

/** The ways in which official documents number their parts, each called by its first label. */
export type LabelKind =
  | '第一编'
  | '第一章'
  | '第一节'
  | '第一条'
  | '一、'
  | '（一）'
  | '1.'
  | '（1）'
  | '1）'
  | '①'
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
const SHAPES: readonly (readonly [LabelKind, RegExp])[] = [
  ['第一编', new RegExp(`^第\\s?(${N}{1,4}(?:\\s${N}{1,2}){0,2})\\s?编`)],
  ['第一章', new RegExp(`^第\\s?(${N}{1,4}(?:\\s${N}{1,2}){0,2})\\s?章`)],
  ['第一节', new RegExp(`^第\\s?(${N}{1,4}(?:\\s${N}{1,2}){0,2})\\s?节`)],
  ['第一条', new RegExp(`^第\\s?(${N}{1,6}(?:\\s${N}{1,2}){0,2})\\s?条(?:之[一二三四五六七八九十])?`)],
  // 一、二、三等奖 counts, it does not number.
  [
    '一、',
    /^([一二三四五六七八九十百〇]{1,5})\s?[、．.](?!\s?[一二三四五六七八九十]{1,3}\s?[、类等级季月年个])/,
  ],
  ['（一）', /^[（(]\s?([一二三四五六七八九十百〇]{1,5})\s?[）)]/],
  ['（一）', /^([㈠-㈩])/],
  ['（一）', /^([一二三四五六七八九十百〇]{1,5})[）)]/],
  ['1.', /^([0-9０-９]{1,3})\s?\\?[.．、](?!\s?[0-9０-９])/],
  ['1.', /^([⒈-⒛])/],
  ['（1）', /^[（(]\s?([0-9０-９]{1,3})\s?[）)]/],
  ['（1）', /^([⑴-⒇])/],
  ['1）', /^([0-9０-９]{1,3})[）)]/],
  ['①', /^([①-⑳㉑-㉟])/],
  ['——', /^(?:[—─―－]\s?[—─―－]|[—─―](?=[^\s\d—─―－])){1,2}/],
  ['专栏', /^专\s?栏\s?([0-9０-９]{1,3}|[一二三四五六七八九十]{1,4})?(?:[-－—][0-9]{1,2})?/],
  ['附件', /^附\s?(?:件|表|录)\s?([0-9０-９]{1,3}|[一二三四五六七八九十]{1,3}(?![\u4e00-\u9fff]))?/],
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
      printed: kind === '——' ? null : foldWords(found[0]).replace(/\s/g, '').replace('\\', ''),
      value: found[1] === undefined ? null : numeralValue(found[1]),
      end: after,
      isSetOff: after >= end || /[\s\u3000*<:：【（(]/.test(text[after] ?? ' '),
    };
  }
  return null;
}

const STARTS = /[第一二三四五六七八九十百〇㈠-㈩（(0-9０-９⒈-⒛⑴-⒇①-⑳㉑-㉟—─―－专附]/;
