import type { Gazetteers, Place } from '../gazetteers.js';
import { isResolved } from './agency-resolution.js';
import type { AgencyResolver } from './agency-resolver.js';
import { createPrefixReader, relativeWord } from './jurisdiction-words.js';
import type { PlaceIndex } from './place-index.js';

/** What a document prints about itself, folded. Nulls and empty lists mean that it prints nothing. */
export interface SpeakerWords {
  readonly issuers: readonly string[];
  readonly documentNumber: string | null;
  readonly title: string | null;
  readonly addressees: readonly string[];
  /** Its text, or the beginning of it; looked at only where the header does not decide. */
  readonly text: string;
}

export interface Jurisdiction {
  /** GB/T 2260, `000000` for the state. */
  readonly code: string;
  /** `jurisdiction/issuer`, `jurisdiction/number`, `jurisdiction/title`, `jurisdiction/addressees`, `jurisdiction/text` */
  readonly ruleId: string;
}

const TEXT_LENGTH_MAX = 20_000;
const OF_A_TOWN =
  /^(?:中共)?[\u4e00-\u9fff]{2,4}(?:镇|乡|街道)(?:党委|委员会|人民政府|办事处|党工委|关于|党政)/;
const OF_A_GOVERNMENT = /^(?!国).{1,3}(?:政|府)(?:办|发|函|规|字|〔)/;
const TITLE_LENGTH_MAX = 60;
const MENTIONS_MIN = 3;
const SHARE_MIN = 0.8;

/** Says which jurisdiction speaks in a document, from the surest sign it prints; null where none decides. */
export function createJurisdictionReader(
  gazetteers: Gazetteers,
  places: PlaceIndex,
  agencies: AgencyResolver,
): (words: SpeakerWords) => Jurisdiction | null {
  const prefixes = createPrefixReader(gazetteers.places, places);
  const numbers = new Map((gazetteers.numberPrefixes ?? []).map(({ prefix, codes }) => [prefix, codes]));

  const bySpeaker = (name: string): string | null => {
    const found = agencies.resolve(name, { jurisdiction: null, issuer: null });
    // 省政府办公厅 is the office of some province: a group is nobody who speaks.
    return isResolved(found) && !found.agency.isGroup ? found.agency.jurisdiction : null;
  };
  const byNumber = (number: string): readonly string[] => {
    for (let length = Math.min(6, number.length); length > 0; length--) {
      const codes = numbers.get(number.slice(0, length));
      // 商政办 is of 商丘, not of the 商务部: 政 and 府 are words of local governments.
      if (codes !== undefined)
        return OF_A_GOVERNMENT.test(number) ? codes.filter((code) => code !== '000000') : codes;
    }
    return [];
  };
  /** 推进兰州市石化产业延链的实施意见: the first place printed in full. */
  const namedInside = (words: string): readonly string[] => {
    for (let at = 1; at < Math.min(words.length, TITLE_LENGTH_MAX); at++) {
      const full = prefixes.read(words.slice(at), null).find(({ slot }) => slot === 'full');
      if (full !== undefined) return [full.place.code];
    }
    return [];
  };
  const byTitle = (title: string): readonly string[] => {
    const words = title.replace(/^(?:中共|《|“|关于|印发|转发|发布|公布|\d{4}年)+/, '');
    const speaker = /^(.{2,40}?)(?:等.{0,12}部门|办公厅|办公室)?(?:关于|印发|转发|公告|通告|令)/.exec(
      words,
    )?.[1];
    const code = speaker === undefined ? null : bySpeaker(speaker);
    if (code !== null) return [code];
    const readings = prefixes.read(words, null);
    if (readings.length === 0) return namedInside(words);
    const surest = readings.filter(({ slot }) => slot === 'full');
    return [...new Set((surest.length > 0 ? surest.slice(0, 1) : readings).map(({ place }) => place.code))];
  };

  return ({ issuers, documentNumber, title, addressees, text }) => {
    for (const issuer of issuers) {
      const code = bySpeaker(issuer);
      if (code !== null) return { code, ruleId: 'jurisdiction/issuer' };
    }
    // 佛政〔2023〕12号 of 佛堂镇 is no number of 佛山: the codes of towns stand in no gazetteer.
    const isTown = [...issuers, title ?? ''].some((words) => OF_A_TOWN.test(words));
    const numbered = documentNumber === null || isTown ? [] : byNumber(documentNumber);
    if (numbered.length === 1 && numbered[0]) return { code: numbered[0], ruleId: 'jurisdiction/number' };
    const titled = title === null ? [] : byTitle(title);
    const agreed = numbered.length > 0 ? titled.filter((code) => numbered.includes(code)) : titled;
    if (agreed.length === 1 && agreed[0]) return { code: agreed[0], ruleId: 'jurisdiction/title' };
    if (addressees.some((words) => /^各省(?:、|（)/.test(words))) {
      return { code: '000000', ruleId: 'jurisdiction/addressees' };
    }
    const place = mostNamed(text.slice(0, TEXT_LENGTH_MAX), gazetteers.places);
    return place === null ? null : { code: place.code, ruleId: 'jurisdiction/text' };
  };
}

/**
 * The province or city that a text speaks of as its own: 自治区… beside 广西, 我市 beside 广州. It must be named at least
 * three times, and four times in five among its kind.
 */
function mostNamed(text: string, places: readonly Place[]): Place | null {
  const own = /(?:我|全|本)(市|州|县|区)/.exec(text)?.[1];
  const above = /自治区(?:人民政府|党委|各|[^、，。]{2,12}[厅局委办])/.test(text)
    ? '自治区'
    : /(?:全|我|本)省|省(?:人民政府|政府|委|直|级|[^、，。]{2,12}厅)/.test(text)
      ? '省'
      : undefined;
  for (const word of [above, own]) {
    if (word === undefined) continue;
    const levels =
      word === '省' || word === '自治区' ? ['PROVINCE'] : ['MUNICIPALITY', 'PREFECTURE', 'COUNTY'];
    const counted = places
      .filter(({ level, validUntil }) => levels.includes(level) && validUntil === null)
      .map((place) => ({
        place,
        count: countOf(place.level === 'COUNTY' ? place.fullName : place.name, text),
      }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
    const total = counted.reduce((sum, { count }) => sum + count, 0);
    const [first] = counted;
    const isClear = first !== undefined && first.count >= MENTIONS_MIN && first.count >= total * SHARE_MIN;
    if (isClear && relativeWord(first.place) === word) return first.place;
  }
  return null;
}

function countOf(name: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) count++;
  return count;
}
