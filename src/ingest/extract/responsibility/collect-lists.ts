import type { Source } from '../../../domain/span.js';
import { isClauseKind, type PolicyDocument, type TreeNode, walkTree } from '../../policy-tree.js';
import { bracketedLists } from './bracketed-lists.js';
import { type Convention, conventionsIn } from './conventions.js';
import { dividedLabour, isDivisionOfLabour } from './division-of-labour.js';
import { keyedLists } from './keyed-lists.js';
import { type FoundList, ownerOfLists } from './owner-of-list.js';
import { ownPassages, type Passage, passageOf } from './passage.js';
import { type ReadList, readList } from './read-list.js';
import { partsOfRow } from './role-columns.js';
import { roleSentences } from './role-sentences.js';
import type { Region, SeenList } from './seen-list.js';

/** A rule as found: its words, the clause, the list it stands in if any. */
export interface FoundConvention {
  readonly convention: Convention;
  readonly passage: Passage;
  readonly node: TreeNode;
  readonly table: TreeNode | null;
  readonly list: SeenList | null;
  readonly at: number;
}

interface Draft extends FoundList {
  readonly ruleId: string;
  readonly list: ReadList;
  readonly table: TreeNode | null;
  readonly at: number;
  readonly isHostKey: boolean;
}

/** Documents that tell of other documents: what they print in parentheses names sources and speakers. */
const TELLING: ReadonlySet<string> = new Set(['NEWS', 'INTERPRETATION', 'COMPENDIUM']);

/** Reads every clause of a document by all rules. Lists come in order of the text. */
export function collectLists(
  document: PolicyDocument,
  source: Source,
): { readonly lists: readonly SeenList[]; readonly stated: readonly FoundConvention[] } {
  const isTelling = TELLING.has(document.header.kind);
  const drafts: Draft[] = [];
  const conventions: (Omit<FoundConvention, 'list'> & { readonly draft: Draft | null })[] = [];
  for (const { node, ancestors } of walkTree(document.root)) {
    if (!isClauseKind(node.kind)) continue;
    const table = ancestors.findLast(({ kind }) => kind === 'TABLE') ?? null;
    if (node.kind === 'TABLE_ROW') {
      const parts = partsOfRow(source, node);
      const first = parts[0];
      if (first !== undefined) {
        const list = readList(parts);
        const at = first.passage.toSource(first.start, first.start + 1).start;
        const draft: Draft = {
          node, ancestors, isAlone: false, isLastLine: false, list, table, at, isHostKey: false,
          ruleId: 'responsibility/table-column',
        }; // biome-ignore format: one screen
        drafts.push(draft);
        for (const part of parts) {
          for (const convention of part.conventions) {
            const where = part.passage.toSource(convention.start, convention.end).start;
            conventions.push({ convention, passage: part.passage, node, table, at: where, draft });
          }
        }
        continue;
      }
    }
    for (const passage of passagesOf(source, node)) {
      const inPassage = conventionsIn(passage);
      const found =
        node.kind === 'PREAMBLE' || node.kind === 'TABLE'
          ? []
          : regionsIn(passage, inPassage, node, ancestors, isTelling);
      const taken: Draft[] = [];
      for (const region of found) {
        const draft: Draft = {
          node, ancestors, table,
          isAlone: isAlone(passage, found, node),
          isLastLine: passage.gapBefore(region.start) === 'LINE' && endsPassage(passage, region.end),
          ruleId: region.ruleId,
          list: readList(region.parts),
          at: passage.toSource(region.start, region.end).start,
          isHostKey: region.isHostKey,
        }; // biome-ignore format: one screen
        taken.push(draft);
      }
      drafts.push(...taken);
      for (const convention of inPassage) {
        const at = found.findIndex(({ start, end }) => start <= convention.start && end >= convention.end);
        const where = passage.toSource(convention.start, convention.end).start;
        conventions.push({ convention, passage, node, table, at: where, draft: taken[at] ?? null });
      }
    }
  }
  const kept = withoutHosts(drafts).filter(({ list }) => list.members.length > 0);
  const ownerOf = ownerOfLists(kept);
  const seen = new Map<Draft, SeenList>(
    kept.map((draft) => [
      draft,
      { ruleId: draft.ruleId, clause: ownerOf(draft), list: draft.list, table: draft.table, at: draft.at },
    ]),
  );
  return {
    lists: [...seen.values()],
    stated: conventions.map(({ draft, ...rest }) => ({
      ...rest,
      list: draft === null ? null : (seen.get(draft) ?? null),
    })),
  };
}

/** A row without a column for units is read cell by cell, so that two cells never make one sentence. */
function passagesOf(source: Source, node: TreeNode): readonly Passage[] {
  if (node.kind !== 'TABLE_ROW') return ownPassages(source, node);
  return node.cells
    .filter(({ spans, carried }) => spans.length > 0 && !carried)
    .map(({ spans }) => passageOf(source, spans))
    .filter(({ text }) => text.length > 0);
}

function regionsIn(
  passage: Passage,
  conventions: readonly Convention[],
  node: TreeNode,
  ancestors: readonly TreeNode[],
  isTelling: boolean,
): readonly Region[] {
  const marked = [
    ...bracketedLists(passage, conventions, !isTelling),
    ...keyedLists(passage, conventions),
  ].sort((a, b) => a.start - b.start);
  const regions = [...marked];
  if (!isTelling) {
    regions.push(...roleSentences(passage, conventions, marked));
    const headings = [...ancestors, node].map(({ heading }) => heading ?? '');
    if (headings.some(isDivisionOfLabour)) regions.push(...dividedLabour(passage, conventions, node));
  }
  return joinAdjacent(passage, withoutOverlaps(regions));
}

function withoutOverlaps(regions: readonly Region[]): readonly Region[] {
  const kept: Region[] = [];
  for (const region of [...regions].sort((a, b) => a.start - b.start)) {
    if (region.start >= (kept.at(-1)?.end ?? 0)) kept.push(region);
  }
  return kept;
}

/** 「牵头单位：X」 and 「配合单位：Y」 on two lines are one list; so are two parentheses side by side. */
function joinAdjacent(passage: Passage, regions: readonly Region[]): readonly Region[] {
  const joined: Region[] = [];
  for (const region of regions) {
    const last = joined.at(-1);
    const isNext =
      last !== undefined && /^[（）〔〕。；，、\s]{0,4}$/.test(passage.text.slice(last.end, region.start));
    if (last === undefined || !isNext || region.ruleId.endsWith('division-of-labour')) joined.push(region);
    else
      joined[joined.length - 1] = {
        ...last,
        end: region.end,
        parts: [...last.parts, ...region.parts],
        isHostKey: last.isHostKey && region.isHostKey,
      };
  }
  return joined;
}

function isAlone(passage: Passage, regions: readonly Region[], node: TreeNode): boolean {
  if (node.number !== null || node.heading !== null) return false;
  let at = 0;
  for (const { start, end } of regions) {
    if (!/^[（）〔〕。；，、：\s]*$/.test(passage.text.slice(at, start))) return false;
    at = end;
  }
  return /^[（）〔〕。；，、\s]*$/.test(passage.text.slice(at));
}

function endsPassage(passage: Passage, end: number): boolean {
  return /^[）〕。；\s]{0,3}$/.test(passage.text.slice(end, end + 4));
}

/** 主办单位 once in a document is the host of a fair or of a website; in several clauses it is who does the work. */
function withoutHosts(drafts: readonly Draft[]): readonly Draft[] {
  const hosted = new Set(drafts.filter(({ isHostKey }) => isHostKey).map(({ node }) => node));
  return hosted.size >= 2 ? drafts : drafts.filter(({ isHostKey }) => !isHostKey);
}
