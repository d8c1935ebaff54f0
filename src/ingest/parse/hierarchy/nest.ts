import type { Block } from '../lines/block.js';
import { endsSentence } from '../lines/wrapping.js';
import type { Label, LabelKind } from '../words/labels.js';
import { isInBox } from './box-rule.js';
import { isClosingFormula } from './closing-formula.js';
import { createDraft, type Draft } from './draft.js';
import type { Frame } from './frame.js';
import type { Heading } from './heading-of.js';
import { isRoleLine } from './is-role-line.js';
import { createNesting, type Nesting } from './nesting.js';
import { isRoleOfItem } from './role-of-item.js';

/**
 * Nests blocks by the ranks of their labels. A stack of open units: a label closes what stands at its rank or below and
 * opens under what is left. Boxes and annexes are worlds of their own: labels in them do not see those outside.
 */
export function nest(
  text: string,
  blocks: readonly Block[],
  headings: ReadonlyMap<Block, Heading>,
  ranks: ReadonlyMap<LabelKind, number>,
): Draft {
  const nesting = createNesting();
  const numbered = new Set<LabelKind>();
  /** The last words of the text; null after a heading, which no box can cut. */
  let lastWords: Block | null = null;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    const next = blocks[index + 1];
    const heading = headings.get(block) ?? null;
    switch (block.kind) {
      case 'FURNITURE':
      case 'CONTENTS':
        nesting.setAside(createDraft('PLAIN', block));
        break;
      case 'MAP':
        nesting.leaveBox();
        nesting.closeWhile(() => true);
        nesting.add(createDraft('PLAIN', block));
        break;
      case 'ANNEX':
      case 'ANNEX_LIST':
        nesting.leaveAll();
        numbered.clear();
        if (block.kind === 'ANNEX') nesting.open(createDraft('ANNEX', block, heading), { isBarrier: true });
        else nesting.add(createDraft('ANNEX_LIST', block));
        break;
      case 'TABLE':
        nesting.closeWhile(isHeaded);
        nesting.add(createDraft('TABLE', block));
        break;
      case 'TITLE':
        if (next?.kind === 'TABLE') {
          nesting.closeWhile(isHeaded);
          nesting.add(createDraft('TABLE', next, heading, block));
          index++;
        } else {
          nesting.leaveBox();
          nesting.closeWhile((frame) => frame.draft.form !== 'LABEL' || isListed(nesting, frame));
          nesting.open(createDraft('TITLE', block, heading));
        }
        break;
      case 'TEXT':
        nestText(text, nesting, block, heading, afterRoleLines(text, blocks, index + 1));
        lastWords = block;
        break;
      case 'LABEL': {
        const isCut = lastWords !== null && !endsSentence(text, lastUntil(lastWords));
        if (block.label?.kind === '专栏') nestBox(nesting, block, heading, isCut);
        else if (block.label) nestLabel(text, nesting, block, block.label, heading, ranks, numbered);
        lastWords = heading?.style === 'LINE' ? null : block;
        break;
      }
    }
  }
  return nesting.finish();
}

/** 「牵头单位：X」 and 「责任单位：Y」 in lines of their own: what stands behind the last of them. */
function afterRoleLines(text: string, blocks: readonly Block[], from: number): Block | undefined {
  let at = from;
  while (at < from + ROLE_LINES_MAX && blocks[at]?.kind === 'TEXT' && isRoleLine(text, blocks[at] as Block))
    at++;
  return blocks[at];
}

const ROLE_LINES_MAX = 8;

/** A box in the middle of a sentence stays in the unit whose sentence it is; else it closes lists and paragraphs. */
function nestBox(nesting: Nesting, block: Block, heading: Heading | null, isCut: boolean): void {
  nesting.leaveBox();
  if (!isCut) nesting.closeWhile((frame) => isHeaded(frame) || isListed(nesting, frame));
  nesting.open(createDraft('BOX', block, heading), { isBarrier: true, isCut });
}

function nestLabel(
  text: string,
  nesting: Nesting,
  block: Block,
  label: Label,
  heading: Heading | null,
  ranks: ReadonlyMap<LabelKind, number>,
  numbered: Set<LabelKind>,
): void {
  if (nesting.barrier().draft.form === 'BOX' && !isInBox(nesting.stack, block, heading, ranks))
    nesting.leaveBox();
  const rank = ranks.get(label.kind) ?? Infinity;
  const twin = nesting.visible().findLast((frame) => frame.label?.kind === label.kind);
  if (twin) nesting.close(twin);
  else nesting.closeWhile((frame) => closesFor(text, frame, rank, label, numbered));
  nesting.open(createDraft('LABEL', block, heading), { label, rank });
  numbered.add(label.kind);
}

function nestText(
  text: string,
  nesting: Nesting,
  block: Block,
  heading: Heading | null,
  next: Block | undefined,
): void {
  const box = nesting.barrier().draft;
  if (heading !== null) {
    if (box.form === 'BOX' && box.children.some((child) => child.form === 'LABEL')) nesting.leaveBox();
    nesting.closeWhile((frame) => isHeaded(frame) || isListed(nesting, frame));
    nesting.open(createDraft('HEADED', block, heading));
    return;
  }
  if (nesting.barrier().isCut && box.children.length > 0) nesting.leaveBox();
  const isInArticle = nesting.visible().some((frame) => frame.label?.kind === '第一条');
  if (!isInArticle && isClosingFormula(text, block)) {
    nesting.leaveBox();
    nesting.closeWhile(() => true);
  }
  const isRole = isRoleLine(text, block);
  if (!isRole || !isRoleOfItem(text, next, nesting.stack))
    nesting.closeWhile(
      (frame) => isHeaded(frame) || (isListed(nesting, frame) && (isRole || isFull(text, frame))),
    );
  nesting.add(createDraft('TEXT', block));
}

/** A title without a number keeps labels only where they begin anew under it, after labels of their kind elsewhere. */
function closesFor(
  text: string,
  frame: Frame,
  rank: number,
  label: Label,
  numbered: ReadonlySet<LabelKind>,
): boolean {
  if (isHeaded(frame)) return !announces(text, frame.draft);
  if (frame.draft.form === 'TITLE')
    return !(label.value === 1 && numbered.has(label.kind) && !['第一编', '第一章'].includes(label.kind));
  return frame.rank > rank;
}

function isHeaded(frame: Frame): boolean {
  return frame.draft.form === 'HEADED';
}

/** Labels of divisions: what stands directly in one is a measure, whatever its label. */
const DIVIDES: readonly LabelKind[] = ['第一编', '第一章', '第一节', '1', '一、'];

/** Whether the unit is an item of a list under a measure or an article, not a measure itself. */
function isListed(nesting: Nesting, frame: Frame): boolean {
  if (frame.label === null) return false;
  if (frame.label.kind === '——') return true;
  const seen = nesting.visible();
  return seen
    .slice(0, Math.max(0, seen.indexOf(frame)))
    .some((above) => above.label !== null && !divides(above.label.kind, frame.label?.kind));
}

/** 1. divides where its parts are 1.1, 1.2. */
function divides(kind: LabelKind, below: LabelKind | undefined): boolean {
  return DIVIDES.includes(kind) || (kind === '1.' && below === '1.1');
}

/** An item without a heading is one paragraph, and so is a principle after ——; one that ends with ： goes on. */
function isFull(text: string, frame: Frame): boolean {
  return (frame.draft.heading === null || frame.label?.kind === '——') && !announces(text, frame.draft);
}

function announces(text: string, draft: Draft): boolean {
  return draft.block !== null && text[lastUntil(draft.block) - 1] === '：';
}

function lastUntil(block: Block): number {
  return block.lines.at(-1)?.until ?? block.end;
}
