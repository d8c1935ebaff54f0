import { normalUnit, unitAt } from './units.js';

/** A number with the unit behind it, at `[start, end)` of a folded text. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  /** 万 and 亿 before a counted thing are part of it: 5万家 is 50000 家; 6.6万亿元 stays 6.6 万亿元. */
  readonly value: number;
  /** The upper end of a range, else null. */
  readonly valueTo: number | null;
  readonly unit: string;
  readonly unitPrinted: string;
  /** 千亿级, 百万吨, 翻一番, 七成: an order of magnitude or a share in words. */
  readonly isInWords: boolean;
}

/** The quantities of a text in order: numbers of years, articles, pages and documents are none. */
export function quantitiesIn(text: string): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(NUMBER)) {
    // The upper end of a range was read with its lower one.
    if (match.index < (found.at(-1)?.end ?? 0)) continue;
    const quantity = match[1] === undefined ? inWords(text, match) : inDigits(text, match);
    if (quantity !== null) found.push(quantity);
  }
  return found;
}

const DIGITS = String.raw`(\d[\d,]{0,15}(?:\.\d{1,6})?)`;
const DOUBLING = '(翻(?:了)?[一两二三1-3]番)';
const SHARE = '([一二三四五六七八九]成)(?=以上|以内|左右|的|，|。|；)';
/** Only behind a verb: 百, 千 and 万 stand in many other words. */
const MAGNITUDE =
  '((?<=超过?|突破|达到?|接?近|破|迈[向上]|打造|形成|建成|培育|实现|冲刺|建设)数?(?:十|百|千|万)(?:亿|万)?(?=级|元|吨|千瓦|人|家|户|亩|产业|集群|台|辆|规模|产值)|(?<=[和、])[百千]万(?=吨级|千瓦级))';
const NUMBER = new RegExp([DIGITS, DOUBLING, SHARE, MAGNITUDE].join('|'), 'g');

const UP_TO = String.raw`(?:[—–~～-]{1,2}|至|到)(\d{1,12}(?:\.\d{1,6})?)`;
const RANGE = new RegExp(`^(?:％|万|亿)?${UP_TO}`);
const RANGE_BEHIND_UNIT = new RegExp(`^${UP_TO}`);

function inDigits(text: string, match: RegExpMatchArray): Quantity | null {
  const start = match.index ?? 0;
  // A number that opens a name in quotation marks (“15分钟生活圈”) counts nothing; so does one in a code or a date.
  if (/[A-Za-z第〔.\d/+×*—–“月-]/.test(text[start - 1] ?? '')) return null;
  let at = start + match[0].length;
  const range = RANGE.exec(text.slice(at, at + 24));
  at += range?.[0].length ?? 0;
  const read = unitBehind(text, at);
  if (read === null) return null;
  const low = Number(match[0].replaceAll(',', ''));
  // 100万元至500万元
  const upper = range === null ? upperEnd(text, read) : null;
  // 2025年 is a time, 10年 a term.
  if (read.unit === '年' && low >= 100) return null;
  return {
    start,
    end: upper?.end ?? read.end,
    value: rounded(low * read.scale),
    valueTo: upper?.value ?? (range === null ? null : rounded(Number(range[1]) * read.scale)),
    unit: normalUnit(read.unit),
    unitPrinted: text.slice(at, read.end),
    isInWords: false,
  };
}

/** The upper end of a range whose unit is printed twice, else null. */
function upperEnd(text: string, low: UnitBehind): { readonly value: number; readonly end: number } | null {
  const match = RANGE_BEHIND_UNIT.exec(text.slice(low.end, low.end + 24));
  if (match === null) return null;
  const high = unitBehind(text, low.end + match[0].length);
  if (high === null || high.unit !== low.unit || high.unit === '年') return null;
  return { value: rounded(Number(match[1]) * high.scale), end: high.end };
}

interface UnitBehind {
  readonly unit: string;
  readonly scale: number;
  readonly end: number;
}

const FACTOR = /^(百万|千万|万|亿|千|百)?(?:余|多)?/;
const SCALES: Readonly<Record<string, number>> = { 百: 100, 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8 };

/** 亿元, 万余家, 个百分点: the unit, what the number before it is to be multiplied with, and where it ends. */
function unitBehind(text: string, at: number): UnitBehind | null {
  const direct = unitAt(text, at);
  if (direct !== null && !/^[千百]/.test(direct)) return { unit: direct, scale: 1, end: at + direct.length };
  const factor = FACTOR.exec(text.slice(at, at + 4));
  const word = factor?.[1];
  const behind = at + (factor?.[0].length ?? 0);
  // 10余亿元, 3万余平方米: the unit goes on behind 余.
  const unit = unitAt(text, behind);
  if (unit === null) return direct === null ? null : { unit: direct, scale: 1, end: at + direct.length };
  if (word !== undefined && /^[万亿]$/.test(word) && isMeasured(`${word}${unit}`)) {
    return { unit: `${word}${unit}`, scale: 1, end: behind + unit.length };
  }
  return { unit, scale: word === undefined ? 1 : (SCALES[word] ?? 1), end: behind + unit.length };
}

/** 万元, 亿千瓦时: units of their own with 万 or 亿. */
function isMeasured(unit: string): boolean {
  return unitAt(unit, 0) === unit;
}

const SHARES = '一二三四五六七八九';
const NUMERALS: Readonly<Record<string, number>> = { 一: 1, 两: 2, 二: 2, 三: 3, 1: 1, 2: 2, 3: 3 };
const MAGNITUDES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4 };

function inWords(text: string, match: RegExpMatchArray): Quantity | null {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const words = { start, end, valueTo: null, isInWords: true };
  const doubling = match[2];
  if (doubling !== undefined) {
    const times = 2 ** (NUMERALS[doubling.slice(-2, -1)] ?? 1);
    return { ...words, value: times, unit: '倍', unitPrinted: '番' };
  }
  const share = match[3];
  if (share !== undefined) {
    return { ...words, value: (SHARES.indexOf(share[0] as string) + 1) * 10, unit: '%', unitPrinted: '成' };
  }
  return magnitude(text, words, match[4] ?? '');
}

/** 千亿级 is 1000 亿元, 万亿 1 万亿元, 百万吨 100 万吨, 千人 1000 人. */
function magnitude(
  text: string,
  words: Pick<Quantity, 'start' | 'end' | 'valueTo' | 'isInWords'>,
  printed: string,
): Quantity | null {
  if (printed.startsWith('数')) return null;
  const factor = MAGNITUDES[printed[0] as string] ?? 1;
  const base = printed[1] ?? '';
  const unit = unitAt(text, words.end);
  const behind = words.end + (unit?.length ?? 0);
  const end = text[behind] === '级' ? behind + 1 : behind;
  if (base === '亿' && (unit === null || unit === '元')) {
    const isTrillion = factor === 1e4;
    return {
      ...words,
      end,
      value: isTrillion ? 1 : factor,
      unit: isTrillion ? '万亿元' : '亿元',
      unitPrinted: `${base}${unit ?? ''}`,
    };
  }
  if (unit === null || unit === '元') return null;
  const measured = `${base}${unit}`;
  if (base !== '' && isMeasured(measured)) {
    return { ...words, end, value: factor, unit: measured, unitPrinted: measured };
  }
  return { ...words, end, value: factor * (SCALES[base] ?? 1), unit, unitPrinted: measured };
}

/** 2.3 × 10000 is 23000, not 22999.999999999996. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
