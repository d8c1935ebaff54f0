import type { ReactNode } from 'react';
import { markedParts } from './marked-parts.js';

/** Words of a document or a name, with what was looked for marked. */
export function MarkedText({
  text,
  matches,
  offset = 0,
}: {
  readonly text: string;
  readonly matches: readonly { readonly start: number; readonly end: number }[];
  /** Where the text begins in the value that the matches are of. */
  readonly offset?: number;
}): ReactNode {
  return (
    <span lang="zh-CN">
      {markedParts(text, matches, offset).map(({ text: words, isMarked, start }) =>
        isMarked ? <mark key={start}>{words}</mark> : words,
      )}
    </span>
  );
}
