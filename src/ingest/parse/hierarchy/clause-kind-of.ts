import type { ClauseKind } from '../../../domain/graph-model.js';
import type { Draft } from './draft.js';

/**
 * What a labelled unit is, by its label and by what it stands in.
 *
 * 章 (编, 部分) is CHAPTER, 节 SECTION, 条 ARTICLE. Without chapters 一、 is CHAPTER if it has parts, or if its neighbours
 * have and it prints its heading on a line of its own; else MEASURE. So is 1 where its parts are 1.1, 1.2. Below a chapter or section the first numbered
 * level is MEASURE (一、 with numbered parts of its own: SECTION); below a measure, an article or in a box: ITEM.
 */
export function clauseKindOf(
  draft: Draft,
  parent: ClauseKind | 'ROOT',
  siblings: readonly Draft[],
): ClauseKind {
  const kind = draft.block?.label?.kind;
  if (kind === '第一编' || kind === '第一章') return 'CHAPTER';
  if (kind === '第一节') return 'SECTION';
  if (kind === '第一条') return 'ARTICLE';
  if (kind === '——') return 'ITEM';
  switch (parent) {
    case 'ROOT':
    case 'ANNEX':
      return mayDivide(draft) && isChapter(draft, siblings) ? 'CHAPTER' : 'MEASURE';
    case 'CHAPTER':
    case 'SECTION':
      return kind === '一、' && draft.children.some(isNumbered) ? 'SECTION' : 'MEASURE';
    default:
      return 'ITEM';
  }
}

function mayDivide({ block, children }: Draft): boolean {
  const kind = block?.label?.kind;
  if (kind === '1.') return children.some((child) => child.block?.label?.kind === '1.1');
  return kind === '一、' || kind === '1';
}

function isChapter(draft: Draft, siblings: readonly Draft[]): boolean {
  if (hasParts(draft)) return true;
  if (draft.heading?.style !== 'LINE' && draft.heading?.style !== 'SENTENCE') return false;
  return siblings.some((other) => other.block?.label?.kind === draft.block?.label?.kind && hasParts(other));
}

function hasParts(draft: Draft): boolean {
  return draft.children.some((child) => child.form === 'LABEL' || child.form === 'HEADED');
}

function isNumbered(draft: Draft): boolean {
  return draft.form === 'LABEL' && draft.block?.label?.value != null;
}
