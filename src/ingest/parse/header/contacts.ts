import { fold } from '../../fold.js';
import type { Fact } from '../../policy-tree.js';
import type { DocumentLine } from '../documents/document-lines.js';
import { isOrganName } from '../words/organ-name.js';
import { foldLine, type HeaderContext } from './context.js';
import { splitAddressees } from './split-addressees.js';

/** How much of the end of a text is read for whom to ask. */
const ENDING_CHARACTERS = 6000;

const ASK =
  /请(?:及时|直接|尽快|迅速)?(?:径|迳|逕|径直)?(?:向|与|同|报告?)((?:[^，。；（]|（[^（）]{0,80}）){2,160}?)(?:反映|联系|报告|咨询|反馈|沟通)/g;
const PERSON =
  /(?:业务)?(?:联系|咨询)(?:人|单位|部门|科室|处室|方式|电话)(?:及电话|和电话|、电话|及联系方式)?：([^；。）]{2,80})/g;
/** 报市政府办公室（联系人：张某）: the office is asked, the person answers. */
const OFFICE_BEFORE = /(?:报送至?|报至?|送至?|反馈至?|寄至|发至|至|与|向|请联系)(\p{Script=Han}{3,24})（$/u;
/** 市科技局高新科：张某，0000-1234567 */
const OFFICE_WITH_TELEPHONE =
  /^(?:[0-9]{1,2}[.、]|（[0-9一二三四五六七八九十]{1,2}）)?(\p{Script=Han}{2,24}(?:局|厅|委|办|部|处|科|室|中心|司|会|院|组|股|站))(?:（[^（）]{1,20}）)?[：，、]?[\p{Script=Han}×]{0,12}[，、：]?(?:电话|联系电话)?：?(?:1[0-9×]{10}|（?0[0-9]{2,3}[）—-]{1,2}[0-9×]{7,8})/u;
/** 我厅: the one that issues. */
const OURSELVES = /^(?:我|本)(?:厅|局|委|部|办|省|市|院|会|署|处|科)(?=$|（)/;

/**
 * Whom to ask: 请径向X、Y反映; the body named in 联系人：X 张三, or the person where no body is named. 我厅 is the issuer
 * where there is one.
 */
export function headerContacts(
  context: HeaderContext,
  issuers: readonly Fact<string>[],
): readonly Fact<string>[] {
  const { source, part } = context;
  if (part.kind === 'INTERPRETATION' || part.kind === 'NEWS' || part.kind === 'COMPENDIUM') return [];
  const ending = endingOf(context);
  const [first] = ending;
  if (first === undefined) return [];
  const folded = fold(
    source,
    ending.map(({ start, end }) => ({ start: Math.max(start, end - ENDING_CHARACTERS), end })),
  );
  const facts: Fact<string>[] = [];
  for (const match of folded.text.matchAll(ASK)) {
    const list = match[1] ?? '';
    const from = match.index + match[0].indexOf(list);
    for (const name of splitAddressees(list)) {
      const value = named(name.value, issuers);
      if (value === null) continue;
      facts.push({
        value,
        at: folded.toSource(from + name.start, from + name.end),
        ruleId: 'header/contact-asked',
      });
    }
  }
  return [...facts, ...ending.flatMap((line) => onLine(context, line))].filter(
    ({ value }, at, all) => all.findIndex((fact) => fact.value === value) === at,
  );
}

/** 联系人：某市科学技术局 张某 */
function onLine({ source }: HeaderContext, line: DocumentLine): readonly Fact<string>[] {
  const withTelephone = OFFICE_WITH_TELEPHONE.exec(line.words)?.[1];
  const isAsked = /联系|咨询/.test(line.words);
  if (!isAsked && withTelephone === undefined) return [];
  const folded = foldLine(source, line);
  if (withTelephone !== undefined && !isAsked) {
    const from = folded.text.indexOf(withTelephone);
    const at = folded.toSource(from, from + withTelephone.length);
    return [{ value: withTelephone, at, ruleId: 'header/contact-office' }];
  }
  return [...folded.text.matchAll(PERSON)].flatMap((match) => {
    const list = match[1] ?? '';
    const office = OFFICE_BEFORE.exec(folded.text.slice(Math.max(0, match.index - 40), match.index))?.[1];
    const words = /^[\p{Script=Han}×]{2,30}(?=[^\p{Script=Han}]|$)/u.exec(list)?.[0] ?? '';
    if (office !== undefined && isOrganName(office)) {
      const end = match.index - 1;
      return [
        { value: office, at: folded.toSource(end - office.length, end), ruleId: 'header/contact-office' },
      ];
    }
    const name = isOffice(match[0])
      ? words
      : (longestOrgan(words) ?? (isPerson(match[0], words) ? words : null));
    if (name === null || name === '') return [];
    const from = match.index + match[0].length - list.length;
    return [{ value: name, at: folded.toSource(from, from + name.length), ruleId: 'header/contact-person' }];
  });
}

/** Lines after the signature that may say whom to ask. */
const LINES_AFTER_SIGNATURE = 8;

/** The last lines of the text and those right under the signature. */
function endingOf({ lines, part }: HeaderContext): readonly DocumentLine[] {
  const { signature, face } = part;
  const end = signature?.first ?? part.to;
  let first = end;
  for (let characters = 0; first > face.last + 1 && characters < ENDING_CHARACTERS; first--) {
    const { start, end: lineEnd } = lines[first - 1] as DocumentLine;
    characters += lineEnd - start;
  }
  const after =
    signature === null ? [] : lines.slice(signature.last + 1, signature.last + 1 + LINES_AFTER_SIGNATURE);
  return [...lines.slice(first, end), ...after.filter(({ start }) => start < part.span.end)];
}

/** The words with 我厅 replaced; null where they name nobody. */
function named(printed: string, issuers: readonly Fact<string>[]): string | null {
  const words = printed.replace(/（[^（）]{0,60}(?:电话|传真|邮箱|联系人)[^（）]{0,60}）/, '');
  const own = OURSELVES.exec(words);
  if (own === null) return /^(?:有关|相关|当地|所在地)/.test(words) ? null : words;
  const [only] = issuers;
  return issuers.length === 1 && only !== undefined ? only.value + words.slice(own[0].length) : words;
}

/** 联系单位：工业和信息化部消费品工业司 */
function isOffice(words: string): boolean {
  return /^(?:业务)?(?:联系|咨询)(?:单位|部门|科室|处室)/.test(words);
}

/** 联系人：张某, where no office is named. */
function isPerson(printed: string, words: string): boolean {
  return /^(?:业务)?联系人/.test(printed) && words.length <= 4 && !/电话|邮箱/.test(words);
}

/** 市工业和信息化局张三: the name of the office, without the person's. */
function longestOrgan(words: string): string | null {
  for (let end = words.length; end >= 4; end--)
    if (isOrganName(words.slice(0, end))) return words.slice(0, end);
  return null;
}
