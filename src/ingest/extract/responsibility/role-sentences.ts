import type { TreeNode } from '../../policy-tree.js';
import { afterHeading } from './after-heading.js';
import type { Convention } from './conventions.js';
import type { Passage } from './passage.js';
import { type ReadList, readList } from './read-list.js';
import type { Region } from './seen-list.js';
import { unitShape } from './unit-shape.js';

/**
 * A sentence that says nothing but who does it: 「由省科技厅牵头，省财政厅、省教育厅配合。」, 「本章由市发展改革委会同市财政局
 * 组织实施。」 A sentence with anything else in it is prose: 「支持龙头企业牵头建设……」, 「由市政府主要领导牵头的协调机制」.
 */
export function roleSentences(
  passage: Passage,
  conventions: readonly Convention[],
  taken: readonly Region[],
  node: TreeNode,
): readonly Region[] {
  const { text } = passage;
  if (!/牵头|负责|配合|会同/.test(text)) return [];
  const regions: Region[] = [];
  let start = afterHeading(text, node);
  let next = 0;
  for (let at = start; at <= text.length; at++) {
    if (at < text.length && !/[。！？]/.test(text[at] as string)) continue;
    const end = at;
    while ((taken[next]?.end ?? Infinity) <= start) next++;
    if (end - start <= SENTENCE_CHARACTERS_MAX && (taken[next]?.start ?? Infinity) >= end) {
      const region = readSentence(passage, conventions, start, end);
      if (region !== null) regions.push(region);
    }
    start = at + 1;
  }
  return regions;
}

const SENTENCE_CHARACTERS_MAX = 240;
/** 本章任务由, 以上工作, 该项措施由. */
const SCOPE =
  /^(?:(?:本|该|此|上述|以上|前述|这)(?:章|节|部分|方案|条|项|领域|板块)?(?:重点)?(?:任务|工作|措施|内容|事项|行动|工程)*(?:，)?)?(?:由|主要由)?/;

function readSentence(
  passage: Passage,
  conventions: readonly Convention[],
  start: number,
  end: number,
): Region | null {
  const words = passage.text.slice(start, end);
  if (!/牵头|负责|配合|会同/.test(words)) return null;
  const from = start + (SCOPE.exec(words)?.[0].length ?? 0);
  const part = { passage, start: from, end, duty: null, conventions };
  const region = { ruleId: 'responsibility/role-sentence', start, end, parts: [part], isHostKey: false };
  if (saysOnlyWho(readList([part]))) return region;
  // 「由市工信局牵头，市财政局配合，每年组织一次」: who leads and who helps comes first, then the work.
  if (!/牵头|会同/.test(words.slice(0, 60))) return null;
  for (let comma = words.lastIndexOf('，', 100); comma > 0; comma = words.lastIndexOf('，', comma - 1)) {
    const until = start + comma;
    if (until <= from) break;
    const head = { ...part, end: until };
    const list = readList([head]);
    const roles = new Set(list.members.map(({ role }) => role));
    if (saysOnlyWho(list) && roles.has('LEAD') && roles.has('SUPPORT'))
      return { ...region, end: until, parts: [head] };
  }
  return null;
}

function saysOnlyWho(list: ReadList): boolean {
  return (
    list.members.length > 0 &&
    list.speaksOfDuty &&
    !list.hasKey &&
    !list.hasObjects &&
    list.notUnits === 0 &&
    list.members.every(
      ({ isOffice, role, surface }) => isOffice || (role === 'SUPPORT' && unitShape(surface) === 'SHARED'),
    ) &&
    list.members.some(({ surface }) => !GENERAL.test(surface))
  );
}

/** 各有关部门按职责分工负责: a reminder to all, nobody's task. */
const GENERAL = /^(?:各|有关|相关|其他|全[省市]各)(?:地|级|有关|相关|部门|单位|方面|成员)|^(?:有关|相关)/;
