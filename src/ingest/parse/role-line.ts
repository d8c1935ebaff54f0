import type { Block } from './block.js';
import type { Draft } from './draft.js';
import type { Frame } from './frame.js';

const ROLE_LINE =
  /^(?:[（(][^（）()]{2,400}[）)]|[（(]?(?:牵头|责任|配合|参与|协助|主办|协办|完成|实施|支持)[^，。]{0,8}：)/;

/**
 * Whether a paragraph that only says who is responsible (（省科技厅负责）, 责任单位：…) belongs to the item or headed
 * paragraph just above. It does where the items before had one too, or where the next item follows it; after the last
 * item of a list whose items have none it is said of the whole list.
 */
export function isRoleOfItem(
  text: string,
  block: Block,
  next: Block | undefined,
  stack: readonly Frame[],
): boolean {
  if (!isRoleLine(text, block)) return false;
  const frame = stack.at(-1);
  const parent = stack.at(-2);
  if (frame === undefined || parent === undefined) return false;
  const before = siblingBefore(parent.draft, frame.draft);
  if (before !== undefined) return before.children.some((child) => isRoleDraft(text, child));
  if (frame.draft.form === 'HEADED') return true;
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

function isRoleLine(text: string, block: Block): boolean {
  const at = block.lines[0]?.at ?? block.start;
  return ROLE_LINE.test(text.slice(at, Math.min(block.end, at + 420)).replace(/[\s*]/g, ''));
}
