import type { TreeNode } from '../../policy-tree.js';
import { afterHeading } from './after-heading.js';
import type { Convention } from './conventions.js';
import type { Passage } from './passage.js';
import { type ListPart, readList } from './read-list.js';
import { saysOnlyWho } from './says-only-who.js';
import type { Region } from './seen-list.js';
import { lastBy } from './sentence-subject.js';
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
  givesTasks: boolean,
): readonly Region[] {
  const { text } = passage;
  if (!SPEAKS_OF_DUTY.test(text)) return [];
  const regions: Region[] = [];
  let start = afterHeading(text, node);
  let next = 0;
  for (let at = start; at <= text.length; at++) {
    if (at < text.length && !/[。！？]/.test(text[at] as string)) continue;
    const end = at;
    while ((taken[next]?.end ?? Infinity) <= start) next++;
    if (end - start <= SENTENCE_CHARACTERS_MAX && (taken[next]?.start ?? Infinity) >= end) {
      const region = readSentence(passage, conventions, start, end, givesTasks);
      if (region !== null) regions.push(region);
    }
    start = at + 1;
  }
  return regions;
}

const SENTENCE_CHARACTERS_MAX = 240;
const SPEAKS_OF_DUTY = /牵头|负责|负总责|配合|会同|协助|由[^。；]{2,60}?(?:落实|组织实施)/;
/** 本章任务由, 以上工作, 该项措施由, 具体由: what stands before the names and is no name. */
const SCOPE =
  /^(?:会议(?:明确|议定|决定|要求|强调|指出|同意|研究决定)(?:要)?[，：])?(?:(?:本|该|此|上述|以上|前述|这)(?:章|节|部分|方案|条|项|领域|板块|方面|类|行动|工程)?(?:各项|所有|重点)?(?:任务|工作|措施|内容|事项|行动|工程)*(?:，)?)?(?:(?:具体|主要|统一|均|都|全部|分别|共同)*由)?/;
/** 以上任务, 本章工作: said of the part that the clause stands in. */
const OF_THE_WHOLE_PART = /^(?:以上|上述|前述|本(?:章|节|部分|方面|板块|领域|类))/;

function readSentence(
  passage: Passage,
  conventions: readonly Convention[],
  start: number,
  end: number,
  givesTasks: boolean,
): Region | null {
  const words = passage.text.slice(start, end);
  if (!SPEAKS_OF_DUTY.test(words)) return null;
  const from = start + labelOf(words) + (SCOPE.exec(words.slice(labelOf(words)))?.[0].length ?? 0);
  const part = { passage, start: from, end, duty: null, conventions };
  const region: Region = {
    ruleId: 'responsibility/role-sentence',
    start,
    end,
    parts: [part],
    isHostKey: false,
    ofWholePart: OF_THE_WHOLE_PART.test(words),
  };
  if (saysOnlyWho(readList([part]))) return region;
  return headOf(region, part, words) ?? (givesTasks ? tailOf(region, part, words) : null);
}

/** 「抢险组：由县水利局牵头，……」 */
function labelOf(words: string): number {
  const label = /^([\u4e00-\u9fff]{2,14})：/.exec(words);
  return label === null || unitShape(label[1] as string) === 'OFFICE' ? 0 : label[0].length;
}

/** 「由市工信局牵头，市财政局配合，每年组织一次」: who leads and who helps comes first, then the work. */
function headOf(region: Region, part: ListPart, words: string): Region | null {
  if (!/牵头|会同|负责.*(?:配合|协助|参与|参加)/.test(words.slice(0, 100))) return null;
  for (let comma = words.lastIndexOf('，', 100); comma > 0; comma = words.lastIndexOf('，', comma - 1)) {
    const until = region.start + comma;
    if (until <= part.start) break;
    const head = { ...part, end: until };
    const list = readList([head]);
    const roles = new Set(list.members.map(({ role }) => role));
    if (saysOnlyWho(list) && roles.has('LEAD') && roles.has('SUPPORT'))
      return { ...region, end: until, parts: [head] };
  }
  return null;
}

/** A body that is set up and who leads it: 「建立联席会议制度，由市政府办牵头」 gives nobody the task. */
const BODY = /(?:机制|制度|会议|专班|小组|联盟|委员会|公司)$/;

/** A step of a procedure, no task: 「具体细则由省科技厅会同省财政厅另行制定」. */
const STEP = /另行|解释|评审|审核|审定|认定|公示|验收/;

/** 「发挥商会作用，由市工商联牵头，市中小企业局参与」, 「要素保障由市发改委牵头，市财政局配合」: first the work, then who does it. */
function tailOf(region: Region, part: ListPart, words: string): Region | null {
  const by = lastBy(words);
  if (by < 3 || BODY.test(words.slice(0, by - 1).replace(/，$/, ''))) return null;
  if (STEP.test(words.slice(by))) return null;
  const tail = { ...part, start: region.start + by };
  const list = readList([tail]);
  if (!saysOnlyWho(list) || !list.leadIsStated) return null;
  // 「每个集群由一个处室牵头」 names nobody.
  if (list.members.some(({ surface }) => /^(?:一|每|某|该|两|多|所在)/.test(surface))) return null;
  return { ...region, start: tail.start, parts: [tail] };
}
