import type { Span } from '../../../domain/span.js';
import type { TreeNode } from '../../policy-tree.js';
import type { Label } from '../words/labels.js';
import type { BodyLine } from './body-lines.js';

/**
 * What the text is made of before it is nested: paragraphs with or without a label, titles, tables, maps, contents,
 * furniture. A paragraph that a page break cuts is one block, with what stands in the cut as `inner`.
 */
export interface Block extends Span {
  readonly kind:
    | 'LABEL'
    | 'TEXT'
    | 'TITLE'
    | 'TABLE'
    | 'MAP'
    | 'CONTENTS'
    | 'FURNITURE'
    | 'ANNEX'
    | 'ANNEX_LIST';
  readonly label: Label | null;
  /** The lines of the paragraph, in order. At least one. */
  readonly lines: readonly BodyLine[];
  /** Furniture inside the span. */
  readonly inner: readonly TreeNode[];
  /** Of an ANNEX: its 1-based place in the list that names it, or null. */
  readonly ordinal: number | null;
}

/** Names a problem at an offset. The parser reports, it never repairs silently. */
export type Report = (
  ruleId: string,
  severity: 'INFO' | 'WARNING' | 'ERROR',
  message: string,
  offset: number,
) => void;

/** A node that is no clause and has no parts. */
export function plainNode(kind: 'FURNITURE' | 'CONTENTS' | 'MAP', span: Span): TreeNode {
  return {
    kind,
    span: { start: span.start, end: span.end },
    number: null,
    heading: null,
    labelSpan: { start: span.start, end: span.end },
    eId: '',
    children: [],
    cells: [],
  };
}
