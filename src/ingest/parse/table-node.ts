import type { TreeNode } from '../policy-tree.js';
import { type Draft, draftEnd, draftStart } from './draft.js';
import type { Finishing } from './finish.js';

export function tableNode(context: Finishing, draft: Draft, above: string): TreeNode {
  const { eId } = context.eIds.next(above, 'TABLE', null);
  const span = { start: draftStart(draft), end: draftEnd(draft) };
  return { kind: 'TABLE', span, number: null, heading: null, labelSpan: span, eId, children: [], cells: [] };
}
