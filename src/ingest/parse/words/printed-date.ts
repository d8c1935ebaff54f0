import { numeralValue } from './numeral-value.js';

const DIGITS = '[0-9]{4}|[二一][〇○零oO0一二三四五六七八九]{3}';
const SMALL = '[0-9]{1,2}|[一二三四五六七八九十廿卅]{1,3}';

/** A date in folded words, with or without its day. Groups: year, month, day. */
export const DATE_PATTERN = `(${DIGITS})年(${SMALL})月(?:(${SMALL})[日号])?`;
const SHORT_DATE = '([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})';

const CHINESE_DATE = new RegExp(`^${DATE_PATTERN}`);
const PUNCTUATED_DATE = new RegExp(`^${SHORT_DATE}`);

/** A date that folded words begin with: 2021年8月25日, 二〇二一年八月二十五日, 2021-08-25. As `YYYY-MM-DD` or `YYYY-MM`. */
export function readDate(words: string): { readonly value: string; readonly length: number } | null {
  const match = CHINESE_DATE.exec(words) ?? PUNCTUATED_DATE.exec(words);
  if (match === null) return null;
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? null : partOf(part)));
  const value = isoDate(year ?? null, month ?? null, day ?? null);
  return value === null ? null : { value, length: match[0].length };
}

function partOf(printed: string): number | null {
  return numeralValue(
    printed
      .replace(/(?<![0-9])[○oO0](?![0-9])/g, '〇')
      .replace('廿', '二十')
      .replace('卅', '三十'),
  );
}

/** Null where the calendar has no such day. */
function isoDate(year: number | null, month: number | null, day: number | null): string | null {
  if (year === null || month === null || year < 1900 || year > 2100 || month < 1 || month > 12) return null;
  const head = `${year}-${String(month).padStart(2, '0')}`;
  if (day === null) return head;
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${head}-${String(day).padStart(2, '0')}`;
}

/** The date some years, months and days after an ISO date; null where the date has no day. */
export function shiftDate(date: string, years: number, months: number, days: number): string | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (parts === null) return null;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year + years, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, last) + days);
  return first.toISOString().slice(0, 10);
}
