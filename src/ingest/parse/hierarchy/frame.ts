import type { Label } from '../words/labels.js';
import type { Draft } from './draft.js';

/** An open unit while blocks are nested. */
export interface Frame {
  readonly draft: Draft;
  /** Null where the unit has none: root, titles, headed paragraphs, boxes, annexes. */
  readonly label: Label | null;
  /** Place of its kind of label in the order of this document; deeper is more. */
  readonly rank: number;
  /** True of the root, a box and an annex: labels inside do not see those outside. */
  readonly isBarrier: boolean;
  /** Of a box: it stands in the middle of a sentence. */
  readonly isCut: boolean;
}
