import type { Source } from '../../../domain/span.js';
import type { PolicyDocument, TreeNode } from '../../policy-tree.js';
import { conventionsOf, type DraftConvention, type DraftList, draftLists } from './draft-lists.js';
import { labelKind } from './label-kind.js';
import { ownerOfLists } from './owner-of-list.js';
import { type ListPart, readList } from './read-list.js';
import type { SeenList } from './seen-list.js';

/** A rule as found: its words, the clause, the list it stands in if any. */
export interface FoundConvention extends Omit<DraftConvention, 'draft'> {
  readonly list: SeenList | null;
}

/** The lists of a document, each with the clause it is about, and the rules stated, in order of the text. */
export function collectLists(
  document: PolicyDocument,
  source: Source,
): { readonly lists: readonly SeenList[]; readonly stated: readonly FoundConvention[] } {
  const drafts = draftLists(document, source);
  const named = drafts.lists.filter(({ list }) => list.members.length > 0);
  const kept = withoutSources(withoutHosts(named));
  const ownerOf = ownerOfLists(kept);
  const lists: SeenList[] = [];
  const seen = new Map<DraftList, SeenList>();
  for (const group of joinParagraphs(kept.map((draft) => ({ draft, clause: ownerOf(draft) })))) {
    const [first] = group;
    if (first === undefined) continue;
    const { draft, clause } = first;
    const parts = group.flatMap((each) => each.draft.parts);
    const list = group.length === 1 ? draft.list : readList(parts);
    const joined: SeenList = { ruleId: draft.ruleId, clause, list, table: draft.table, at: draft.at };
    lists.push(joined);
    for (const each of group) seen.set(each.draft, joined);
  }
  const own = drafts.conventions.map(({ draft, ...rest }) => ({
    ...rest,
    list: draft === null ? null : (seen.get(draft) ?? null),
  }));
  return { lists, stated: [...conventionsOfNotice(document, source), ...own] };
}

/** 「责任单位排名第一的为牵头单位」 in the notice holds for the plan that the notice transmits. */
function conventionsOfNotice({ parent }: PolicyDocument, source: Source): readonly FoundConvention[] {
  if (parent?.relation !== 'TRANSMITS') return [];
  return conventionsOf(parent.document, source).map(({ draft: _, ...rest }) => ({ ...rest, list: null }));
}

interface Owned {
  readonly draft: DraftList;
  readonly clause: TreeNode;
}

/** 「牵头单位：X」 and 「配合单位：Y」 in two paragraphs of their own are one list of the clause they belong to. */
function joinParagraphs(owned: readonly Owned[]): readonly (readonly Owned[])[] {
  const groups: Owned[][] = [];
  for (const each of owned) {
    const last = groups.at(-1)?.at(-1);
    const goesOn =
      last !== undefined &&
      last.clause === each.clause &&
      each.draft.isAlone &&
      each.draft.list.hasKey &&
      last.draft.list.hasKey &&
      last.draft.endsNode;
    if (goesOn) groups.at(-1)?.push(each);
    else groups.push([each]);
  }
  return groups;
}

/**
 * 主办单位 once in a document is the host of a fair or of a website; in several clauses, or behind a task in a row of
 * tasks with responsible units, it is who does the work.
 */
function withoutHosts(drafts: readonly DraftList[]): readonly DraftList[] {
  const hosted = drafts.filter(({ isHostKey }) => isHostKey);
  if (hosted.length === 0) return drafts;
  const clauses = new Map<string, Set<TreeNode>>();
  for (const { node, parts } of hosted) {
    const key = keyBefore(parts[0]);
    clauses.set(key, (clauses.get(key) ?? new Set()).add(node));
  }
  if ([...clauses.values()].some(({ size }) => size >= 3)) return drafts;
  const tasks = new Set(
    drafts.filter(({ isHostKey, list }) => !isHostKey && list.hasKey).map(({ node }) => labelKind(node)),
  );
  return drafts.filter(
    ({ isHostKey, followsWork, node }) => !isHostKey || (followsWork && tasks.has(labelKind(node))),
  );
}

/** 主办, 承办, 协办: before a list, or first in its parenthesis. */
function keyBefore(part: ListPart | undefined): string {
  if (part === undefined) return '';
  const words = part.passage.text.slice(Math.max(0, part.start - 6), part.start + 3);
  return /主办|承办|协办|会办|支持|协作|合作/.exec(words)?.[0] ?? '';
}

/** The only list of a text without numbers, one name in parentheses at its end, is who sent it in: 「……。（省财政厅）」. */
function withoutSources(drafts: readonly DraftList[]): readonly DraftList[] {
  const [only, second] = drafts;
  if (only === undefined || second !== undefined) return drafts;
  const isNumbered = [...only.ancestors, only.node].some(({ number }) => number !== null);
  const isBare = only.ruleId === 'responsibility/bracketed-list' && only.list.members.length === 1;
  return isBare && !isNumbered ? [] : drafts;
}
