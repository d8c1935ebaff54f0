import type { Convention } from './conventions.js';
import { BODY_OF_TOWN, isNamedOffice } from './named-office.js';
import type { Passage } from './passage.js';
import { type ListPart, type ReadList, readList } from './read-list.js';
import type { Duty } from './role-words.js';
import { unitShape } from './unit-shape.js';
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
const OPENING =
  /^(?:(?:此项|该项|这项|本项|上述|以上|具体|相关)?(?:工作|任务|内容|事项)?，?)?由|^(?:请|责成)(?!示)/;

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

/** Behind the last 由 that is a word of its own, or 0: 自由贸易试验区 has none. */
export function lastBy(words: string): number {
  const at = words.lastIndexOf('由');
  if (at > 0 && /自$|(?<![管处办受代治审清整护])理$/.test(words.slice(Math.max(0, at - 2), at))) return 0;
  // 「建立由市科技局牵头、有关部门参与的机制」
  return SETS_UP.test(words.slice(Math.max(0, at - 4), Math.max(0, at))) ? 0 : at + 1;
}

function endsInOffice(words: string): boolean {
  const last = words.slice(Math.max(words.lastIndexOf('、'), words.lastIndexOf('，')) + 1);
  return isUnit(last.replace(/^.*?由(?=[^由]{2,})/, '')) || isUnit(last) || /(?:等|部门|单位|）)$/.test(last);
}

function isUnit(name: string): boolean {
  const shape = unitShape(name);
  return shape === 'OFFICE' || (shape === 'SHARED' && isNamedOffice(name));
}

/** 国网岳阳供电公司 has its part like an office. */
const GRID = /(?:供电|电力)公司$/;

function namesOffices(list: ReadList): boolean {
  return (
    namesOnly(list) &&
    !list.speaksOfDuty &&
    list.members.some(
      ({ isOffice, surface }) =>
        isOffice || GRID.test(surface) || BODY_OF_TOWN.test(surface) || DEPARTMENT.test(surface),
    ) &&
    list.members.every(({ surface }) => unitShape(surface) !== 'OTHER' && isNamedOffice(surface))
  );
}

/** Nothing but names: no work, no words that are no unit. */
export function namesOnly({ members, notUnits, hasObjects, odd }: ReadList): boolean {
  return members.length > 0 && notUnits === 0 && !hasObjects && odd.length === 0;
}
