import { numeralValue } from './numeral-value.js';
import { DATE_PATTERN, readDate } from './printed-date.js';

/** From when: a date, or so many days after the text was issued. */
export type Beginning =
  | { readonly on: string; readonly start: number; readonly end: number }
  | { readonly daysAfterIssue: number; readonly start: number; readonly end: number };

/** How long: until a date, or so many months. */
export type Ending =
  /** The last day. */
  | { readonly until: string; readonly start: number; readonly end: number }
  | { readonly months: number; readonly start: number; readonly end: number };

const DATE = DATE_PATTERN.replace(/\((?!\?)/g, '(?:');
const HOLDS = '(?:正式)?(?:施行|实施|执行|试行|生效|有效|起效)';
const ISSUE = '(?:印发|发布|公布|颁布|发文|下发|签发|公告|通过|批准|成文)之?日';
const COUNT = '[0-9]{1,3}|[一二两三四五六七八九十百]{1,3}|半';

const FROM_DATE = new RegExp(`(?:自|从)(${DATE})(?:0时)?(?:零时)?(?:起|开始)?，?(?:正式)?${HOLDS}`);
const FROM_DATE_TO = new RegExp(`(?:自|从)?(${DATE})(?:起|开始)?(?:${HOLDS})?(?:，)?(?:至|到|—|-)(${DATE})`);
const FROM_ISSUE = new RegExp(
  `(?:自|从)${ISSUE}起?，?(?:满?(${COUNT})日(?:之?后)?)?(?:起|开始)?，?(?:正式)?(?=${HOLDS}|(?:${COUNT})(?:个)?[年月]|有效期)`,
);
const UNTIL = new RegExp(
  `(?:有效期(?:限)?|施行期?|实施期?限?|执行期?限?|试行期?限?|有效)(?:为|：|截?至|到|截止到?|延长至|延续至){1,2}(${DATE}|[0-9]{4}年(?:底|末|年底))`,
);
const PERIOD = new RegExp(
  `(?:有效期(?:限)?|(?:施行|实施|执行|试行)(?:有效)?(?:期|期限)|试行|暂行)(?:均?为|：|是|暂?定为?|延长|不超过)?(${COUNT})(年|个月)`,
);
/** 2025年12月31日废止, 到2025年12月31日终止: said of the text itself, at the end of the sentence. */
const ENDS_ON = new RegExp(
  `(?:至|到|于)?(${DATE})(?:自动|自行|即行)?(?:废止|失效|终止|停止执行)(?=。|；|，|$)`,
);
const WITHIN = new RegExp(`(?:自|从)${ISSUE}起(${COUNT})(年|个月)(?:内|之内)?有效`);

/** What one folded sentence says on when it begins to hold, or null. */
export function beginningIn(sentence: string): Beginning | null {
  const dated = FROM_DATE.exec(sentence);
  const date = dated === null ? null : readDate(dated[1] ?? '');
  if (dated !== null && date !== null) return { on: date.value, ...rangeOf(dated) };
  const range = rangeIn(sentence);
  if (range !== null) return { on: range.from, start: range.start, end: range.end };
  const issue = WITHIN.exec(sentence) ?? FROM_ISSUE.exec(sentence);
  if (issue === null) return null;
  const days = issue[1] !== undefined && !WITHIN.test(issue[0]) ? numeralValue(issue[1]) : 0;
  return days === null ? null : { daysAfterIssue: days, ...rangeOf(issue) };
}

/** What one folded sentence says on how long it holds, or null. */
export function endingIn(sentence: string): Ending | null {
  const within = WITHIN.exec(sentence) ?? PERIOD.exec(sentence);
  const months = within === null ? null : monthsOf(within[1] ?? '', within[2] ?? '');
  if (within !== null && months !== null) return { months, ...rangeOf(within) };
  const range = rangeIn(sentence);
  if (range !== null) return { until: range.to, start: range.start, end: range.end };
  const until = UNTIL.exec(sentence) ?? ENDS_ON.exec(sentence);
  const date = until === null ? null : lastDayNamed(until[1] ?? '');
  return until === null || date === null ? null : { until: date, ...rangeOf(until) };
}

/** 2025年12月31日; 2025年底 is its last day. */
function lastDayNamed(words: string): string | null {
  const year = /^([0-9]{4})年(?:底|末|年底)$/.exec(words)?.[1];
  return year === undefined ? (readDate(words)?.value ?? null) : `${year}-12-31`;
}

/** 有效期自2022年1月1日至2024年12月31日; a range counts only where the sentence speaks of validity right by it. */
function rangeIn(
  sentence: string,
): { readonly from: string; readonly to: string; readonly start: number; readonly end: number } | null {
  const match = FROM_DATE_TO.exec(sentence);
  const from = match === null ? null : readDate(match[1] ?? '');
  const to = match === null ? null : readDate(match[2] ?? '');
  if (match === null || from === null || to === null) return null;
  const { start, end } = rangeOf(match);
  const around = `${sentence.slice(Math.max(0, start - 8), start)}|${match[0]}|${sentence.slice(end, end + 6)}`;
  return /有效期|施行|实施|执行|试行|有效/.test(around)
    ? { from: from.value, to: to.value, start, end }
    : null;
}

function monthsOf(count: string, unit: string): number | null {
  if (count === '半') return unit === '年' ? 6 : null;
  const value = numeralValue(count);
  if (value === null || value === 0) return null;
  return unit === '年' ? value * 12 : value;
}

function rangeOf(match: RegExpExecArray): { readonly start: number; readonly end: number } {
  return { start: match.index, end: match.index + match[0].length };
}
