import type { TreeNode } from '../../policy-tree.js';

/** Where a clause's sentences begin in its own text: behind its label (第四条, 1.) and its heading. */
export function afterHeading(text: string, { number, heading }: TreeNode): number {
  let at = 0;
  if (number !== null && text.startsWith(number)) {
    at = number.length + (/[、.．\s]/.test(text[number.length] ?? '') ? 1 : 0);
  }
  return heading !== null && text.startsWith(heading, at) ? at + heading.length : at;
}
