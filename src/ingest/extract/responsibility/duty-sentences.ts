import type { TreeNode } from '../../policy-tree.js';
import { afterHeading } from './after-heading.js';
import type { Convention } from './conventions.js';
import type { Passage } from './passage.js';
import type { Region } from './seen-list.js';
import { sentenceSubject } from './sentence-subject.js';

/**
 * A sentence that gives named offices their part of the work: 「济南海关、青岛海关分别负责优化通关流程。」, 「所需经费由区财政局
 * 负责保障。」 Only in documents that set tasks; who examines and decides is told everywhere. 「省财政厅要加大投入」 urges.
 */
export function dutySentences(
  passage: Passage,
  conventions: readonly Convention[],
  node: TreeNode,
): readonly Region[] {
  const { text } = passage;
  if (!/负责|承担/.test(text)) return [];
  const regions: Region[] = [];
  const first = afterHeading(text, node);
  for (const { start, end } of sentencesOf(text, first)) {
    const words = text.slice(start, end);
    for (const verb of words.matchAll(VERB)) {
      const verbEnd = verb.index + verb[0].length;
      const work = words.slice(verbEnd);
      if (work.length < 2 || NO_TASK.test(work) || STEP.test(work)) continue;
      const subject = sentenceSubject(passage, conventions, start, start + verb.index, 'ANSWERS');
      if (subject === null) continue;
      regions.push({
        ruleId: 'responsibility/duty-sentence',
        start: subject.part.start,
        end: start + verbEnd,
        parts: [subject.part],
        isHostKey: false,
      });
    }
  }
  return regions;
}

const VERB = /(?:分别|共同|具体|主要|统一|全面|联合|按照?(?:各自)?职责(?:分工)?|依职责)*(?:负责|承担)/g;
/** 负责人, 负责的: other words. */
const NO_TASK =
  /^(?:人(?!才)|制(?!定|订)|的|同志|单位|部门|主体|[\u4e00-\u9fff]{2,4}的(?!工作|任务|具体|组织|日常|统筹|协调))/;
/** A step of a procedure is no part of the work: 负责受理申报. */
const STEP = /^[^，]{0,8}?(?:解释|受理|评审|评定|申报|推荐|公示|审核|认定|拨付|兑现|验收)/;

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
