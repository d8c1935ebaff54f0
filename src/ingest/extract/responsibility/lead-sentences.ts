import type { TreeNode } from '../../policy-tree.js';
import { afterHeading } from './after-heading.js';
import type { Convention } from './conventions.js';
import { helpersIn, helpersOfLead } from './helpers-of-lead.js';
import { isNamedOffice } from './named-office.js';
import type { Passage } from './passage.js';
import { type ListPart, readList } from './read-list.js';
import type { Region } from './seen-list.js';
import { namesOnly, type Subject, sentenceSubject } from './sentence-subject.js';
import { DEPARTMENT, PROCEDURE } from './unit-words.js';

/**
 * A sentence that says who leads its work and what the work is: 「由省商务厅会同省财政厅建立协调机制。」, 「由市发展改革委牵头
 * 制定图谱。」, 「市公安局负责现场警戒，会同市自然资源局查处案件。」 Rules and procedures tell who examines and who decides: there,
 * and for such work anywhere, it is no assignment.
 */
export function leadSentences(
  passage: Passage,
  conventions: readonly Convention[],
  node: TreeNode,
): readonly Region[] {
  const { text } = passage;
  if (!/牵头|会同|负总责/.test(text)) return [];
  const regions: Region[] = [];
  let start = afterHeading(text, node);
  for (let at = start; at <= text.length; at++) {
    if (at < text.length && !/[。！？；]/.test(text[at] as string)) continue;
    const region =
      readSentence(passage, conventions, start, at) ??
      (regions.length > 0 ? helpersOf(passage, conventions, start, at) : null);
    if (region !== null) regions.push(region);
    start = at + 1;
  }
  return regions;
}

const SENTENCE_CHARACTERS_MAX = 280;
const HELPERS_CHARACTERS_MAX = 120;
const LEADS =
  /(?:要|应当?|将)?(?:(?<=[厅局委办部府会处科队院署行室])会同|会同(?!县)|负总责|牵头(?:[，、]?(?:并)?(?:会同|联合|组织|协同|协调|商)(?=[\u4e00-\u9fff]{2,30}?(?:[厅局委办部会行、]|部门|单位|政府)))?)/g;
/** Where the work begins behind the names; a name may hold such a word itself: 住房城乡建设局. */
const WORK =
  /建立|成立|推进|推动|组织|统筹|统一|负责|制定|制订|修订|拟订|推广|培育|加大|保障|起草|研究|开展|加强|加快|共同|抓好|落实|实施|协调|调配|编制|出台|完善|优化|指导|做好|定期|联合|按照?|根据|依法|依规|对|每|提出|提供|健全|打造|建设|强化|督促|具体|在|适时|及时|积极|切实|梳理|摸排|排查|查处|探索|支持|设立|争取|引导|确定|明确|全面|举办|召开|发布|细化|遴选|选派|下达|安排|抓紧|尽快|监督|管理|处置|处理|解决|引进|引入|招引|谋划|申报|筹建|实行|推行|改造|整治|治理|汇总|整合|盘活|创建|争创|编写|收集|发放|兑现|，/g;

function readSentence(
  passage: Passage,
  conventions: readonly Convention[],
  start: number,
  end: number,
): Region | null {
  const words = passage.text.slice(start, Math.min(end, start + SENTENCE_CHARACTERS_MAX));
  for (const verb of words.matchAll(LEADS)) {
    const subject =
      sentenceSubject(passage, conventions, start, start + verb.index, 'LEADS') ??
      (verb[0].endsWith('会同') ? whoAnswers(passage, conventions, start, words.slice(0, verb.index)) : null);
    if (subject === null || !mayLead(subject)) continue;
    const from = verb.index + verb[0].length;
    const region: Region = {
      ruleId: 'responsibility/lead-sentence',
      start: subject.part.start,
      end,
      parts: [subject.part],
      isHostKey: false,
    };
    if (/(?:牵头|负总责)$/.test(verb[0])) {
      const work = words.slice(from).replace(/^，/, '');
      if (work.length < 3 || NO_WORK.test(work) || PROCEDURE.test(work)) continue;
      const others = helpersOfLead(passage, conventions, start + from, start + words.length);
      // 「省政府负总责」 alone is said of every policy.
      if (verb[0].endsWith('负总责') && others.length === 0) continue;
      return { ...region, parts: [subject.part, ...others] };
    }
    const helpers = helpersBefore(subject.part, start + from, words.slice(from));
    // 「由市经信局牵头，联合……」: who leads is said, whoever it is that helps.
    if (helpers === null && verb[0].includes('牵头')) return region;
    if (helpers === null) continue;
    const others = helpersOfLead(passage, conventions, helpers.end, start + words.length);
    return { ...region, parts: [subject.part, helpers, ...others] };
  }
  return null;
}

/** 牵头抓总作用, 牵头的项目, 牵头组建了, 牵头、有关部门参与的机制: no work that is given to anybody. */
const NO_WORK =
  /^(?:[\u4e00-\u9fff]{2,6}了(?!解)|[\u4e00-\u9fff]{0,4}的|(?:抓总|负责|组织|协调)*(?:作用|职责|责任|优势|机制|单位|部门|地位)|、)/;

/** A research institute or a firm leads a project, an office a task. */
function mayLead({ part }: Subject): boolean {
  return readList([part]).members.every(
    ({ surface }) => !/(?<![法察])院$|(?:大学|公司|集团|企业|联盟)$/.test(surface),
  );
}

/** 「市公安局负责现场警戒，会同市自然资源局查处案件」: the subject stands at the beginning. */
function whoAnswers(
  passage: Passage,
  conventions: readonly Convention[],
  start: number,
  before: string,
): Subject | null {
  const verb = /(?:具体|主要|牵头|统一)*(?:负责|承担)/.exec(before);
  if (verb === null || !/[，；]$/.test(before)) return null;
  return sentenceSubject(passage, conventions, start, start + verb.index, 'LEADS');
}

/** A group, or a department: 有关单位, 法规处. */
const WHOLE_NAME = new RegExp(`^(?:各|有关|相关)|${DEPARTMENT.source}`);

/** 国网白河供电公司: what ends like a firm is whole. */
const COMPANY = /(?:供电|电力|燃气|水务)公司$/;

/** 会同［省财政厅、省税务局］制定……: the names up to the first word of work that leaves them whole. */
function helpersBefore(lead: ListPart, start: number, words: string): ListPart | null {
  for (const { index } of words.slice(0, HELPERS_CHARACTERS_MAX).matchAll(WORK)) {
    if (index < 2) continue;
    const part: ListPart = { ...lead, start, end: start + index, duty: 'HELPS' };
    const list = readList([part]);
    const last = list.members.at(-1);
    const isWhole =
      last !== undefined &&
      (last.isOffice ||
        (isNamedOffice(last.surface) && COMPANY.test(last.surface)) ||
        WHOLE_NAME.test(last.surface));
    if (!namesOnly(list) || !isWhole) continue;
    const work = words.slice(index).replace(/^，/, '');
    return work.length < 2 || PROCEDURE.test(work) ? null : part;
  }
  return null;
}

/** 「……；市金融办、市税务局配合，引导信贷投放」 after a sentence that said who leads. */
function helpersOf(
  passage: Passage,
  conventions: readonly Convention[],
  start: number,
  end: number,
): Region | null {
  const words = passage.text.slice(start, Math.min(end, start + SENTENCE_CHARACTERS_MAX));
  if (!/配合|协助|参与|参加|协同|(?:抓好|做好|组织)?落实/.test(words)) return null;
  const part = helpersIn(passage, conventions, start, end);
  if (part === null) return null;
  return { ruleId: 'responsibility/lead-sentence', start, end, parts: [part], isHostKey: false };
}
