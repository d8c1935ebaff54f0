import type { Span } from './types.js';

/** Which characters of the text are selected; null where none are, or the selection reaches out of the text. */
export function selectedSpan(text: HTMLElement): Span | null {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(text, range.startContainer, range.startOffset);
  const end = offsetOf(text, range.endContainer, range.endOffset);
  return start === null || end === null || end <= start ? null : { start, end };
}

/** A line's element holds exactly its words, so the words before the point in it tell the offset. */
function offsetOf(text: HTMLElement, node: Node, at: number): number | null {
  if (!text.contains(node)) return null;
  const element = node instanceof Element ? node : node.parentElement;
  const line = element?.closest<HTMLElement>('span[data-start]');
  if (!line) {
    // Between two lines: the point stands before a child.
    const next = node.childNodes[at];
    const near =
      next instanceof Element
        ? (next.closest<HTMLElement>('[data-start]') ?? next.querySelector<HTMLElement>('[data-start]'))
        : null;
    return near ? Number(near.dataset.start) : null;
  }
  const before = document.createRange();
  before.setStart(line, 0);
  before.setEnd(node, at);
  return Number(line.dataset.start) + before.toString().length;
}
