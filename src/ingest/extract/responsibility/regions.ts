import { append } from '../../append.js';
import type { TreeNode } from '../../policy-tree.js';
import { bracketedLists } from './bracketed-lists.js';
import type { Convention } from './conventions.js';
import { dividedLabour, isDivisionOfLabour } from './division-of-labour.js';
import { dutySentences } from './duty-sentences.js';
import { keyedLists } from './keyed-lists.js';
import { leadSentences } from './lead-sentences.js';
import type { Manner } from './manner-of-document.js';
import type { Passage } from './passage.js';
import { roleSentences } from './role-sentences.js';
import { OTHER_KEY } from './role-words.js';
import type { Region } from './seen-list.js';

export interface Place {
  readonly node: TreeNode;
  readonly ancestors: readonly TreeNode[];
  readonly manner: Manner;
}

/** Where a passage names responsible units, by all rules that read running text, in order and without overlap. */
export function regionsIn(
  passage: Passage,
  conventions: readonly Convention[],
  { node, ancestors, manner }: Place,
): readonly Region[] {
  const marked = inOrder([
    ...bracketedLists(passage, conventions, manner !== 'TELLS', node),
    ...keyedLists(passage, conventions),
  ]);
  const regions = [...marked];
  // In news and interpretations only words that cannot be mistaken count.
  if (manner !== 'TELLS') {
    append(regions, roleSentences(passage, conventions, marked, node, manner !== 'RULES'));
    const isDivision = [...ancestors, node].some(({ heading }) => isDivisionOfLabour(heading ?? ''));
    if (givesWork(manner, passage))
      append(regions, tellsWhoDoesWhat(passage, conventions, node, marked, manner));
    if (isDivision) append(regions, dividedLabour(passage, conventions, node));
  }
  return joinAdjacent(passage, inOrder(regions));
}

/** What a law says of 县级以上人民政府 or of 主管部门 concerns whoever it may be. */
function givesWork(manner: Manner, { text }: Passage): boolean {
  return manner === 'DIVIDES' ? !/县级以上|各级人民政府|主管部门/.test(text) : manner !== 'RULES';
}

/** Where no bracket and no key names them, the sentences do. */
function tellsWhoDoesWhat(
  passage: Passage,
  conventions: readonly Convention[],
  node: TreeNode,
  marked: readonly Region[],
  manner: Manner,
): readonly Region[] {
  if (marked.length > 0) return [];
  return inOrder([
    ...leadSentences(passage, conventions, node),
    ...dutySentences(passage, conventions, node, manner),
  ]);
}

function inOrder(regions: readonly Region[]): readonly Region[] {
  const kept: Region[] = [];
  for (const region of [...regions].sort((a, b) => a.start - b.start)) {
    if (region.start >= (kept.at(-1)?.end ?? 0)) kept.push(region);
  }
  return kept;
}

const BETWEEN_MAX = 80;
/** Each sentence of prose says all there is to say of its own work. */
const OF_ITS_OWN = /(?:division-of-labour|duty-sentence|lead-sentence)$/;
/** 「……；主要负责人：李某某；责任领导：王某某；……」 stands between two halves of one list. */
const OTHER_SECTIONS = new RegExp(`^[；，、]?(?:${OTHER_KEY.source}[^。；：]{1,24}[；，、]?){1,3}$`);

/** 「牵头单位：X」 and 「配合单位：Y」 on two lines are one list; so are two parentheses side by side. */
function joinAdjacent(passage: Passage, regions: readonly Region[]): readonly Region[] {
  const joined: Region[] = [];
  let parts: Region['parts'][number][] = [];
  for (const region of regions) {
    const last = joined.at(-1);
    const between =
      last === undefined ? '?' : passage.text.slice(last.end, Math.min(region.start, last.end + BETWEEN_MAX));
    const isNext =
      (/^[（）〔〕。；，、\s]{0,4}$/.test(between) || OTHER_SECTIONS.test(between)) &&
      !OF_ITS_OWN.test(region.ruleId);
    if (last === undefined || !isNext) {
      parts = [...region.parts];
      joined.push({ ...region, parts });
      continue;
    }
    append(parts, region.parts);
    joined[joined.length - 1] = {
      ...last,
      end: region.end,
      parts,
      isHostKey: last.isHostKey && region.isHostKey,
    };
  }
  return joined;
}
