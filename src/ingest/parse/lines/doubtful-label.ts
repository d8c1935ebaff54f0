import type { Label, LabelKind } from '../words/labels.js';
import type { LastNumbers } from './last-numbers.js';

/** Where the words of a line stand in the text, and whether they begin a paragraph. */
interface Place {
  /** Where the words after the label begin. */
  readonly rest: number;
  /** Where the line ends. */
  readonly until: number;
  /** Whether a line of this text is a paragraph, and this one begins it. */
  readonly beginsParagraph: boolean;
}

/** How far the second of a run is looked for: 二是 after 一是. */
const RUN_CHARACTERS = 3000;

/** 一是 二是, 第一， 第二，, A. B., a） b）: words and letters that number only in a run, each with a paragraph of its own. */
export function isOfRun(text: string, label: Label, last: LastNumbers, place: Place): boolean {
  const { value } = label;
  if (value === null || !place.beginsParagraph) return false;
  const next = printedLike(label.kind, value + 1);
  // 一是…；二是…；三是… in one paragraph are its sentences.
  const isWords = label.kind === '一是' || label.kind === '第一，';
  if (isWords && text.slice(place.rest, place.until).includes(next)) return false;
  if (value !== 1) return value === (last.get(label.kind) ?? 0) + 1;
  const after = text.slice(place.until, place.until + RUN_CHARACTERS);
  return lineBegins(after, next);
}

function lineBegins(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
    if (/\n[\s\u3000*（(]{0,12}$/.test(text.slice(Math.max(0, at - 14), at))) return true;
  return false;
}

const NUMERALS = '一二三四五六七八九十';

function printedLike(kind: LabelKind, value: number): string {
  if (kind === 'A.') return String.fromCharCode(64 + value);
  if (kind === 'a）') return String.fromCharCode(96 + value);
  const numeral = value <= 10 ? (NUMERALS[value - 1] as string) : `十${NUMERALS[value - 11] ?? ''}`;
  return kind === '一是' ? `${numeral}是` : `第${numeral}`;
}

/** What stands after a number that measures: 1.5万亿元, 2.5小时, 3个. */
const MEASURES =
  /^(?:[万亿千百]|[％%个家项条元倍天年月日人名户亩级辆台套座]|公里|千米|平方|立方|厘米|毫米|米|吨|小时|分钟|GB|MW|G\b|[、，。；：）)至到~～-])/;

/**
 * 2.3 under 2, 2.3.1 under 2.3: the numbers before the last must be those of the units it stands in, and the last the
 * next, or one after a missing one.
 */
export function isOfChain(rest: string, label: Label, last: LastNumbers): boolean {
  const parts = (label.printed ?? '')
    .split('.')
    .filter((part) => part !== '')
    .map(Number);
  const value = parts.at(-1);
  if (value === undefined || rest === '' || MEASURES.test(rest)) return false;
  if (parts.length > 2) {
    const above = parts.length === 3 ? '1.1' : '1.1.1';
    if (last.get(above) !== parts.at(-2)) return false;
  } else {
    const tops = TOPS.flatMap((kind) => last.get(kind) ?? []);
    if (tops.length > 0 ? !tops.includes(parts[0] ?? 0) : value !== 1) return false;
  }
  const before = last.get(label.kind) ?? 0;
  return value === 1 || (value >= before && value <= before + 2);
}

const TOPS: readonly LabelKind[] = ['1', '1.', '一、', '第一章', '（一）'];

/** Longest title after a bare number. */
const LONGEST_TITLE = 30;
/** How far the first part is looked for: 2.1 after 2. */
const FIRST_PART_CHARACTERS = 500;

/** 「2 组织体系」: a number without a mark is a label where 2.1 follows it, or where the units before are numbered so. */
export function bareNumber(text: string, at: number, until: number, last: LastNumbers): Label | null {
  if (until - at > LONGEST_TITLE + 4) return null;
  const found = /^([0-9]{1,2})(?:[\s\u3000]{1,4}|(?=[\u4e00-\u9fff]))(?=[\u4e00-\u9fff])/.exec(
    text.slice(at, Math.min(until, at + 12)),
  );
  if (found?.[1] === undefined) return null;
  const value = Number(found[1]);
  const end = at + found[1].length;
  const rest = text.slice(at + found[0].length, until);
  if (value !== (last.get('1') ?? 0) + 1 || MEASURES.test(rest) || /[。；，：、]/.test(rest)) return null;
  const after = text.slice(until, until + FIRST_PART_CHARACTERS);
  if (!lineBegins(after, `${value}.1`) && !(last.has('1') && rest.length <= 12 && value > 1)) return null;
  return { kind: '1', printed: found[1], value, end, isSetOff: true };
}
