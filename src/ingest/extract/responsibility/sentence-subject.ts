import type { Convention } from './conventions.js';
import type { Passage } from './passage.js';
import { type ListPart, type ReadList, readList } from './read-list.js';
import type { Duty } from './role-words.js';
import { saysWhose, unitShape } from './unit-shape.js';
import { DEPARTMENT } from './unit-words.js';

/** Who is spoken of right before a verb. */
export interface Subject {
  readonly part: ListPart;
  /** Where the names begin, counted from the beginning of the sentence. */
  readonly index: number;
  /** 由 stands before the names. */
  readonly isPassive: boolean;
}

/** 此项工作由, 具体由. */
const OPENING = /^(?:(?:此项|该项|这项|本项|上述|以上|具体|相关)?(?:工作|任务|内容|事项)?，?)?由/;

/**
 * The named offices before a verb: 「善后结束后，［区应急管理局］会同……」, 「所需经费由［区财政局］负责……」. They begin with the
 * sentence, behind 由, or behind the last ，. Null unless all of them are offices that say whose they are.
 */
export function sentenceSubject(
  passage: Passage,
  conventions: readonly Convention[],
  sentence: number,
  verb: number,
  duty: Duty,
): Subject | null {
  const words = passage.text.slice(sentence, verb);
  if (words.length < 3 || words.length > SUBJECT_CHARACTERS_MAX || !endsInOffice(words)) return null;
  // 「《若干措施》明确由市工信局牵头」 tells of another document.
  if (words.includes('》')) return null;
  const opening = OPENING.exec(words)?.[0].length ?? 0;
  const by = lastBy(words);
  const starts = [
    ...(by > 0 ? [{ index: by, isPassive: true }] : []),
    { index: opening, isPassive: opening > 0 },
    { index: words.lastIndexOf('，') + 1, isPassive: false },
  ];
  for (const { index, isPassive } of starts) {
    const part: ListPart = { passage, start: sentence + index, end: verb, duty: null, conventions };
    if (part.start < verb && namesOffices(readList([part])))
      return { part: { ...part, duty }, index, isPassive };
  }
  return null;
}

const SUBJECT_CHARACTERS_MAX = 160;

const SETS_UP =
  /(?:建立|成立|组建|健全|完善|设立|形成|构建|加入|纳入|参与|强化|发挥|依托|通过|支持|鼓励|推动|坚持|实行)$/;

/** Behind the last 由 that is a word of its own: 自由贸易试验区 has none. */
function lastBy(words: string): number {
  const at = words.lastIndexOf('由');
  if (at > 0 && /[自理事]/.test(words[at - 1] ?? '')) return 0;
  // 「建立由市科技局牵头、有关部门参与的机制」
  return SETS_UP.test(words.slice(Math.max(0, at - 4), Math.max(0, at))) ? 0 : at + 1;
}

function endsInOffice(words: string): boolean {
  const last = words.slice(Math.max(words.lastIndexOf('、'), words.lastIndexOf('，')) + 1);
  return isUnit(last.replace(/^.*?由(?=[^由]{2,})/, '')) || isUnit(last) || /(?:等|部门|单位|）)$/.test(last);
}

function isUnit(name: string): boolean {
  const shape = unitShape(name);
  return shape === 'OFFICE' || (shape === 'SHARED' && isNamed(name));
}

function namesOffices(list: ReadList): boolean {
  return (
    namesOnly(list) &&
    !list.speaksOfDuty &&
    list.members.some(({ isOffice, surface }) => isOffice || DEPARTMENT.test(surface)) &&
    list.members.every(({ surface }) => unitShape(surface) !== 'OTHER' && isNamed(surface))
  );
}

/** Nothing but names: no work, no words that are no unit. */
export function namesOnly({ members, notUnits, hasObjects, odd }: ReadList): boolean {
  return members.length > 0 && notUnits === 0 && !hasObjects && odd.length === 0;
}

/** Named by name, not by function: 县级以上人民政府工业和信息化主管部门 is whoever it may concern. */
function isNamed(name: string): boolean {
  return (saysWhose(name) || BRANCH.test(name) || DEPARTMENT.test(name)) && !BY_FUNCTION.test(name);
}

/** 青岛海关, 岳阳银保监分局: called by their seat. */
const BRANCH =
  /^[\u4e00-\u9fff]{2,4}(?:海关|海事局|银保监局|银保监分局|证监局|金融监管局|金融监管分局|供电局|供电公司|军分区|警备区|火车站|机场集团)$/;

const BY_FUNCTION =
  /^(?:各|有关|相关|其他)|^县级以上|(?:主管|行政|监管|监督管理|相关|有关|成员)(?:部门|单位)$|本[市省区县级地]|申报|承担|企业$|用人|受托|第三方|(?:省|市|区|县)(?:委|政府)(?:主要|分管)?领导$/;
