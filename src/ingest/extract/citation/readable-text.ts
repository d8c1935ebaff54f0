import { placesBefore } from '../../../domain/places-before.js';
import type { Source, Span } from '../../../domain/span.js';
import { type Folded, fold } from '../../fold.js';
import { isClauseKind, type TreeNode } from '../../policy-tree.js';

/** One running text of a document, and the clause at each of its places. */
export interface ReadableText extends Folded {
  /** The smallest clause at an offset of the source; the document's root where no clause is. */
  clauseAt(offset: number): { readonly clause: TreeNode; readonly ancestors: readonly TreeNode[] };
  /** The source spans of `[start, end)`: several where furniture stands between. */
  spansOf(start: number, end: number): readonly Span[];
}

/** What is no part of the running text. */
const APART: ReadonlySet<string> = new Set(['HEADER', 'SIGNATURE', 'CONTENTS', 'MAP', 'FURNITURE']);

/**
 * The text of a document as it runs, joined over pages: a title that a page break cuts is whole in it. Footnotes and
 * other furniture follow as texts of their own.
 */
export function readableTexts(source: Source, root: TreeNode): readonly ReadableText[] {
  const running: Span[] = [];
  const furniture: Span[] = [];
  collect(root, running, furniture);
  const texts = [running, ...furniture.map((span) => [span])].filter((spans) => spans.length > 0);
  return texts.map((spans) => readable(fold(source, spans), spans, root));
}

function collect(node: TreeNode, running: Span[], furniture: Span[]): void {
  let at = node.span.start;
  const add = (start: number, end: number): void => {
    if (end > start) running.push({ start, end });
  };
  for (const child of node.children) {
    add(at, child.span.start);
    if (child.kind === 'FURNITURE') furniture.push(child.span);
    else if (!APART.has(child.kind)) collect(child, running, furniture);
    at = child.span.end;
  }
  add(at, node.span.end);
}

function readable(folded: Folded, spans: readonly Span[], root: TreeNode): ReadableText {
  return {
    text: folded.text,
    toSource: folded.toSource,
    clauseAt: (offset) => clauseAt(root, offset),
    spansOf(start, end) {
      const whole = folded.toSource(start, end);
      const first = firstEndingAfter(spans, whole.start);
      const parts: Span[] = [];
      for (let index = first; index < spans.length; index++) {
        const span = spans[index] as Span;
        if (span.start >= whole.end) break;
        parts.push({ start: Math.max(span.start, whole.start), end: Math.min(span.end, whole.end) });
      }
      return joined(parts);
    },
  };
}

/** Neighbouring spans are one. */
function joined(parts: readonly Span[]): readonly Span[] {
  const spans: Span[] = [];
  for (const part of parts) {
    const last = spans.at(-1);
    if (last !== undefined && last.end === part.start)
      spans[spans.length - 1] = { start: last.start, end: part.end };
    else spans.push(part);
  }
  return spans;
}

function firstEndingAfter(spans: readonly Span[], offset: number): number {
  return placesBefore(spans.length, (at) => (spans[at] as Span).end <= offset);
}

function clauseAt(root: TreeNode, offset: number): { clause: TreeNode; ancestors: readonly TreeNode[] } {
  const path: TreeNode[] = [root];
  for (let node: TreeNode | undefined = root; node !== undefined; ) {
    const child: TreeNode | undefined = childAt(node.children, offset);
    if (child !== undefined && isClauseKind(child.kind)) path.push(child);
    node = child;
  }
  return { clause: path.at(-1) as TreeNode, ancestors: path.slice(0, -1) };
}

function childAt(children: readonly TreeNode[], offset: number): TreeNode | undefined {
  const child =
    children[placesBefore(children.length, (at) => (children[at] as TreeNode).span.end <= offset)];
  return child !== undefined && child.span.start <= offset ? child : undefined;
}
