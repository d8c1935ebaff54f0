import type { Convention } from './conventions.js';
import { isNamedOffice } from './named-office.js';
import type { Passage } from './passage.js';
import { type ListPart, readList } from './read-list.js';
import { namesOnly } from './sentence-subject.js';
import { DEPARTMENT } from './unit-words.js';

/**
 * Who else works at what a sentence gave its lead: 「省卫生健康委要牵头建立机制，［省教育厅、省财政厅等部门］要密切配合」,
 * 「由市林草局牵头，［克什克腾旗政府］落实属地责任」. The names open a half-sentence, and a word of work follows them.
 */
export function helpersOfLead(
  passage: Passage,
  conventions: readonly Convention[],
  start: number,
  end: number,
): readonly ListPart[] {
  const parts: ListPart[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && passage.text[at] !== '，') continue;
    const part = helpersIn(passage, conventions, from, at);
    if (part !== null) parts.push(part);
    from = at + 1;
  }
  return parts;
}

const WORK =
  /(?:要|应当?|将)?(?:积极|密切|主动|认真|抓紧|全力|具体|分别|共同|分领域|按照?(?:各自)?(?:职责|分工|职能)(?:分工)?|依法|依职责)*(?:配合|协助|协同|参与|参加|落实|抓好|做好|负责|承担|组织|开展|加强|加快|推进|保障|支持|指导|监督|督促|打击|查处|提供|统筹|协调|办理)|按照?(?:各自)?职责(?:分工)?$/g;
/** 按职责分工抓好落实; 按职责加快办理 says how, not that the duty is shared. */
const JOINTLY = /职责分工|职责$|(?:职责|分工)(?:抓好)?(?:负责|落实)/;
const HELP = /配合|协助|协同|参与|参加/;
/** Names that no ending of an office closes: 国网岳阳供电公司, a department of the issuer. */
const WHOLE_NAME = new RegExp(`(?:供电|电力)公司$|${DEPARTMENT.source}`);
/** A firm may help; what else it does is its business. */
const FIRM = /(?:公司|集团)$/;
const HALF_SENTENCE_CHARACTERS_MAX = 120;

/** The names that open `[start, end)`, with the words of duty behind them. */
export function helpersIn(
  passage: Passage,
  conventions: readonly Convention[],
  start: number,
  end: number,
): ListPart | null {
  const words = passage.text.slice(start, Math.min(end, start + HALF_SENTENCE_CHARACTERS_MAX));
  for (const { index, 0: verb } of words.matchAll(WORK)) {
    if (index < 2) continue;
    const names: ListPart = { passage, start, end: start + index, duty: 'HELPS', conventions };
    const list = readList([{ ...names, duty: null }]);
    const areNamed = list.members.every(({ surface, isOffice }) => {
      if (!isOffice && !WHOLE_NAME.test(surface) && !(FIRM.test(surface) && HELP.test(verb))) return false;
      return isNamedOffice(surface) || (HELP.test(verb) && /^各/.test(surface));
    });
    if (!namesOnly(list) || list.speaksOfDuty || !areNamed) continue;
    return JOINTLY.test(verb) ? { ...names, end: start + index + verb.length } : names;
  }
  return null;
}
