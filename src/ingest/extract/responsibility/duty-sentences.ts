import type { TreeNode } from '../../policy-tree.js';
import { afterHeading } from './after-heading.js';
import type { Convention } from './conventions.js';
import type { Passage } from './passage.js';
import type { Region } from './seen-list.js';
import { sentenceSubject } from './sentence-subject.js';

/**
 * A sentence that gives named offices their part of the work: 「济南海关、青岛海关分别负责优化通关流程。」, 「所需经费由区财政局
 * 负责保障。」, 「县财政局要统筹涉农资金。」 Only in documents that set tasks; who examines and decides is told everywhere.
 */
export function dutySentences(
  passage: Passage,
  conventions: readonly Convention[],
  node: TreeNode,
): readonly Region[] {
  const { text } = passage;
  if (!/负责|承担|要|应|每|定期/.test(text)) return [];
  const regions: Region[] = [];
  const first = afterHeading(text, node);
  for (const sentence of sentencesOf(text, first)) {
    const words = text.slice(sentence.start, sentence.end);
    for (const verb of words.matchAll(VERB)) {
      const at = sentence.start + verb.index;
      const isTask = /负责|承担/.test(verb[0]);
      const work = words.slice(verb.index + verb[0].length);
      if (work.length < 2 || (isTask ? NO_TASK : NO_ORDER).test(work) || STEP.test(work)) continue;
      const subject = sentenceSubject(passage, conventions, sentence.start, at, 'ANSWERS');
      if (subject === null) continue;
      if (!isTask && (subject.index > 0 || GOVERNMENT.test(words.slice(0, verb.index)))) continue;
      regions.push({
        ruleId: 'responsibility/duty-sentence',
        start: subject.part.start,
        end: at + verb[0].length,
        parts: [subject.part],
        isHostKey: false,
      });
      if (!isTask) break;
    }
  }
  return regions;
}

const VERB =
  /(?:分别|共同|具体|主要|统一|全面|联合|按照?(?:各自)?职责(?:分工)?|依职责)*(?:负责|承担)|(?:要|应当?)(?=[\u4e00-\u9fff]{2})|(?:每(?:月|季度?|半年|年|周)|定期)(?=[\u4e00-\u9fff]{2})/g;
/** 负责人, 负责的: other words. */
const NO_TASK =
  /^(?:人|制|的|同志|单位|部门|主体|[\u4e00-\u9fff]{2,4}的(?!工作|任务|具体|组织|日常|统筹|协调))/;
/** 要求, 应急: other words. */
const NO_ORDER = /^(?:的|求|素|点|件|么|闻|急|用|届|对|收|聘|诉|付|税|变)/;
/** 县政府要建立机制: the issuer speaks of itself. */
const GOVERNMENT = /(?:政府|党委|[省市县区]委)$/;
/** A step of a procedure is no part of the work: 负责受理申报. */
const STEP = /^[^，]{0,8}?(?:解释|受理|评审|评定|申报|推荐|公示|审核|认定|拨付|兑现|验收)/;

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

const SENTENCE_CHARACTERS_MIN = 8;
const SENTENCE_CHARACTERS_MAX = 400;
