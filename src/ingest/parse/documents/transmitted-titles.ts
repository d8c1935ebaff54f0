import { stripTail } from '../words/title-kind.js';

const TRANSMITS = /(?:印发|转发|发布|公布|下发|颁布|批转)(?!给)/;
const SENDS =
  /(?:印发|转发|发布|公布|下发|颁布|发)(?:给)?你们|现(?:予以?|将)?.{0,6}(?:印发|转发|发布|公布|下发)|(?:现予|予以|现).{0,2}(?:印发|转发|发布|公布|施行)|现[将就]《[^。]{2,240}》.{0,12}(?:印发|转发|发布|公布|下发|征求意见|征集意见)/;
/** Titles that one notice may transmit. */
const MOST_TITLES = 12;

export interface TransmittedTitles {
  /** The instruments as the notice's text names them, or as its title does. */
  readonly titles: readonly string[];
  /** What the title says is transmitted, all together; null where the title transmits nothing. */
  readonly together: string | null;
}

/** The instruments that a notice transmits. Takes folded words; empty where it transmits none. */
export function transmittedTitles(title: string, body: string): TransmittedTitles {
  const together = fromTitle(withUsualMarks(title));
  const named = fromBody(withUsualMarks(body));
  if (named.length > 0) return { titles: named, together };
  if (together === null) return { titles: [], together };
  const marked = titlesIn(together);
  return { titles: marked.length > 0 && !isNested(together) ? marked : [bare(together)], together };
}

/** 〈A〉 where no 《 stands around it is 《A》. */
function withUsualMarks(words: string): string {
  return words.includes('《') ? words : words.replaceAll('〈', '《').replaceAll('〉', '》');
}

/** 关于印发X的通知, 转发X的通知: X. */
function fromTitle(title: string): string | null {
  // 中共中央办公厅 国务院办公厅印发《X》: a report that prints X.
  const told = /^[^《》]{4,60}印发《([^《》]{4,160})》$/.exec(title)?.[1];
  if (told !== undefined) return told;
  const ending = /的?(?:通知|公告|通告|决定|令)$/.exec(stripTail(title));
  const verb = TRANSMITS.exec(title);
  if (ending === null || verb === null) return null;
  const words = title
    .slice(verb.index + verb[0].length, ending.index)
    .replace(/^(?:实施)?《(.*)》$/, '《$1》');
  return words.length < 4 ? null : words;
}

/** 现将《A》和《B》印发给你们: the titles in a sentence that sends them, without those that expire in it. */
function fromBody(body: string): readonly string[] {
  for (const sentence of body.slice(0, 3000).split('。')) {
    if (!SENDS.test(sentence)) continue;
    const sent = sentence.search(SENDS);
    // 为落实《A》，现将《B》印发给你们: what is sent stands after 现将.
    const from = Math.max(0, sentence.search(/[现兹特]将[^《。，]{0,20}《/));
    const before = sentence.slice(from, Math.min(sentence.length, sent + 200));
    const titles = titlesIn(
      before.replace(
        /(?:根据|按照|依据|依照|落实|贯彻)[^，；]{0,4}《[^《》]{2,120}》(?:（[^（）]{1,60}）)?(?:(?:、|和|及|以及)?《[^《》]{2,120}》(?:（[^（）]{1,60}）)?){0,8}/g,
        '',
      ),
    );
    const fresh = titles.filter((title, at) => titles.indexOf(title) === at);
    if (fresh.length > 0) return fresh.slice(0, MOST_TITLES);
  }
  return [];
}

/** Titles in 《》, outermost. */
function titlesIn(words: string): string[] {
  const titles: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < words.length; at++) {
    if (words[at] === '《' && depth++ === 0) start = at + 1;
    else if (words[at] === '》' && depth > 0 && --depth === 0) titles.push(words.slice(start, at));
  }
  return titles;
}

/** A关于《B》的通知 names one thing, not B. */
function isNested(words: string): boolean {
  return !words.startsWith('《');
}

function bare(words: string): string {
  return words.replace(/^《(.*)》$/, '$1');
}
