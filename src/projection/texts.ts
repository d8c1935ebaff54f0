import { sharedShorts, sharedWords } from './shared-arrays.js';

/** A text for each of many nodes, most of them empty, one after the other: in UTF-16, so that to compare units is to compare texts. */
export interface Texts {
  readonly units: Uint16Array;
  /** Where each begins, and where the last ends: one more than there are texts. */
  readonly starts: Uint32Array;
}

export function textOf({ units, starts }: Texts, at: number): string {
  return String.fromCharCode(...units.subarray(starts[at], starts[at + 1]));
}

/** These texts in the order given by their places among them. */
export function textsOf(texts: readonly string[], order: Uint32Array): Texts {
  const starts = sharedWords(order.length + 1);
  for (let at = 0; at < order.length; at++)
    starts[at + 1] = (starts[at] ?? 0) + (texts[order[at] ?? 0] ?? '').length;
  const units = sharedShorts(starts[order.length] ?? 0);
  for (let at = 0; at < order.length; at++) {
    const [text, start] = [texts[order[at] ?? 0] ?? '', starts[at] ?? 0];
    for (let unit = 0; unit < text.length; unit++) units[start + unit] = text.charCodeAt(unit);
  }
  return { units, starts };
}
