import type { ClauseKind } from '../../../domain/graph-model.js';
import type { TreeNode } from '../../policy-tree.js';
import type { Draft } from './draft.js';
import { draftEnd } from './draft.js';
import type { Finishing } from './finishing.js';

/** Makes the nodes of a draft; given, so that the two files do not need each other. */
type NodesOf = (
  context: Finishing,
  draft: Draft,
  parent: ClauseKind | 'ROOT',
  above: string,
  siblings: readonly Draft[],
) => readonly TreeNode[];

/**
 * 款: the paragraphs of an article, each with the items (项) that it announces. Null where the article has only one
 * paragraph: then its items are its own, and 第十二条第三项 is `art_12__item_3`, as it is cited.
 */
export function articleParts(
  context: Finishing,
  article: Draft,
  eId: string,
  nodesOf: NodesOf,
): readonly TreeNode[] | null {
  const paragraphs = article.children.filter((child) => child.form === 'TEXT' || child.form === 'HEADED');
  const opening = openingWords(context, article);
  if (paragraphs.length + (opening === null ? 0 : 1) < 2) return null;

  const nodes: TreeNode[] = [];
  let current: { start: number; until: number; draft: Draft } | null =
    opening === null ? null : { ...opening, draft: article };
  let held: Draft[] = [];
  const close = (): void => {
    if (current !== null) nodes.push(paragraph(context, current, held, article, eId, nodesOf));
    else for (const draft of held) nodes.push(...nodesOf(context, draft, 'ARTICLE', eId, article.children));
    held = [];
  };
  for (const child of article.children) {
    if (child.form === 'TEXT' || child.form === 'HEADED') {
      close();
      const line = child.block?.lines[0];
      current = { start: child.block?.start ?? 0, until: line?.until ?? 0, draft: child };
    } else held.push(child);
  }
  close();
  return nodes;
}

function paragraph(
  context: Finishing,
  { start, until, draft }: { readonly start: number; readonly until: number; readonly draft: Draft },
  held: readonly Draft[],
  article: Draft,
  above: string,
  nodesOf: NodesOf,
): TreeNode {
  const { eId } = context.eIds.next(above, 'PARAGRAPH', null);
  const own = draft === article ? [] : draft.children;
  const last = held.at(-1) ?? own.at(-1);
  const children = [
    ...(draft.block?.inner ?? []),
    ...own.flatMap((child) => nodesOf(context, child, 'PARAGRAPH', eId, own)),
    ...held.flatMap((child) => nodesOf(context, child, 'PARAGRAPH', eId, article.children)),
  ];
  const end = Math.max(draft.block?.end ?? start, last === undefined ? 0 : draftEnd(last));
  return {
    kind: 'PARAGRAPH', span: { start, end }, number: null, heading: null, labelSpan: { start, end: until > start ? until : end },
    eId, children, cells: [],
  }; // biome-ignore format: one screen
}

/** The words on the line of the label, after label and heading; null where there are none. */
function openingWords(context: Finishing, article: Draft): { start: number; until: number } | null {
  const block = article.block;
  const line = block?.lines[0];
  if (block == null || line === undefined) return null;
  let start = article.heading?.at.end ?? block.label?.end ?? line.at;
  while (start < block.end && /[\s\u3000*。：]/.test(context.text[start] as string)) start++;
  const tag = /^<\/(?:b|strong)>\s*/.exec(context.text.slice(start, start + 20));
  if (tag) start += tag[0].length;
  return start >= block.end ? null : { start, until: Math.max(start, Math.min(line.until, block.end)) };
}
