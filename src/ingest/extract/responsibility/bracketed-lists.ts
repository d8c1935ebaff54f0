import type { TreeNode } from '../../policy-tree.js';
import { afterHeading } from './after-heading.js';
import { type Brackets, outermostBrackets } from './brackets.js';
import type { Convention } from './conventions.js';
import type { Passage } from './passage.js';
import { type ReadList, readList } from './read-list.js';
import type { Region } from './seen-list.js';
import { saysWhose, unitShape } from './unit-shape.js';
import { DEPARTMENT, TOO_GENERAL } from './unit-words.js';

/**
 * A parenthesis at the end of a measure names who is responsible: 「……推送服务。（省税务局、深圳市税务局，各地级以上市
 * 人民政府）」, 「（责任单位：自治区科技厅）」, 「（由省工信厅牵头，省财政厅配合）」. With a key it may stand anywhere; without
 * one it has to end a sentence, and every member has to look like a unit: 「（高端化、智能化、绿色化）」 is an aside.
 */
export function bracketedLists(
  passage: Passage,
  conventions: readonly Convention[],
  mayBeBare: boolean,
  node: TreeNode,
): readonly Region[] {
  const headingEnd = afterHeading(passage.text, node);
  const regions: Region[] = [];
  const unsure: Region[] = [];
  for (const brackets of outermostBrackets(passage.text)) {
    const part = { passage, start: brackets.open + 1, end: brackets.close, duty: null, conventions };
    if (part.end - part.start < 2) continue;
    const list = readList([part]);
    const ruleId = accepted(passage, brackets, list, mayBeBare, headingEnd);
    if (ruleId === null) continue;
    const isHostKey =
      list.hasKey &&
      /^(?:主办|承办|协办|支持|会办|合作)/.test(passage.text.slice(part.start, part.start + 4));
    const region = { ruleId, start: brackets.open, end: brackets.close + 1, parts: [part], isHostKey };
    const isUnsure =
      ruleId === BARE &&
      list.members.length === 1 &&
      placeOf(passage, brackets, headingEnd, 1) === 'BEFORE_MARK';
    (isUnsure ? unsure : regions).push(region);
  }
  // 「支持甲（省科技厅）；支持乙（省财政厅）；」: once inside a text it may explain a word, again and again it is a list.
  if (unsure.length + regions.length < 2) return regions;
  return [...regions, ...unsure].sort((a, b) => a.start - b.start);
}

const BARE = 'responsibility/bracketed-list';

function accepted(
  passage: Passage,
  brackets: Brackets,
  list: ReadList,
  mayBeBare: boolean,
  headingEnd: number,
): string | null {
  const { members } = list;
  if (members.length === 0) return null;
  if (list.hasKey) {
    const isNamed = members.some(({ isOffice }) => isOffice);
    return isNamed ||
      !/^(?:实施|执行|参与|合作|支持)/.test(passage.text.slice(brackets.open + 1, brackets.open + 3))
      ? 'responsibility/bracketed-key'
      : null;
  }
  const offices = members.filter(({ isOffice }) => isOffice).length;
  const isList =
    (members.some(({ isOffice, surface }) => isOffice || BODY_OF_A_GOVERNMENT.test(surface)) ||
      isOfDepartments(members) ||
      (list.speaksOfDuty && members.every(({ surface }) => CALLED_BY_FUNCTION.test(surface)))) &&
    list.notUnits === 0 &&
    list.odd.length <= (members.length >= 4 || offices >= 2 ? 1 : 0) &&
    !(members.length === 1 && TOO_GENERAL.has(members[0]?.surface ?? ''));
  if (!isList) return null;
  const place = placeOf(passage, brackets, headingEnd, members.length);
  if (list.speaksOfDuty) return place === 'INSIDE' ? null : 'responsibility/bracketed-phrase';
  if (!mayBeBare || place === 'INSIDE') return null;
  if (place !== 'AFTER_SENTENCE') {
    // Without a full stop before it, the parenthesis may explain the word it follows.
    const isNamed =
      (members.every(({ isOffice }) => isOffice) && members.some(({ surface }) => saysWhose(surface))) ||
      (place === 'BEFORE_STOP' && members.length > 1 && (isOfDepartments(members) || isLedByOffice(members)));
    if (!isNamed || explains(passage.text, brackets.open)) return null;
  }
  return BARE;
}

/** 「（规划处、产业处、机关党委）」: the departments of the office that writes for itself. */
function isOfDepartments(members: ReadList['members']): boolean {
  return (
    members.every(({ surface }) => ['OFFICE', 'SHARED'].includes(unitShape(surface))) &&
    members.some(({ surface }) => DEPARTMENT.test(surface))
  );
}

/** 「（市发展改革委、国网白岭供电公司）。」: an office of its own first, and bodies in its company. */
function isLedByOffice([first, ...others]: ReadList['members']): boolean {
  return (
    first?.isOffice === true &&
    saysWhose(first.surface) &&
    others.every(({ isOffice, surface }) => isOffice || IN_COMPANY.test(surface))
  );
}

const IN_COMPANY =
  /^[\u4e00-\u9fff（）、]{2,24}(?<!龙头|重点|骨干|外资|民营|有关|相关)(?:公司|集团|中心|大学|学院|研究院|银行|街道|[乡镇县区]|）)$/;

/** （水利部门牵头，财政部门配合） */
const CALLED_BY_FUNCTION =
  /^(?!有关|相关|各|主管|职能|责任|牵头|业务|上级|下级|本|该|其)[\u4e00-\u9fff]{2,10}(?<!有关|相关|主管|职能|责任|成员|业务)部门$/;

/** 市大数据中心, 省农科院: no office, but a government's own. */
const BODY_OF_A_GOVERNMENT =
  /^(?:省|市|县|区|州|自治区)(?!级|重点|内|外|属|直|场|域|区|各|政府)[\u4e00-\u9fff]{2,12}(?:中心|公司|集团|研究院|科学院|大学|学院|银行|总站|馆)$/;

/** After a sentence; before the stop that ends the text or the line; before a mark inside the text; inside a sentence. */
function placeOf(
  passage: Passage,
  { open, close }: Brackets,
  headingEnd: number,
  count: number,
): 'AFTER_SENTENCE' | 'BEFORE_STOP' | 'BEFORE_MARK' | 'INSIDE' {
  const { text } = passage;
  const before = text.slice(Math.max(0, open - 2), open);
  if (open === 0 || /[。！？；]$|[。！？][”’）]$|）$/.test(before)) return 'AFTER_SENTENCE';
  const isStopped = /[。；]/.test(text[close + 1] ?? '');
  const end = close + (isStopped ? 2 : 1);
  if (end >= text.length || (end > headingEnd - 1 && end <= headingEnd + 1)) return 'BEFORE_STOP';
  // Where lines are broken by the page, the end of a line alone says little.
  if (passage.gapBefore(end) === 'LINE' && (isStopped || count > 1)) return 'BEFORE_STOP';
  return isStopped || text[close + 1] === '，' ? 'BEFORE_MARK' : 'INSIDE';
}

/** 「由省科技厅等五部门（省科技厅、省财政厅……）」, 「省工信厅（省国防科工办）」: an apposition. */
function explains(text: string, open: number): boolean {
  const before = text.slice(Math.max(0, open - 24), open);
  const word = before.slice(
    Math.max(...['、', '，', '。', '；', '：', '（', '）'].map((each) => before.lastIndexOf(each))) + 1,
  );
  return (
    /(?:部门|单位|机构|平台|企业|公司|成员|小组|专班|机关|名单|来源|供稿|作者|记者)$/.test(word) ||
    unitShape(word) === 'OFFICE'
  );
}
