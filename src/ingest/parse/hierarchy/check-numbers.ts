import type { Report } from '../lines/block.js';
import type { LabelKind } from '../words/labels.js';
import type { Draft } from './draft.js';

type LastNumbers = Map<LabelKind, number>;

/**
 * Reports numbers that are missing, doubled or out of order. Nothing is repaired. A kind may start again at 1 under
 * each parent, or run on from the last of its kind (第七条 after chapter one, （七） after measure six); boxes are
 * numbered through the document.
 */
export function checkNumbers(root: Draft, report: Report): void {
  const last: LastNumbers = new Map();
  const top: LastNumbers = new Map();
  const open = root.children.map((draft) => ({ draft, siblings: top })).reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { draft, siblings } = next;
    if (draft.form === 'ANNEX') last.clear();
    else check(draft, siblings, last, report);
    const below: LastNumbers = new Map();
    for (let index = draft.children.length - 1; index >= 0; index--)
      open.push({ draft: draft.children[index] as Draft, siblings: below });
  }
}

function check(draft: Draft, siblings: LastNumbers, last: LastNumbers, report: Report): void {
  const label = draft.block?.label;
  if (label == null || label.value === null || (draft.form !== 'LABEL' && draft.form !== 'BOX')) return;
  const before = draft.form === 'BOX' ? last.get(label.kind) : siblings.get(label.kind);
  const problem = problemOf(label.value, before, last.get(label.kind));
  if (problem !== null) {
    const at = draft.block?.lines[0]?.at ?? 0;
    report('broken-numbering', 'WARNING', `「${label.printed ?? ''}」 ${problem}.`, at);
  }
  siblings.set(label.kind, label.value);
  last.set(label.kind, label.value);
}

function problemOf(value: number, before: number | undefined, last: number | undefined): string | null {
  if (before === undefined)
    return value === 1 || value === (last ?? 0) + 1 ? null : 'is the first of its kind here';
  if (value === before + 1) return null;
  if (value === before) return 'is printed twice in a row';
  return value > before ? `follows number ${before}: a number is missing` : `follows number ${before}`;
}
