import type { Source, Span } from '../../../domain/span.js';
import { type Folded, fold } from '../../fold.js';
import { isClauseKind, type TreeNode } from '../../policy-tree.js';

/**
 * Words that are read in one go, folded. Folding drops line breaks, and in 「省财政厅⏎省科技厅」 the break is all that
 * parts two names, while in 「省自然资源⏎厅」 it is only the edge of the page: a passage still knows where they were.
 */
export interface Passage {
  readonly text: string;
  /** What the source has just before this character: nothing, a space, or the end of a line (`<br>` too). */
  gapBefore(index: number): Gap;
  /** BOLD or UNDERLINED where markdown or HTML says so, else ''. */
  emphasisAt(index: number): string;
  /** Where `[start, end)` is printed. */
  toSource(start: number, end: number): Span;
}

/** Marks of emphasis, as marks beside a name are: 「加粗的为牵头单位」. */
export const BOLD = 'B';
export const UNDERLINED = 'U';

type Gap = 'NONE' | 'SPACE' | 'LINE';

export function passageOf(source: Source, spans: readonly Span[]): Passage {
  const folded: Folded = fold(source, spans);
  const { text } = folded;
  return {
    text,
    gapBefore(index) {
      if (index <= 0 || index >= text.length) return 'LINE';
      const from = folded.toSource(index - 1, index).end;
      const to = folded.toSource(index, index + 1).start;
      if (to <= from) return 'NONE';
      // A gap is white space and markup; only its beginning matters, so a torn page costs no more than a line.
      const between = source.text.slice(from, Math.min(to, from + GAP_CHARACTERS_MAX));
      if (/[\n\r\u2028]|<(?:br|\/?(?:p|div|li)\b)/i.test(between)) return 'LINE';
      return /\s|\u3000/.test(between) ? 'SPACE' : 'NONE';
    },
    emphasisAt: (index) =>
      index < 0 || index >= text.length ? '' : emphasis(source.text, folded.toSource(index, index + 1).start),
    toSource: (start, end) => folded.toSource(start, end),
  };
}

const GAP_CHARACTERS_MAX = 64;
const EMPHASIS_CHARACTERS_MAX = 600;

/** Whether a `**`, <b>, <strong> or <u> of the same line is open here. */
function emphasis(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - EMPHASIS_CHARACTERS_MAX), at);
  const before = near.slice(near.lastIndexOf('\n') + 1);
  if (!/\*\*|<[bsu]/i.test(before)) return '';
  const isBold =
    (before.split('**').length - 1) % 2 === 1 || /<(?:b|strong)>(?:(?!<\/(?:b|strong)>).)*$/i.test(before);
  const isUnderlined = /<u>[^<]*$/i.test(before);
  return `${isBold ? BOLD : ''}${isUnderlined ? UNDERLINED : ''}`;
}

/**
 * A node's own words in pieces that really follow each other: a page number between two halves of a name does not
 * part them, a sub-item between text and list does.
 */
export function ownPassages(source: Source, node: TreeNode): readonly Passage[] {
  const runs: Span[][] = [[]];
  let at = node.span.start;
  for (const child of node.children) {
    if (child.span.start > at) runs.at(-1)?.push({ start: at, end: child.span.start });
    if (isClauseKind(child.kind)) runs.push([]);
    at = child.span.end;
  }
  if (node.span.end > at) runs.at(-1)?.push({ start: at, end: node.span.end });
  return runs.map((spans) => passageOf(source, spans)).filter(({ text }) => text.length > 0);
}
