import type { Block } from '../lines/block.js';
import type { Draft } from './draft.js';
import type { Frame } from './frame.js';
import { isRoleLine } from './is-role-line.js';

/**
 * Whether a paragraph that only says who is responsible (（省科技厅负责）, 责任单位：…) belongs to the item or headed
 * paragraph just above. It does where the items before had one too, or where the next item follows it; after the last
 * item of a list whose items have none it is said of the whole list. `next` is what follows these paragraphs.
 */
export function isRoleOfItem(text: string, next: Block | undefined, stack: readonly Frame[]): boolean {
  const frame = stack.at(-1);
  const parent = stack.at(-2);
  if (frame === undefined || parent === undefined) return false;
  const before = siblingBefore(parent.draft, frame.draft);
  if (before?.children.some((child) => isRoleDraft(text, child))) return true;
  if (frame.draft.form === 'HEADED') return before === undefined;
  return (
    next?.label != null &&
    next.label.kind === frame.label?.kind &&
    next.label.value === (frame.label.value ?? 0) + 1
  );
}

function siblingBefore(parent: Draft, draft: Draft): Draft | undefined {
  for (let index = parent.children.length - 2; index >= 0 && index > parent.children.length - 8; index--)
    if (parent.children[index]?.form === draft.form) return parent.children[index];
  return undefined;
}

function isRoleDraft(text: string, draft: Draft): boolean {
  return draft.form === 'TEXT' && draft.block !== null && isRoleLine(text, draft.block);
}
