import { type Bracket, bracketAt } from './bracket-at.js';
import type { CitedNumber } from './cited-number.js';
import { shortNames } from './short-names.js';
import { type MarkedTitle, markedTitles } from './title-marks.js';

/** A title with what stands right beside it: its number and the short name by which the text will call it. */
export interface TitleWithNumber extends MarkedTitle {
  readonly number: string | null;
  /** The numbers of the text that are spoken for. */
  readonly numbers: readonly CitedNumber[];
  readonly shortName: string | null;
  /** Where title and bracket end. */
  readonly close: number;
}

/**
 * The titles of a text with their numbers: 《A》（粤府〔2021〕21号，以下简称《B》）, 粤府〔2021〕21号《A》, 将《A》以粤府〔2021〕
 * 21号印发. A bracket with as many short names as titles before it belongs to all of them: 《A》和《B》（N，以下简称《C》、《D》）.
 */
export function titlesWithNumbers(text: string, numbers: readonly CitedNumber[]): readonly TitleWithNumber[] {
  const marks = markedTitles(text);
  const titles: TitleWithNumber[] = [];
  let firstNumber = 0;
  let namesUntil = 0;
  for (const mark of marks) {
    if (mark.start < namesUntil) continue;
    const bracket = bracketAfter(text, mark.end);
    const close = bracket?.end ?? mark.end;
    while ((numbers[firstNumber]?.end ?? Infinity) < mark.start - 8) firstNumber++;
    const near = numbersFrom(numbers, firstNumber, close + 24);
    const paired = near.filter((number) => isBeside(text, mark, bracket, number));
    const names = bracket === null ? [] : shortNames(text.slice(bracket.start, bracket.end));
    // Titles inside the bracket are short names, not documents.
    if (names.length > 0) namesUntil = close;
    const [number] = paired;
    titles.push({
      ...mark,
      number: number?.number ?? null,
      numbers: paired,
      shortName: names.at(-1) ?? null,
      close: Math.max(close, number?.end ?? 0),
    });
    shareBracket(text, titles, names, number?.number ?? null);
  }
  return titles;
}

/** Gives the names of a bracket to the titles before it, one each, and its number to all of them. */
function shareBracket(
  text: string,
  titles: TitleWithNumber[],
  names: readonly string[],
  number: string | null,
): void {
  for (let back = 1; back < names.length; back++) {
    const at = titles.length - 1 - back;
    const title = titles[at];
    const next = titles[at + 1];
    if (
      title === undefined ||
      next === undefined ||
      !/^(?:和|、|及|以及|与)?$/.test(text.slice(title.close, next.start))
    )
      break;
    titles[at] = {
      ...title,
      number: title.number ?? number,
      shortName: names[names.length - 1 - back] ?? null,
    };
  }
}

/**
 * The brackets that belong to a title, as one: 《A》（N）（以下简称《B》）; also behind the 文种 of a title printed without
 * outer marks, 关于印发《A》的通知（N）, and where the short name has no bracket, 《A》，以下简称《B》.
 */
function bracketAfter(text: string, at: number): Bracket | null {
  const start = at + (OF_NOTICE.exec(text.slice(at, at + 8))?.[0].length ?? 0);
  const first = bracketAt(text, start);
  if (first === null) {
    const unbracketed = UNBRACKETED.exec(text.slice(at, at + 60))?.[0];
    return unbracketed === undefined ? null : { start: at, end: at + unbracketed.length };
  }
  const second = bracketAt(text, first.end);
  return { start: first.start, end: second?.end ?? first.end };
}

const OF_NOTICE = /^的?(?:通知|公告|通告|意见|决定|批复|函)(?=（)/;
const UNBRACKETED = /^，?(?:以下|下)(?:均|统一)?(?:统称|简称|称)为?：?(?:《[^《》]{1,30}》|“[^“”]{1,30}”)/;

function numbersFrom(numbers: readonly CitedNumber[], from: number, until: number): readonly CitedNumber[] {
  const near: CitedNumber[] = [];
  for (let index = from; index < numbers.length; index++) {
    const number = numbers[index] as CitedNumber;
    if (number.start > until) break;
    near.push(number);
  }
  return near;
}

/** 粤府〔2021〕21号《A》, （粤府〔2021〕21号）《A》, 以粤府〔2021〕21号印发的《A》 */
const LEADS_TO_TITLE = /^）?(?:文件?|号文)?(?:印发|公布|发布|下发)?(?:了|的)?$/;

function isBeside(text: string, mark: MarkedTitle, bracket: Bracket | null, number: CitedNumber): boolean {
  if (number.end <= mark.start)
    return number.end > mark.start - 8 && LEADS_TO_TITLE.test(text.slice(number.end, mark.start));
  if (bracket !== null) return number.start > bracket.start && number.end < bracket.end;
  const between = text.slice(mark.end, Math.max(mark.end, number.start));
  return (
    number.start === mark.end ||
    (number.start > mark.end &&
      /^以$/.test(between) &&
      /^(?:文|号)?(?:重新)?(?:印发|发布|公布|下发)/.test(text.slice(number.end, number.end + 8)))
  );
}
