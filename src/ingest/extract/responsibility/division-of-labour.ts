import type { TreeNode } from '../../policy-tree.js';
import { afterHeading } from './after-heading.js';
import type { Convention } from './conventions.js';
import { dutyVerbAtEnd } from './duty-verbs.js';
import type { Passage } from './passage.js';
import { readList } from './read-list.js';
import type { Duty } from './role-words.js';
import type { Region } from './seen-list.js';
import { saysWhose, unitShape } from './unit-shape.js';
import { BY_LEVEL } from './unit-words.js';

/**
 * Under a heading such as 职责分工 every paragraph or sentence gives one unit its work: 「省财政厅负责预算管理……」, 「省工业
 * 和信息化厅是……主管部门，负责……」, 「上交所：负责对企业分层分类……」. Elsewhere such sentences are prose.
 */
export function isDivisionOfLabour(heading: string): boolean {
  return HEADING.test(heading) && heading.length <= 30;
}

const HEADING =
  /(?:职责|工作|任务|责任|部门|职能|明确|具体)分工|(?:部门|工作|管理|单位|成员单位|机构|主要|各方|各部门)(?:与|和|及其?)?职责|职责(?:与|和|及)(?:分工|权限|任务)|(?:[省市县区]级|地方)分工|^(?:明确)?(?:分工|职责)$/;

export function dividedLabour(
  passage: Passage,
  conventions: readonly Convention[],
  node: TreeNode,
): readonly Region[] {
  const { text } = passage;
  const first = subjectStart(text, node);
  const regions: Region[] = [];
  if (node.heading !== null && first > 0 && isUnitName(node.heading)) {
    const start = text.indexOf(node.heading);
    if (start >= 0)
      regions.push(regionOf(passage, conventions, start, start + node.heading.length, 'ANSWERS'));
  }
  let start = first;
  for (let at = first; at <= text.length; at++) {
    const character = text[at];
    if (character !== undefined && !/[。！？；]/.test(character)) continue;
    const region = readDuty(passage, conventions, start, at);
    if (region !== null && !regions.some((each) => each.start <= region.start && each.end >= region.end)) {
      regions.push(region);
    }
    start = at + 1;
  }
  return regions;
}

/** A heading that runs on as a sentence is its subject: 「省财政厅」「负责预算管理」. */
function subjectStart(text: string, node: TreeNode): number {
  const at = afterHeading(text, node);
  return PREDICATE.test(text.slice(at, at + 20)) ? afterHeading(text, { ...node, heading: null }) : at;
}

function isUnitName(words: string): boolean {
  return unitShape(words) === 'OFFICE' && saysWhose(words) && !BY_FUNCTION.test(words);
}

function regionOf(
  passage: Passage,
  conventions: readonly Convention[],
  start: number,
  end: number,
  duty: Duty,
): Region {
  const part = { passage, start, end, duty, conventions };
  return { ruleId: 'responsibility/division-of-labour', start, end, parts: [part], isHostKey: false };
}

const SUBJECT_CHARACTERS_MAX = 60;
const PREDICATE =
  /^(?:：|是[^。；]{0,40}?(?:主管部门|牵头部门|牵头单位|责任主体|责任单位|实施主体)|作为[^，。；]{0,40}?，|履行|的?(?:主要|工作)?职责(?:是|为|：|包括|如下)|(?:主要|具体|全面|分别|共同|联合|按照?(?:各自)?职责(?:分工)?|依职责|根据职责|会同|统一)*(?:负责|牵头|承担|配合|协助|参与))/;

function readDuty(
  passage: Passage,
  conventions: readonly Convention[],
  start: number,
  end: number,
): Region | null {
  const words = passage.text.slice(start, Math.min(end, start + SUBJECT_CHARACTERS_MAX + 60));
  const cut = subjectEnd(words);
  if (cut === null || dutyVerbAtEnd(words.slice(0, cut)) !== null) return null;
  const predicate = PREDICATE.exec(words.slice(cut))?.[0] ?? '';
  // 「市住建局：牵头推进改造」
  const task = predicate === '：' ? words.slice(cut + 1, cut + 5) : predicate;
  const region = regionOf(passage, conventions, start, start + cut, dutyOf(task));
  const { members, notUnits } = readList(region.parts);
  const isNamed = members.every(
    ({ surface, isOffice }) =>
      KNOWN.test(surface) ||
      BY_LEVEL.test(surface) ||
      (/公司$/.test(surface) && saysWhose(surface)) ||
      (isOffice && !BY_FUNCTION.test(surface) && (saysWhose(surface) || predicate === '：')),
  );
  return members.length > 0 && notUnits === 0 && isNamed ? region : null;
}

function dutyOf(predicate: string): Duty {
  if (/牵头/.test(predicate)) return 'LEADS';
  return /配合|协助|参与/.test(predicate) ? 'HELPS' : 'ANSWERS';
}

/** Where the subject ends: at the first place where a predicate of duty begins. */
function subjectEnd(words: string): number | null {
  for (const found of words.matchAll(
    /：|是|作为|履行|分别|共同|联合|的?职责|主要|具体|全面|按|依职责|根据职责|会同|统一|负责|牵头|承担|配合|协助|参与/g,
  )) {
    if (found.index === 0 || found.index > SUBJECT_CHARACTERS_MAX) return null;
    if (!PREDICATE.test(words.slice(found.index))) continue;
    return found.index;
  }
  return null;
}

/** Named by function, not by name: 县级以上人民政府工业和信息化主管部门, 项目单位. */
const BY_FUNCTION =
  /^县级以上|^(?:各级|本级|同级|上级)|(?:主管|行政|监管|监督管理)部门$|^(?:有关|相关|其他|各有关|各相关)|本[市省区县级地]|项目|申报|承担|企业|用人|受托|第三方/;
const KNOWN = /^(?:上交所|深交所|北交所|全国股转公司)$|^地级以上市[^，。]{0,12}部门$/;
