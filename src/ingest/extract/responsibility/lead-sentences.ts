import type { TreeNode } from '../../policy-tree.js';
import { afterHeading } from './after-heading.js';
import type { Convention } from './conventions.js';
import type { Passage } from './passage.js';
import { type ReadList, readList } from './read-list.js';
import type { Duty } from './role-words.js';
import type { Region } from './seen-list.js';
import { saysWhose } from './unit-shape.js';

/**
 * A sentence that says who does its work and what the work is: 「由省商务厅会同省财政厅建立协调机制。」, 「由市发展改革委牵头
 * 制定图谱。」; without 由 only where it closes the measure. Rules and procedures tell who examines and who decides:
 * there, and for such work anywhere, it is no assignment.
 */
export function leadSentences(
  passage: Passage,
  conventions: readonly Convention[],
  node: TreeNode,
): readonly Region[] {
  const { text } = passage;
  if (!/牵头|会同/.test(text)) return [];
  const regions: Region[] = [];
  let start = afterHeading(text, node);
  for (let at = start; at <= text.length; at++) {
    if (at < text.length && !/[。！？；]/.test(text[at] as string)) continue;
    const region = readSentence(passage, conventions, start, at, at >= text.length - 1);
    if (region !== null) regions.push(region);
    start = at + 1;
  }
  return regions;
}

const SUBJECT_CHARACTERS_MAX = 80;
const HELPERS_CHARACTERS_MAX = 120;
const OPENING = /^(?:(?:此项|该项|这项|本项|上述|以上|具体)(?:工作|任务|内容|事项)?，?)?由/;
const LEADS =
  /(?:要|应当?|将)?(?:(?<=[厅局委办部府会处科队院署行室])会同|会同(?!县)|牵头(?:[，、]?(?:并)?(?:会同|联合|组织|协同|协调|商)(?=[\u4e00-\u9fff]{2,30}?(?:[厅局委办部会行、]|部门|单位|政府)))?)/;
/** Where the work begins behind the names; a name may hold such a word itself: 住房城乡建设局. */
const WORK =
  /建立|成立|推进|推动|组织|统筹|负责|制定|制订|研究|开展|加强|加快|共同|抓好|落实|实施|协调|编制|出台|完善|指导|做好|定期|联合|按照?|根据|对|每|提出|健全|打造|建设|强化|督促|具体|在|适时|及时|积极|切实|梳理|探索|支持|设立|争取|引导|确定|明确|全面|，/g;
const PROCEDURE =
  /^.{0,12}?(?:审核|评审|审查|解释|认定|核定|评定|受理|公布|公示|验收|审定|批准|备案|核查|拨付|考核|评估|评选|推荐|申报)/;

function readSentence(
  passage: Passage,
  conventions: readonly Convention[],
  start: number,
  end: number,
  isLast: boolean,
): Region | null {
  const words = passage.text.slice(
    start,
    Math.min(end, start + SUBJECT_CHARACTERS_MAX + HELPERS_CHARACTERS_MAX),
  );
  const opening = OPENING.exec(words)?.[0] ?? '';
  if (opening === '' && !isLast) return null;
  const verb = LEADS.exec(words);
  if (verb === null || verb.index > SUBJECT_CHARACTERS_MAX) return null;
  const hasHelpers = !verb[0].endsWith('牵头');
  if (opening === '' && !hasHelpers) return null;
  const part = (from: number, to: number, duty: Duty) => ({
    passage,
    start: start + from,
    end: start + to,
    duty,
    conventions,
  });
  const lead = part(opening.length, verb.index, 'LEADS');
  const leads = readList([lead]);
  if (!namesOnly(leads) || !leads.members.every(({ surface, isOffice }) => isOffice && isNamed(surface)))
    return null;
  const from = verb.index + verb[0].length;
  const region = { ruleId: 'responsibility/lead-sentence', start, end, isHostKey: false };
  if (!hasHelpers) {
    const work = words.slice(from).replace(/^，/, '');
    return work.length < 3 || work.startsWith('的') || PROCEDURE.test(work)
      ? null
      : { ...region, parts: [lead] };
  }
  for (const { index } of words.slice(from, from + HELPERS_CHARACTERS_MAX).matchAll(WORK)) {
    if (index < 2) continue;
    const helper = part(from, from + index, 'HELPS');
    if (!namesWhole(readList([helper]))) continue;
    const work = words.slice(from + index).replace(/^，/, '');
    return work.length < 3 || PROCEDURE.test(work) ? null : { ...region, parts: [lead, helper] };
  }
  return null;
}

function isNamed(name: string): boolean {
  return saysWhose(name) && !/^(?:各|有关|相关)|主管部门$|^县级以上/.test(name);
}

/** 市住房城乡 is the beginning of a name. */
function namesWhole(list: ReadList): boolean {
  const last = list.members.at(-1);
  return namesOnly(list) && last !== undefined && (last.isOffice || /^(?:各|有关|相关)/.test(last.surface));
}

function namesOnly({ members, notUnits, hasObjects, odd }: ReadList): boolean {
  return members.length > 0 && notUnits === 0 && !hasObjects && odd.length === 0;
}
