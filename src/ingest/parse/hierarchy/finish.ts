import type { ClauseKind } from '../../../domain/graph-model.js';
import type { Source, Span } from '../../../domain/span.js';
import type { TreeNode } from '../../policy-tree.js';
import { plainNode, type Report } from '../lines/block.js';
import { tableNode } from '../tables/table-node.js';
import { articleParts } from './article-parts.js';
import { checkNumbers } from './check-numbers.js';
import { clauseKindOf } from './clause-kind-of.js';
import { type Draft, draftEnd, draftStart } from './draft.js';
import { createEIds } from './e-ids.js';
import { type Finishing, headingWords } from './finishing.js';

/** Turns the nested drafts into nodes: kinds, headings, addresses, tables. Reports numbers that are out of order. */
export function finish(source: Source, text: string, root: Draft, report: Report): readonly TreeNode[] {
  const context: Finishing = { source, text, eIds: createEIds(), report };
  checkNumbers(root, report);
  const first = root.children.findIndex((child) => ['LABEL', 'ANNEX', 'BOX'].includes(child.form));
  if (first === -1)
    return root.children.flatMap((child) => nodesOf(context, child, 'ROOT', '', root.children));
  const opening = root.children.slice(0, first);
  return [
    ...preamble(context, opening),
    ...root.children.slice(first).flatMap((child) => nodesOf(context, child, 'ROOT', '', root.children)),
  ];
}

/** All text before the first label is one node; contents lists, maps and tables in it are its neighbours. */
function preamble(context: Finishing, opening: readonly Draft[]): readonly TreeNode[] {
  const nodes: TreeNode[] = [];
  let run: Draft[] = [];
  const close = (): void => {
    while (run[0]?.form === 'PLAIN') nodes.push(...nodesOf(context, run.shift() as Draft, 'ROOT', '', []));
    const rest: Draft[] = [];
    while (run.at(-1)?.form === 'PLAIN') rest.unshift(run.pop() as Draft);
    const first = run[0];
    const last = run.at(-1);
    if (first !== undefined && last !== undefined) {
      const title = first.form === 'TITLE' ? first : null;
      const span = { start: draftStart(first), end: draftEnd(last) };
      const { eId } = context.eIds.next('', 'PREAMBLE', null);
      nodes.push({
        kind: 'PREAMBLE', span, number: null, heading: title ? headingWords(context, title) : null,
        labelSpan: wordsOr(title?.heading?.at ?? firstWords(run), span), eId, cells: [],
        children: run.flatMap((draft) => furnitureOf(context, draft)),
      }); // biome-ignore format: one screen
    }
    for (const draft of rest) nodes.push(...nodesOf(context, draft, 'ROOT', '', []));
    run = [];
  };
  for (const draft of opening) {
    if (draft.form === 'TABLE' || (draft.form === 'PLAIN' && draft.block?.kind !== 'FURNITURE')) {
      close();
      nodes.push(...nodesOf(context, draft, 'ROOT', '', []));
    } else run.push(draft);
  }
  close();
  return nodes;
}

function firstWords(run: readonly Draft[]): Span {
  const line = run[0]?.block?.lines[0];
  return { start: line?.at ?? 0, end: line?.until ?? 0 };
}

/** Everything of a draft that is not its text: the furniture of its blocks, in order. */
function furnitureOf(context: Finishing, draft: Draft): readonly TreeNode[] {
  const own =
    draft.form === 'PLAIN' && draft.block
      ? [plainNode('FURNITURE', draft.block)]
      : (draft.block?.inner ?? []);
  return [...own, ...draft.children.flatMap((child) => furnitureOf(context, child))];
}

/** The nodes of one draft. Text without a heading is its parent's own text and leaves only its furniture. */
function nodesOf(
  context: Finishing,
  draft: Draft,
  parent: ClauseKind | 'ROOT',
  above: string,
  siblings: readonly Draft[],
): readonly TreeNode[] {
  const block = draft.block;
  if (block === null) return [];
  switch (draft.form) {
    case 'PLAIN':
      return [plainNode(block.kind === 'MAP' || block.kind === 'CONTENTS' ? block.kind : 'FURNITURE', block)];
    case 'TABLE':
      return [tableNode(context, draft, above)];
    case 'TEXT':
      return parent === 'ROOT' ? [unit(context, draft, 'PARAGRAPH', above)] : block.inner;
    case 'ANNEX_LIST':
      return [unit(context, draft, 'NOTE', above)];
    case 'TITLE':
      return [unit(context, draft, parent === 'ROOT' || parent === 'ANNEX' ? 'CHAPTER' : 'PARAGRAPH', above)];
    case 'HEADED':
      return [
        unit(context, draft, parent === 'BOX' ? 'ITEM' : parent === 'ANNEX' ? 'NOTE' : 'PARAGRAPH', above),
      ];
    case 'BOX':
      return [unit(context, draft, 'BOX', above)];
    case 'ANNEX':
      return [unit(context, draft, 'ANNEX', above)];
    default:
      return [unit(context, draft, clauseKindOf(draft, parent, siblings), above)];
  }
}

function unit(context: Finishing, draft: Draft, kind: ClauseKind, above: string): TreeNode {
  const label = draft.block?.label ?? null;
  const start = draftStart(draft);
  const isPart = label?.kind === '第一编';
  const value = kind === 'ANNEX' ? (label?.value ?? draft.block?.ordinal ?? null) : (label?.value ?? null);
  const { eId } = context.eIds.next(above, isPart ? 'PART' : kind, kind === 'NOTE' ? null : value);
  const parts = kind === 'ARTICLE' ? articleParts(context, draft, eId, nodesOf) : null;
  const inside = draft.children.flatMap((child) => nodesOf(context, child, kind, eId, draft.children));
  return {
    kind,
    span: { start, end: Math.max(draftEnd(draft), start) },
    number: label?.printed ?? null,
    heading: headingWords(context, draft),
    labelSpan: wordsOr(labelSpan(draft), { start, end: Math.max(draftEnd(draft), start) }),
    eId,
    children: parts ?? [...(draft.block?.inner ?? []), ...inside],
    cells: [],
  };
}

/** A line of nothing but markup has no words to point at; then the whole unit stands for them. */
function wordsOr(words: Span, unitSpan: Span): Span {
  return words.end > words.start ? words : unitSpan;
}

/** From the label to the end of the heading; of a unit that has neither, its first line. */
function labelSpan(draft: Draft): Span {
  const line = draft.block?.lines[0];
  const label = draft.block?.label ?? null;
  const start = line?.at ?? draft.block?.start ?? 0;
  if (draft.heading !== null)
    return { start: label === null ? draft.heading.at.start : start, end: draft.heading.at.end };
  return { start, end: label?.end ?? line?.until ?? start };
}
