import { isOrganName } from '../words/organ-name.js';
import { isBareKind, kindOfTitle } from '../words/title-kind.js';
import type { DocumentLine } from './document-lines.js';

/** The lines of a title, first to last, and their words joined. */
export interface TitleBlock {
  readonly first: number;
  readonly last: number;
  readonly words: string;
  /** Where the head of the document begins, if above the title: 市政府专题会议纪要 / 〔2023〕15号 / 关于…的会议纪要. */
  readonly head?: number;
}

const MOST_LINES = 8;
const LONGEST_TITLE = 220;
const SHORTEST_REPEATED = 8;
/** Empty lines that may stand between two lines of one title. */
const WIDEST_GAP = 1;

/**
 * The title that ends at line `end`: the lines before it that can only be read with it (names of issuing bodies before
 * 关于, lines without an end), down to `floor`, and a remark after it that belongs to it: （2021—2025年）, （试行）.
 * Null where the line cannot end a title.
 */
export function titleBlockAt(lines: readonly DocumentLine[], end: number, floor: number): TitleBlock | null {
  const closing = lines[end];
  if (closing?.kind !== 'PLAIN' || closing.words.length > LONGEST_TITLE) return null;
  if (/[。；！？]/.test(closing.words) || kindOfTitle(closing.words) === null) return null;
  if (goesOnBelow(lines[end + 1])) return null;
  let first = end;
  let words = closing.words;
  while (first > floor && end - first < MOST_LINES) {
    const before = lines[first - 1] as DocumentLine;
    if (!joins(before, lines[first] as DocumentLine, words)) break;
    words = before.words + words;
    first--;
  }
  if (isBareKind(words) && !/^(?:公告|通告|通知|令)$/.test(words)) return null;
  const last = isPartOfTitle(lines[end + 1]) ? end + 1 : end;
  if (last > end) words += lines[last]?.words ?? '';
  return hasEvenMarks(words) ? { first, last, words } : null;
}

/** （2021—2025年）, （试行）, （征求意见稿）, but not （…会议通过） or （此件公开发布）. */
export function isPartOfTitle(line: DocumentLine | undefined): boolean {
  return (
    line?.kind === 'ASIDE' &&
    /^（(?:[“”十三四五六0-9.—–\-－~至年～]{3,20}(?:年|版|修订)?|试行|暂行|(?:[0-9]{4}年)?(?:修订|修正|修改)(?:版|稿|本)?|[^（）]{0,8}(?:草案|稿|版))）$/.test(
      line.words,
    )
  );
}

/** A 文种 alone on the next line ends the title there: 资料汇编, 政策解读材料. */
function goesOnBelow(next: DocumentLine | undefined): boolean {
  return next?.kind === 'PLAIN' && next.blanksBefore <= WIDEST_GAP && isBareKind(next.words);
}

function joins(before: DocumentLine, after: DocumentLine, words: string): boolean {
  if (before.words.length + words.length > LONGEST_TITLE || after.blanksBefore > WIDEST_GAP) return false;
  // The name of a web page repeats the title: …的通知 - 某县人民政府.
  if (words.length >= SHORTEST_REPEATED && before.words.includes(words)) return false;
  const goesOn = isRest(words);
  if (before.kind === 'ORGANS')
    return goesOn || after.kind === 'ORGANS' || goesOnWithOrgans(before.words, words);
  if (before.kind === 'SENTENCE' && OPEN_TITLE.test(before.words)) return true;
  if (before.kind !== 'PLAIN' || /[，。；：！？]/.test(before.words)) return false;
  // 国务院关于落实《政府工作报告》 / 重点工作分工的意见: the marks hold the title of another document.
  if (/^[^《》].*》$/.test(before.words)) return true;
  // A line that is a title of its own is joined only by words that cannot stand alone.
  return kindOfTitle(before.words) === null ? true : goesOn;
}

/** Words that only go on with a title: 关于…, 的通知, 方案的通知, 政策解读材料. */
function isRest(words: string): boolean {
  if (isBareKind(words) || /^(?:关于|印发|转发|发布|公布|下发|的|》|（)/.test(words)) return true;
  return /的通知$/.test(words) && !/关于|印发|转发|下发/.test(words);
}

/** 关于加快数字经济、 / 先进制造业发展的意见: a title may be broken after 、. */
const OPEN_TITLE = /^[^。；：！？]{0,40}(?:关于|转发|印发)[^。；：！？]{2,60}[、，]$/;

/** 国务院国资委 市场监管总局关于印发…, where the line above names the first of them. A letterhead names one of them again. */
function goesOnWithOrgans(before: string, words: string): boolean {
  const about = words.search(/关于|印发|转发/);
  return (
    about >= 2 && about <= 120 && !words.includes(before) && isOrganName(words.slice(0, Math.min(about, 48)))
  );
}

function hasEvenMarks(words: string): boolean {
  return words.split('《').length === words.split('》').length;
}
