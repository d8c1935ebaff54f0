import { append } from '../../append.js';
import type { TreeNode } from '../../policy-tree.js';
import { afterHeading } from './after-heading.js';
import type { Convention } from './conventions.js';
import type { Manner } from './manner-of-document.js';
import type { Passage } from './passage.js';
import type { Region } from './seen-list.js';
import { type Subject, sentenceSubject } from './sentence-subject.js';

/**
 * A sentence that gives named offices their part of the work: 「济南海关、青岛海关分别负责优化通关流程。」, 「所需经费由区财政局
 * 负责保障。」, 「专项规划的编制，由区人民政府负责」. Only in documents that set tasks; who examines and decides is told
 * everywhere. 「省财政厅要加大投入」 urges. In minutes whatever an office is to do is its task: 「资金缺口由市财政局研究解决」.
 */
export function dutySentences(
  passage: Passage,
  conventions: readonly Convention[],
  node: TreeNode,
  manner: Manner,
): readonly Region[] {
  const { text } = passage;
  if (!(manner === 'RECORDS' ? /负责|承担|由/ : /负责|承担|统一领导/).test(text)) return [];
  const regions: Region[] = [];
  const first = afterHeading(text, node);
  for (const { start, end } of sentencesOf(text, first)) {
    const words = text.slice(start, end);
    const before = regions.length;
    for (const verb of words.matchAll(VERB)) {
      const from = start + verb.index;
      const work = words.slice(verb.index + verb[0].length);
      if (NO_TASK.test(work) || STEP.test(work)) continue;
      const subject = sentenceSubject(passage, conventions, start, from, 'ANSWERS');
      if (subject === null) continue;
      if (subject.isPassive ? OF_THE_PAPER.test(words.slice(0, verb.index)) : work.length < 2) continue;
      regions.push(regionOf(subject, from + verb[0].length, JOINTLY.test(verb[0])));
    }
    if (regions.length > before) continue;
    if (manner === 'RECORDS') append(regions, whoDoes(passage, conventions, start, words));
    if (before === 0 || regions.length > before) continue;
    const region = whoAnswersForAll(passage, conventions, start, words);
    if (region !== null) regions.push(region);
  }
  return regions;
}

const VERB =
  /(?:分别|共同|具体|主要|统一|全面|联合|(?:按照?|根据|依据?|依照)(?:各自)?(?:职责|职能|分工)(?:分工|范围)?)*(?:负责|承担)|统一领导/g;
const JOINTLY = /职责/;
/** 「指挥部日常工作由省发展改革委承担」, 「具体解释工作由市商务局承担」: the office of a body or of the document itself. */
const OF_THE_PAPER =
  /日常(?:具体|管理|协调|办公|事务)?工作|解释|本(?:条例|办法|规定|规则|细则|措施|方案|意见|政策)的?(?:组织)?实施/;
/** 负责人, 负责的: other words; 负责本办法的实施 says nothing but that there is an office for it. */
const NO_TASK =
  /^(?:人(?!才|事|口)|制(?!定|订)|的|同志|单位|部门|主体|下|本(?:条例|办法|规定|规则|细则|法)的|[\u4e00-\u9fff]{2,4}的(?!工作|任务|具体|组织|日常|统筹|协调))/;
/** A step of a procedure is no part of the work: 负责受理申报. */
const STEP = /^[^，]{0,8}?(?:解释|受理|评审|评定|申报|推荐|公示|初审|转报|审核|认定|拨付|兑现|验收)/;

function regionOf({ part }: Subject, verbEnd: number, isJoint: boolean): Region {
  return {
    ruleId: 'responsibility/duty-sentence',
    start: part.start,
    end: verbEnd,
    // The words of a shared duty say that it is one.
    parts: [isJoint ? { ...part, end: verbEnd } : part],
    isHostKey: false,
  };
}

/** Work that follows 由 and a name: 由市住建局［修改完善］, 由市政府督查室［跟踪督办］. */
const WORK =
  /按照?|根据|依法|共同|联合|分别|抓紧|尽快|跟踪|督办|研究|修改|完善|组织|统筹|制定|编制|起草|落实|推进|抓好|做好|保障|安排|协调|指导|督促|监督|汇总|开展|解决|办理|另行交办/g;

function whoDoes(
  passage: Passage,
  conventions: readonly Convention[],
  start: number,
  words: string,
): readonly Region[] {
  if (!words.includes('由')) return [];
  const regions: Region[] = [];
  // 「原则同意《实施方案》，由市住建局修改」: each half-sentence may say who does its part.
  for (const { index: from, 0: half } of words.matchAll(/[^，]+/g)) {
    for (const { index } of half.slice(0, WORDS_BEFORE_WORK_MAX).matchAll(WORK)) {
      const at = start + from + index;
      const subject = sentenceSubject(passage, conventions, start + from, at, 'ANSWERS');
      if (subject?.isPassive !== true || STEP.test(half.slice(index))) continue;
      // 「由市教育局起草的方案」 tells of what is there.
      if (!/^[\u4e00-\u9fff]{2,8}的/.test(half.slice(index))) regions.push(regionOf(subject, at, false));
      break;
    }
  }
  return regions;
}

const WORDS_BEFORE_WORK_MAX = 160;

/** 「各市、自治州人民政府对本行政区域采集秩序负总责」 behind sentences that gave offices their part. */
function whoAnswersForAll(
  passage: Passage,
  conventions: readonly Convention[],
  start: number,
  words: string,
): Region | null {
  const found = /^(各[^，；：]{1,30}?(?:人民政府|政府|管委会))对[^，；：]{2,40}负(?:总责|责)$/.exec(words);
  if (found === null) return null;
  const end = start + (found[1] as string).length;
  const part = { passage, start, end, duty: 'ANSWERS' as const, conventions };
  return regionOf({ part, index: 0, isPassive: false }, end, false);
}

const SENTENCE_CHARACTERS_MIN = 8;
const SENTENCE_CHARACTERS_MAX = 400;

function* sentencesOf(
  text: string,
  first: number,
): Generator<{ readonly start: number; readonly end: number }> {
  let start = first;
  for (let at = first; at <= text.length; at++) {
    if (at < text.length && !/[。！？；]/.test(text[at] as string)) continue;
    if (at - start >= SENTENCE_CHARACTERS_MIN)
      yield { start, end: Math.min(at, start + SENTENCE_CHARACTERS_MAX) };
    start = at + 1;
  }
}
