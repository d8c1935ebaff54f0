import type { Block } from './block.js';
import { isInBox } from './box-rule.js';
import { createDraft, type Draft } from './draft.js';
import type { Frame } from './frame.js';
import type { Heading } from './heading-of.js';
import type { Label, LabelKind } from './labels.js';
import { isRoleOfItem } from './role-line.js';
import { endsSentence } from './wrapping.js';

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
  const root = createDraft('ROOT', null);
  const stack: Frame[] = [{ draft: root, label: null, rank: -1, isBarrier: true, isCut: false }];
  let plain: Draft[] = [];
  let lastWords: Block | null = null;
  const numbered = new Set<LabelKind>();

  const top = (): Frame => stack.at(-1) as Frame;
  const barrier = (): Frame => stack.findLast((frame) => frame.isBarrier) as Frame;
  const popWhile = (test: (frame: Frame) => boolean): void => {
    while (!top().isBarrier && test(top())) stack.pop();
  };
  const leaveBox = (): void => {
    while (barrier().draft.form === 'BOX') while ((stack.pop() as Frame).draft.form !== 'BOX');
  };
  const add = (draft: Draft): Draft => {
    top().draft.children.push(...plain, draft);
    plain = [];
    return draft;
  };
  const open = (draft: Draft, frame: Partial<Frame> = {}): void => {
    add(draft);
    stack.push({ draft, label: null, rank: Infinity, isBarrier: false, isCut: false, ...frame });
  };

  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    const heading = headings.get(block) ?? null;
    switch (block.kind) {
      case 'FURNITURE':
      case 'CONTENTS':
        plain.push(createDraft('PLAIN', block));
        break;
      case 'MAP':
        leaveBox();
        popWhile(() => true);
        add(createDraft('PLAIN', block));
        break;
      case 'ANNEX':
      case 'ANNEX_LIST':
        stack.length = 1;
        numbered.clear();
        if (block.kind === 'ANNEX') open(createDraft('ANNEX', block, heading), { isBarrier: true });
        else add(createDraft('ANNEX_LIST', block));
        break;
      case 'TITLE':
        if (blocks[index + 1]?.kind === 'TABLE') {
          popWhile((frame) => frame.draft.form === 'HEADED');
          add(createDraft('TABLE', blocks[++index] as Block, heading, block));
          break;
        }
        leaveBox();
        popWhile((frame) => frame.draft.form !== 'LABEL' || isListed(stack, frame));
        open(createDraft('TITLE', block, heading));
        break;
      case 'TABLE':
        popWhile((frame) => frame.draft.form === 'HEADED');
        add(createDraft('TABLE', block));
        break;
      case 'TEXT':
        if (heading !== null) {
          if (
            barrier().draft.form === 'BOX' &&
            barrier().draft.children.some((child) => child.form === 'LABEL')
          )
            leaveBox();
          popWhile((frame) => frame.draft.form === 'HEADED' || isListed(stack, frame));
          open(createDraft('HEADED', block, heading));
        } else {
          if (barrier().isCut && barrier().draft.children.length > 0) leaveBox();
          if (isClosingFormula(text, block) && !stack.some((frame) => frame.label?.kind === '第一条')) {
            leaveBox();
            popWhile(() => true);
          }
          popWhile(
            (frame) => frame.draft.form === 'HEADED' || (isListed(stack, frame) && isFull(text, frame)),
          );
          add(createDraft('TEXT', block));
        }
        lastWords = block;
        break;
      case 'LABEL': {
        const label = block.label;
        if (label === null) break;
        const isCut = lastWords !== null && !endsSentence(text, lastUntil(lastWords));
        if (label.kind === '专栏') {
          leaveBox();
          if (!isCut) popWhile((frame) => frame.draft.form === 'HEADED' || isListed(stack, frame));
          open(createDraft('BOX', block, heading), {
            isBarrier: true,
            isCut: isCut && lastWords?.kind !== 'TITLE',
          });
        } else {
          if (barrier().draft.form === 'BOX' && !isInBox(stack, block, heading, ranks)) leaveBox();
          const rank = ranks.get(label.kind) ?? Infinity;
          const seen = visible(stack);
          const twin = seen.findLast((frame) => frame.label?.kind === label.kind);
          if (twin) {
            while (top() !== twin) stack.pop();
            stack.pop();
          } else popWhile((frame) => closesFor(text, frame, rank, label, numbered));
          open(createDraft('LABEL', block, heading), { label, rank });
          numbered.add(label.kind);
        }
        lastWords = heading?.style === 'LINE' ? null : block;
        break;
      }
    }
  }
  root.children.push(...plain);
  return root;
}

/** The frames that a label may see: down to the nearest box, annex or the root. */
function visible(stack: readonly Frame[]): readonly Frame[] {
  return stack.slice(stack.findLastIndex((frame) => frame.isBarrier) + 1);
}

/** A title without a number keeps labels only where they begin anew under it, after labels of their kind elsewhere. */
function closesFor(
  text: string,
  frame: Frame,
  rank: number,
  label: Label,
  seen: ReadonlySet<LabelKind>,
): boolean {
  if (frame.draft.form === 'HEADED') return !announces(text, frame.draft);
  if (frame.draft.form === 'TITLE')
    return !(label.value === 1 && seen.has(label.kind) && !['第一编', '第一章'].includes(label.kind));
  return frame.rank > rank;
}

function announces(text: string, draft: Draft): boolean {
  return draft.block !== null && text[lastUntil(draft.block) - 1] === '：';
}

/** Whether the unit is an item of a list under a measure or an article, not a measure itself. */
function isListed(stack: readonly Frame[], frame: Frame): boolean {
  if (frame.label === null) return false;
  if (frame.label.kind === '——') return true;
  const above = visible(stack.slice(0, stack.indexOf(frame)));
  return above.some((other) => other.label !== null && !DIVIDES.includes(other.label.kind));
}

/** Labels of divisions: what stands directly in one is a measure, whatever its label. */
const DIVIDES: readonly LabelKind[] = ['第一编', '第一章', '第一节', '一、'];

/** An item without a heading is one paragraph; one that ends with ： or is only a heading goes on. */
function isFull(text: string, frame: Frame): boolean {
  return frame.draft.heading === null && !announces(text, frame.draft);
}

const CLOSING_FORMULA =
  /^(?:本|上述|以上)[\u4e00-\u9fff“”《》]{0,24}(?:政策|措施|办法|方案|意见|规定|细则|通知|规划|计划|要点)[^\n]{0,300}?(?:施行|起实施|有效期|负责解释|年内有效|起执行)/;

/** 本措施自…起施行，有效期…: said of the whole document, whatever unit it is printed after. */
function isClosingFormula(text: string, block: Block): boolean {
  const at = block.lines[0]?.at ?? block.start;
  return CLOSING_FORMULA.test(text.slice(at, Math.min(block.end, at + 400)).replace(/\s/g, ''));
}

function lastUntil(block: Block): number {
  return block.lines.at(-1)?.until ?? block.end;
}
