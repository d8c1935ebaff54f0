import { numeralValue } from '../../parse/words/numeral-value.js';
import { findAlsoResponsible } from './also-responsible.js';
import { BOLD, type Passage, UNDERLINED } from './passage.js';

/**
 * Rules that a document states once for many lists, hidden in one of them, in the preamble or in a note:
 * 「第一个为牵头单位，下同」, 「带*的为牵头单位」, 「以下内容负责单位均含各地级以上市人民政府，不再列出」,
 * 「本部分由甲局牵头，配合单位见括号」.
 */
export interface Convention {
  readonly kind: 'FIRST_LEADS' | 'MARKED_LEADS' | 'BEFORE_COMMA_LEADS' | 'ALSO_RESPONSIBLE' | 'OTHERS_HELP';
  /** The words of the rule in its passage: they name no unit of the list they stand in. */
  readonly start: number;
  readonly end: number;
  /** Of FIRST_LEADS: how many lead, as in 「前两位为牵头单位」. */
  readonly count: number;
  /** Of MARKED_LEADS: the marks (*, ★). */
  readonly marks: string;
  /** Of ALSO_RESPONSIBLE: where the units are named. */
  readonly units: { readonly start: number; readonly end: number } | null;
  /** 下同, 以下, 不再列出: it speaks of what follows. */
  readonly saysFollowing: boolean;
  /** 以上, 上述, 表中: it speaks of what stands before it too. */
  readonly saysPreceding: boolean;
  /** 第8、9项同: the items, besides its own, for which it holds; null where none are named. */
  readonly items: ReadonlySet<number> | null;
  /** It speaks of its own list too: all but 「以下…不再列出」. */
  readonly includesItself: boolean;
}

const LEAD =
  '(?:总|主要|共同|联合)?(?:牵头|主办|主责|主要责任|第一责任)(?:责任|负责)?(?:单位|部门|处室|科室|者|机构|区县|市州)?';
const OTHERS = '其[他余][^，。；（）]{0,10}?(?:配合|责任|参与|参加|协办|协助|支持|会办|成员)(?:单位|部门)?';
/** 第8、9项同: the rule holds for these items as well. */
const ALSO_NUMBERS =
  '第?[一二三四五六七八九十\\d][一二三四五六七八九十百\\d、，第至到和及－—~-]{0,24}(?:项|条|点|款|小点|项任务|条措施)(?:均|亦|也|都)?(?:相同|同上|同此|同|类同|照此)';
const AGAIN = `(?:[，、；。（]?(?:${ALSO_NUMBERS}|以?下同|后同|以下(?:各项|各条|各款|各任务|项目|内容)?(?:类同|均同|均相同|相同|亦同|同)?|类同|${OTHERS}|不再[^，。；（）]{0,8}))*`;
const ONE = '[一1]';
const PLACE_ONE = `(?:第${ONE}(?:个|位|家|名|顺位|责任单位)|前[二两2三3](?:位|个|名|家)|首个|首位|首列|最前面?|(?:排|列|(?<!单)位|居|名列|排名(?=前)|排名|排序|(?<!单)位列|(?<!单)位居|排列)(?:在|于)?(?:第${ONE}|首|最前|前面|前[二两2三3])(?:位|个|名|列|家)?)`;
const OF_THE_TASK = '(?:该|本|各|此)?(?:项)?(?:项目|任务|工作|的)?';
/** 「第一个为牵头单位」 「排第一的单位牵头」 「牵头单位排在首位」. */
const FIRST = new RegExp(
  `(?:以|将|由)?(?:${PLACE_ONE}[^，。；（）]{0,10}?(?:(?:为|是|系|作为)${OF_THE_TASK}${LEAD}|(?:单位|部门|者|的)牵头(?:负责)?(?=[，。；、）]|$))|牵头(?:单位|部门)(?:均|都)?(?:为|是)?(?:[^，。；（）]{2,8}?[中里])?${PLACE_ONE}(?=[，。；、）的]|$))${AGAIN}`,
  'g',
);
/** 「逗号前为牵头单位」: the units up to the first ，. */
const BEFORE_COMMA = new RegExp(
  `(?:第一个|首个)?逗号之?前面?的?(?:各?单位|各?部门)?(?:均|都)?(?:为|是|系)${OF_THE_TASK}${LEAD}${AGAIN}`,
  'g',
);
const MARK = '([*★☆△▲●◆※#■]|星号|三角|加粗|粗体|黑体|下划线|划线)';
/** 「带*的为牵头单位」 「牵头单位以★标注」. */
const MARKED = new RegExp(
  `(?:(?:(?:带|标|加|打|注|画|标注|标有|标记|注有|加注|带有|加有)[“"‘「]?)?${MARK}[^，。；（）]{0,14}?(?:为|是|系|表示|即)${OF_THE_TASK}${LEAD}|牵头(?:单位|部门)(?:为|是)[^，。；（）]{0,16}?[中里内](?:的)?${MARK}(?:的)?(?:单位|部门|者)?|牵头(?:单位|部门)[^，。；（）]{0,6}(?:带|标|加|打|注|用|以)[^，。；（）*★☆△▲●◆※#■]{0,3}${MARK}[”’」]?(?:号|标注|标记|标示|标明|标出|表示|注明)?)${AGAIN}`,
  'g',
);

const HELPERS = '(?:配合|参与|协办|支持|协同)(?:单位|部门)';
/** 「各项任务的配合单位见括号」 「括号内为配合单位」: the lists in the part name who helps its lead. */
const OTHERS_HELP = new RegExp(
  `(?:各项?)?(?:具体)?(?:任务|工作|措施|条目)?的?${HELPERS}(?:详?见|列于|列在|列入|为|是|标注于|在)(?:各项?)?(?:任务|工作|措施|条目)?(?:之?后|末尾?)?的?(?:括号|括弧)(?:内|中|里)?(?:所列|列明|标明|标注)?(?:的?(?:单位|部门))?|(?:括号|括弧)(?:内|中|里)(?:所列)?的?(?:单位|部门)?(?:均|都)?(?:为|是|系)${HELPERS}`,
  'g',
);

/** The rules in a passage, in order. Patterns are bounded, so a text of any length is read once. */
export function conventionsIn({ text }: Passage): readonly Convention[] {
  if (!/牵头|主办|主责|括号|括弧|第一责任|主要责任|不再|下同|不另|不一一/.test(text)) return [];
  const found = [
    ...[...text.matchAll(FIRST)].map((match) => aboutLeads('FIRST_LEADS', match, text)),
    ...[...text.matchAll(MARKED)].map((match) => aboutLeads('MARKED_LEADS', match, text)),
    ...[...text.matchAll(BEFORE_COMMA)].map((match) => aboutLeads('BEFORE_COMMA_LEADS', match, text)),
    ...[...text.matchAll(OTHERS_HELP)].map(
      (match): Convention => ({
        kind: 'OTHERS_HELP',
        start: match.index,
        end: match.index + match[0].length,
        count: 1,
        marks: '',
        units: null,
        saysFollowing: true,
        saysPreceding: false,
        items: null,
        includesItself: false,
      }),
    ),
    ...findAlsoResponsible(text).map(({ start, end, units }): Convention => {
      const words = text.slice(start, end);
      return {
        kind: 'ALSO_RESPONSIBLE',
        start,
        end,
        count: 1,
        marks: '',
        units,
        items: null,
        saysFollowing: !/^(?:以上|上述)(?!(?:及|和|、|与)(?:以下|下列))/.test(words),
        saysPreceding: /^(?:以上|上述)|表中/.test(words),
        includesItself: !/^以下|^下列|^后续|^其他|^其余/.test(words),
      };
    }),
  ].sort((a, b) => a.start - b.start);
  const kept: Convention[] = [];
  for (const each of found) if (each.start >= (kept.at(-1)?.end ?? 0)) kept.push(each);
  return kept;
}

function aboutLeads(
  kind: 'FIRST_LEADS' | 'MARKED_LEADS' | 'BEFORE_COMMA_LEADS',
  match: RegExpMatchArray,
  text: string,
): Convention {
  const start = match.index ?? 0;
  const subject =
    text
      .slice(Math.max(0, start - 12), start)
      .split(/[、，；。：（）]/)
      .at(-1) ?? '';
  return {
    kind,
    start,
    end: start + match[0].length,
    count: /前[三3]/.test(match[0]) ? 3 : /前[二两2]/.test(match[0]) ? 2 : 1,
    marks: kind === 'MARKED_LEADS' ? marksOf(match[1] ?? match[2] ?? match[3] ?? '') : '',
    units: null,
    items: itemsNamed(match[0]),
    saysFollowing: /下同|后同|以下|类同|不再/.test(match[0]) || /以下|下列/.test(subject),
    saysPreceding: /(?<!级)以上|上述|表中/.test(subject),
    includesItself: true,
  };
}

function itemsNamed(rule: string): ReadonlySet<number> | null {
  const words = new RegExp(ALSO_NUMBERS).exec(rule)?.[0];
  if (words === undefined) return null;
  const items = new Set<number>();
  for (const [, from = '', to] of words.matchAll(
    /([一二三四五六七八九十百\d]{1,5})(?:项|条|点)?(?:[至到－—~-]第?([一二三四五六七八九十百\d]{1,5}))?/g,
  )) {
    const first = numeralValue(from) ?? 0;
    const last = Math.min(numeralValue(to ?? from) ?? 0, first + ITEMS_MAX);
    for (let each = first; each <= last; each++) items.add(each);
  }
  return items;
}

/** A rule that names more items than this names them in vain. */
const ITEMS_MAX = 200;

function marksOf(mark: string): string {
  if (mark === '星号') return '*★☆';
  if (mark === '三角') return '△▲';
  if (/粗|黑/.test(mark)) return BOLD;
  return mark.endsWith('划线') ? UNDERLINED : mark;
}
