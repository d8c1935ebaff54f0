import { DUTY_VERB_INSIDE, type DutyVerb, dutyVerbAtEnd, readVerb } from './duty-verbs.js';
import type { Passage } from './passage.js';
import type { Piece } from './piece.js';
import { type Duty, dutyOfKey, KEY_WITHOUT_COLON } from './role-words.js';
import { splitNames } from './split-names.js';
import { type UnitShape, unitShape } from './unit-shape.js';
import { GROUP_OF_LEADS } from './unit-words.js';

/** A list as a row of names and words of duty: 「省工信厅｜牵头｜会同｜省财政厅｜省税务局｜负责」. */
export type Token =
  | UnitToken
  | { readonly kind: 'VERB'; readonly verb: DutyVerb }
  /** 会同: who stands before it leads, who stands after it helps. */
  | { readonly kind: 'WITH' }
  /** 资金保障, in 「省财政厅负责资金保障」. */
  | { readonly kind: 'OBJECT' }
  /** 责任单位为: what follows belongs to it. */
  | { readonly kind: 'KEY'; readonly duty: Duty | 'NONE' };

export interface UnitToken {
  readonly kind: 'UNIT';
  readonly start: number;
  readonly end: number;
  readonly segment: number;
  readonly shape: UnitShape;
  /** 省财政厅（牵头）. */
  readonly duty: Duty | null;
  /** *, ★ printed beside the name. */
  readonly marks: string;
}

const MARKS = '*★☆△▲●◆※#■';
const LEADING =
  /^(?:\d{1,2}[.．、]|[①-⑳]|(?:具体|主要|统一|分别|共同|并|交|本(?:部分|章|节|项|类)(?:工作|任务|内容)?)?由|并|以及|及|另|和(?=省|市|各|国|自治)|与(?=省|市|各|国|自治)|\s)+/;
const AND_SO_ON =
  /等(?:\d{1,3}|[一二三四五六七八九十]{1,3})[个家]?(?:部门|单位|委办局|机构)$|等(?:[省市县区州](?:级|直)?|国务院|中央(?:和国家机关)?)?(?:各?(?:有关|相关|其他)?(?:部门|单位|委办局|机构|地区|方面)(?:[和、及](?:单位|机构|企业))?)?$/;
/** 银保监会［等部门和］各地方. */
const AND_SO_ON_AND =
  /等(?:[省市县区州](?:级|直)?|国务院|中央(?:和国家机关)?)?(?:各?(?:有关|相关|其他)?(?:部门|单位|委办局|机构|地区)(?:[和、及](?:单位|机构|企业))?)?(?:以及|和|及|与)(?=各|有关|相关|地方|[省市县区]直)/;
/** 会同县 is a county; 「县水利局会同县卫健委」 is not about it. */
const WITH = /(?<=[厅局委办部府会处科队院署行室])会同|会同(?!县)/;
/** Longest phrase that is read for words of duty; a longer one is prose. */
const PHRASE_CHARACTERS_MAX = 120;

export function tokensOf(passage: Passage, piece: Piece): readonly Token[] {
  const { text } = passage;
  const lead = LEADING.exec(text.slice(piece.start, Math.min(piece.end, piece.start + 24)))?.[0].length ?? 0;
  const start = piece.start + lead;
  if (start >= piece.end) return [];
  const at = { ...piece, start };
  const words = text.slice(start, piece.end);
  if (words.length > PHRASE_CHARACTERS_MAX) return [unitToken(passage, at)];

  if (GROUP_OF_LEADS.test(words)) return namesOf(passage, at);
  const key = KEY_WITHOUT_COLON.exec(words);
  if (key !== null) {
    const rest = tokensOf(passage, { ...at, start: start + key[0].length });
    if (rest.some(isOffice)) return [{ kind: 'KEY', duty: dutyOfKey(key[1] as string) }, ...rest];
  }
  const withAt = WITH.exec(words)?.index ?? -1;
  if (withAt >= 0) {
    return [
      ...tokensOf(passage, { ...at, end: start + withAt }),
      { kind: 'WITH' },
      ...tokensOf(passage, { ...at, start: start + withAt + 2 }),
    ];
  }
  const last = dutyVerbAtEnd(words);
  if (last !== null) {
    const verb: Token = { kind: 'VERB', verb: last.verb };
    return last.start === 0 ? [verb] : [...tokensOf(passage, { ...at, end: start + last.start }), verb];
  }
  for (const found of words.matchAll(DUTY_VERB_INSIDE)) {
    const names = namesOf(passage, { ...at, end: start + found.index });
    if (names.length === 0 || !names.every(isUnit)) continue;
    const after = tokensOf(passage, { ...at, start: start + found.index + found[0].length });
    const rest: readonly Token[] = after.some(isOffice) ? after : [{ kind: 'OBJECT' }];
    return [...names, { kind: 'VERB', verb: readVerb(found[0]) }, ...rest];
  }
  return namesOf(passage, at);
}

function isOffice(token: Token): boolean {
  return token.kind === 'UNIT' && token.shape === 'OFFICE';
}

function isUnit(token: UnitToken): boolean {
  return token.shape === 'OFFICE' || token.shape === 'SHARED';
}

function namesOf(passage: Passage, piece: Piece): readonly UnitToken[] {
  const words = passage.text.slice(piece.start, piece.end);
  const middle = words.length > PHRASE_CHARACTERS_MAX ? null : AND_SO_ON_AND.exec(words);
  if (middle !== null && middle.index > 0) {
    const cut = piece.start + middle.index;
    return [
      ...namesOf(passage, { ...piece, end: cut }),
      ...namesOf(passage, { ...piece, start: cut + middle[0].length }),
    ];
  }
  const open = words.length > PHRASE_CHARACTERS_MAX ? null : AND_SO_ON.exec(words);
  const end = open === null || open.index === 0 ? piece.end : piece.start + open.index;
  return splitNames(passage, { ...piece, end }).map((name) => unitToken(passage, name));
}

const ROLE_IN_BRACKETS = /^（([^（）]{1,16})）|（([^（）]{1,16})）$/;

/** Takes marks and remarks off a name; 省委网信办（省互联网信息办） and 各县（市、区） keep their brackets. */
function unitToken(passage: Passage, piece: Piece): UnitToken {
  const { text } = passage;
  let { start, end } = piece;
  start +=
    /^\d{1,2}[.．、]?(?=[\u4e00-\u9fff])(?![年月日个])/.exec(text.slice(start, Math.min(end, start + 5)))?.[0]
      .length ?? 0;
  // 〈以下统称各区县政府〉
  end -= /〈[^〈〉]{1,40}〉$/.exec(text.slice(Math.max(start, end - 42), end))?.[0].length ?? 0;
  let marks = '';
  let duty: Duty | null = null;
  const trim = (): void => {
    for (; start < end && (MARKS.includes(text[start] as string) || text[start] === ' '); start++)
      marks += text[start];
    for (; end > start && (MARKS.includes(text[end - 1] as string) || text[end - 1] === ' '); end--)
      marks += text[end - 1];
  };
  trim();
  const remark = ROLE_IN_BRACKETS.exec(text.slice(start, Math.min(end, start + PHRASE_CHARACTERS_MAX)));
  if (remark !== null && end - start <= PHRASE_CHARACTERS_MAX) {
    const inside = (remark[1] ?? remark[2]) as string;
    if (MARKS.includes(inside)) marks += inside;
    const verb = dutyVerbAtEnd(inside) ?? (/牵头|主办/.test(inside) ? { verb: readVerb(inside) } : null);
    if (verb !== null && verb.verb.duty !== 'ANSWERS') duty = verb.verb.duty;
    if (verb !== null || MARKS.includes(inside) || isAside(text.slice(start, end), remark[0], inside)) {
      if (remark[1] === undefined) end -= remark[0].length;
      else start += remark[0].length;
      trim();
    }
  }
  const name = text.slice(start, end);
  return {
    kind: 'UNIT',
    start,
    end,
    segment: piece.segment,
    shape: unitShape(name),
    duty,
    marks: `${marks.replaceAll(' ', '')}${passage.emphasisAt(start)}`,
  };
}

const WHOM_IT_CONCERNS =
  /^(?:党政|国家|各级)?(?:机关|学校|高校|中小学|院校|医院|医疗机构|社区|景区|企业|国企|央企|国有企业|民营企业|事业单位)$/;

/** A remark beside a whole name: 市工业和信息化局（排名不分先后）. */
function isAside(name: string, brackets: string, inside: string): boolean {
  if (!name.endsWith(brackets)) return false;
  const base = name.slice(0, -brackets.length);
  // 市教委（学校）、市国资委（国有企业）: for which part of the task.
  if (WHOM_IT_CONCERNS.test(inside) && unitShape(base) === 'OFFICE') return true;
  const isName =
    ['OFFICE', 'SHARED'].includes(unitShape(inside)) ||
    /^[省市县区州盟旗镇乡街道、]{1,12}$|管委|园区|开发区|街道/.test(inside);
  return unitShape(base) === 'OFFICE' && !isName;
}
