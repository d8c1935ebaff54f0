import type { Block } from '../lines/block.js';
import type { LabelKind } from '../words/labels.js';
import type { Draft } from './draft.js';
import type { Frame } from './frame.js';
import type { Heading } from './heading-of.js';

/**
 * Whether a labelled block inside an open box (the nearest barrier) belongs to the box, or ends it. The next number of
 * the box's own items stays; the next number of a unit outside goes; where both fit, the manner of heading decides
 * (items of a box run in, units outside have a line of their own).
 */
export function isInBox(
  stack: readonly Frame[],
  block: Block,
  heading: Heading | null,
  ranks: ReadonlyMap<LabelKind, number>,
): boolean {
  const label = block.label;
  if (label === null) return true;
  if (['第一编', '第一章', '第一节', '第一条'].includes(label.kind)) return false;
  const at = stack.findLastIndex((frame) => frame.draft.form === 'BOX');
  const box = (stack[at] as Frame).draft;
  const outside = outsideOf(stack, at);
  const isNextOutside = outside.some(
    (frame) => frame.label?.kind === label.kind && next(frame.label.value) === label.value,
  );
  const items = box.children.filter((child) => child.form === 'LABEL');
  const first = items[0];
  if (first === undefined) {
    if (isNextOutside || (label.value !== null && label.value !== 1)) return false;
    const deepest = outside.at(-1);
    const isBelow = deepest === undefined || (ranks.get(label.kind) ?? 0) > deepest.rank;
    return box.children.length === 0
      ? isBelow || heading?.style !== 'LINE'
      : isBelow && !['一、', '（一）'].includes(label.kind);
  }
  const kind = first.block?.label?.kind;
  if (label.kind !== kind) {
    const isBelow = (ranks.get(label.kind) ?? 0) > (ranks.get(kind as LabelKind) ?? 0);
    return isBelow && !isNextOutside;
  }
  const isNext = next(items.at(-1)?.block?.label?.value ?? null) === label.value;
  if (isNext !== isNextOutside) return isNext;
  const isAlike = isLine(first) === (heading?.style === 'LINE');
  return isNext ? isAlike : isAlike && !outside.some((frame) => frame.label?.kind === label.kind);
}

function outsideOf(stack: readonly Frame[], box: number): readonly Frame[] {
  const barrier = stack.slice(0, box).findLastIndex((frame) => frame.isBarrier);
  return stack.slice(barrier + 1, box).filter((frame) => frame.label !== null);
}

function next(value: number | null): number | null {
  return value === null ? null : value + 1;
}

function isLine(draft: Draft): boolean {
  return draft.heading?.style === 'LINE';
}
