import type { Source, Span } from '../../../domain/span.js';
import { append } from '../../append.js';
import {
  isClauseKind,
  type PolicyDocument,
  type TableCell,
  type TreeNode,
  walkTree,
} from '../../policy-tree.js';
import { afterHeading } from './after-heading.js';
import { type Convention, conventionsIn } from './conventions.js';
import { mannerOf } from './manner-of-document.js';
import type { FoundList } from './owner-of-list.js';
import { ownPassages, type Passage, passageOf } from './passage.js';
import { type ListPart, type ReadList, readList } from './read-list.js';
import { type Place, regionsIn } from './regions.js';
import { partsOfRow, printsOnlyUnits } from './role-columns.js';
import { scopeOfRule } from './scope-of-rule.js';
import type { Region } from './seen-list.js';

/** A list as a rule saw it, before it is settled which clause it is about. */
export interface DraftList extends FoundList {
  readonly ruleId: string;
  readonly parts: readonly ListPart[];
  readonly list: ReadList;
  readonly table: TreeNode | null;
  readonly isHostKey: boolean;
  /** Words of its clause stand before it. */
  readonly followsWork: boolean;
}

/** A rule stated in the words of a node, inside a list or not. */
export interface DraftConvention {
  readonly convention: Convention;
  readonly passage: Passage;
  readonly node: TreeNode;
  readonly table: TreeNode | null;
  readonly at: number;
  /** Only lists of clauses inside; null: no bound is set. */
  readonly scope: Span | null;
  readonly draft: DraftList | null;
}

export interface Drafts {
  readonly lists: DraftList[];
  readonly conventions: DraftConvention[];
}

/** Rules that a document states outside of lists; a notice states some for the plan that it transmits. */
export function conventionsOf(document: PolicyDocument, source: Source): readonly DraftConvention[] {
  const found: DraftConvention[] = [];
  for (const { node, ancestors } of walkTree(document.root)) {
    if (isClauseKind(node.kind) && node.kind !== 'TABLE_ROW')
      append(found, conventionsOfNode(node, ancestors, source));
  }
  return found;
}

function conventionsOfNode(
  node: TreeNode,
  ancestors: readonly TreeNode[],
  source: Source,
): readonly DraftConvention[] {
  return ownPassages(source, node).flatMap((passage) =>
    conventionsIn(passage).map((convention) => {
      const at = passage.toSource(convention.start, convention.end).start;
      const scope = scopeOfRule(convention, passage, node, ancestors);
      return { convention, passage, node, at, scope, table: null, draft: null };
    }),
  );
}

/** Reads every clause of a document by all rules, in order of the text. */
export function draftLists(document: PolicyDocument, source: Source): Drafts {
  const drafts: Drafts = { lists: [], conventions: [] };
  const manner = mannerOf(document.header);
  if (manner === 'TELLS' && document.header.kind !== 'COMPENDIUM') return drafts;
  const printedAbove = new Map<TreeNode | null, Map<number, TableCell>>();
  let rowWasRead = false;
  for (const { node, ancestors } of walkTree(document.root)) {
    // 「（以下责任单位中排第一位的为牵头单位）」 under the title: a rule, never a list.
    if (node.kind === 'HEADER') append(drafts.conventions, conventionsOfNode(node, ancestors, source));
    if (!isClauseKind(node.kind)) continue;
    const place: Place = { node, ancestors, manner };
    if (node.kind === 'TABLE_ROW') {
      const table = tableOf(ancestors);
      const above = printedAbove.get(table) ?? new Map<number, TableCell>();
      printedAbove.set(table, above);
      const isRow = draftRow(drafts, source, place, above, rowWasRead);
      rowWasRead = isRow;
      if (isRow) continue;
    }
    for (const passage of passagesOf(source, node)) draftPassage(drafts, source, passage, place);
  }
  return drafts;
}

function draftRow(
  drafts: Drafts,
  source: Source,
  { node, ancestors }: Place,
  above: Map<number, TableCell>,
  isNext: boolean,
): boolean {
  const parts = partsOfRow(source, tableOf(ancestors), node, above);
  const first = parts[0];
  if (first === undefined) return false;
  const table = tableOf(ancestors);
  const last = drafts.lists.at(-1);
  if (isNext && last !== undefined && last.table === table && printsOnlyUnits(node)) {
    // The rest of the row above, cut off by the edge of the page.
    const joined = [...last.parts, ...parts];
    drafts.lists[drafts.lists.length - 1] = { ...last, parts: joined, list: readList(joined) };
    return true;
  }
  const draft: DraftList = {
    node, ancestors, parts, table,
    ruleId: 'responsibility/table-column',
    list: readList(parts),
    at: node.span.start,
    isAlone: false, opensParagraph: false, endsNode: false, beginsLine: false, isInlineItem: false, isHostKey: false, ofWholePart: false, followsWork: true,
  }; // biome-ignore format: one screen
  drafts.lists.push(draft);
  for (const { passage, conventions } of parts) {
    for (const convention of conventions) {
      const at = passage.toSource(convention.start, convention.end).start;
      drafts.conventions.push({ convention, passage, node, table, at, scope: null, draft });
    }
  }
  return true;
}

function draftPassage(drafts: Drafts, source: Source, passage: Passage, place: Place): void {
  const { node, ancestors } = place;
  const table = tableOf(ancestors);
  const conventions = conventionsIn(passage);
  const readable = node.kind !== 'PREAMBLE' && node.kind !== 'TABLE';
  const regions = readable ? regionsIn(passage, conventions, place) : [];
  const alone = node.number === null && leavesNothingOver(passage, regions);
  const lists = regions.map(
    (region): DraftList => ({
      node, ancestors, table,
      ruleId: region.ruleId,
      parts: region.parts,
      list: readList(region.parts),
      at: passage.toSource(region.start, region.end).start,
      isAlone: alone,
      opensParagraph: node.number === null && !alone && region.ruleId === 'responsibility/keyed-line' && region.start === 0 && passage.gapBefore(region.end) === 'LINE',
      endsNode: isPunctuation(passage.text.slice(region.end, region.end + 5)),
      beginsLine: passage.gapBefore(region.start) === 'LINE',
      isInlineItem: !beginsLine(source, node),
      isHostKey: region.isHostKey,
      ofWholePart: region.ofWholePart ?? false,
      followsWork: region.start > afterHeading(passage.text, { ...node, heading: null }) + 2,
    }),
  ); // biome-ignore format: one screen
  append(drafts.lists, lists);
  let next = 0;
  for (const convention of conventions) {
    while ((regions[next]?.end ?? Infinity) < convention.end) next++;
    const isInside = (regions[next]?.start ?? Infinity) <= convention.start;
    const at = passage.toSource(convention.start, convention.end).start;
    drafts.conventions.push({
      convention, passage, node, at,
      scope: scopeOfRule(convention, passage, node, ancestors),
      table: node.kind === 'TABLE' ? node : table,
      draft: isInside ? (lists[next] ?? null) : null,
    }); // biome-ignore format: one screen
  }
}

/** A row without a column for units is read cell by cell, so that two cells never make one sentence. */
function passagesOf(source: Source, node: TreeNode): readonly Passage[] {
  if (node.kind !== 'TABLE_ROW') return ownPassages(source, node);
  return node.cells
    .filter(({ spans, carried }) => spans.length > 0 && !carried)
    .map(({ spans }) => passageOf(source, spans))
    .filter(({ text }) => text.length > 0);
}

function tableOf(ancestors: readonly TreeNode[]): TreeNode | null {
  return ancestors.findLast(({ kind }) => kind === 'TABLE') ?? null;
}

function leavesNothingOver(passage: Passage, regions: readonly Region[]): boolean {
  let at = 0;
  for (const { start, end } of regions) {
    if (!isPunctuation(passage.text.slice(at, start))) return false;
    at = end;
  }
  return isPunctuation(passage.text.slice(at));
}

function isPunctuation(words: string): boolean {
  return /^[（）〔〕。；，、：\s]*$/.test(words);
}

function beginsLine({ text }: Source, { span }: TreeNode): boolean {
  for (let at = span.start - 1; at >= 0; at--) {
    if (text[at] === '\n') return true;
    if (!/[\s#*>\-|]/.test(text[at] as string)) return false;
  }
  return true;
}
