import { memo, type ReactNode, useMemo } from 'react';
import { legible } from '../../../parts/legible.js';
import type { Block, Line } from './blocks-of.js';
import { keyOfMark } from './key-of-mark.js';
import { MarkedWords } from './marked-words.js';
import { piecesOf } from './pieces-of.js';
import css from './text.module.css';
import type { LoadedText, Mark } from './types.js';

/** Characters that fit a line of the column, as far as anybody can tell before it is drawn. */
const LINE_CHARACTERS = 34;
const LINE_REM = 2;

/** Some lines of the text, drawn when they come into sight and again only when something in them changes. */
export const TextBlock = memo(function TextBlock({
  block,
  loaded,
  shown,
  chosen,
  isInClause,
  describe,
}: {
  readonly block: Block;
  readonly loaded: LoadedText;
  /** Kinds of marks; null: all. */
  readonly shown: ReadonlySet<string> | null;
  /** The claims that are looked at, by their keys with commas between, where this block has words of them; else empty. */
  readonly chosen: string;
  /** Whether it belongs to the clause that is looked at. */
  readonly isInClause: boolean;
  readonly describe: (marks: readonly Mark[]) => string;
}): ReactNode {
  const { lines, start } = block;
  const marks = useMemo(
    () => (shown === null ? block.marks : block.marks.filter(({ kind }) => shown.has(kind))),
    [block, shown],
  );
  const chosenKeys = useMemo(() => new Set(chosen.split(',')), [chosen]);
  return (
    <div
      className={css.block}
      data-chosen={isInClause || undefined}
      data-start={start}
      style={{ containIntrinsicSize: `auto ${heightOf(lines)}rem` }}
    >
      {lines.map((line) => (
        <span
          key={line.start}
          className={css.line}
          data-start={line.start}
          data-gap={line.hasGap || undefined}
        >
          {piecesOf(line, marks).map((piece) => (
            <MarkedWords
              key={piece.start}
              piece={piece}
              words={legible(loaded.text.slice(piece.start - loaded.start, piece.end - loaded.start))}
              isChosen={chosen !== '' && piece.marks.some((mark) => chosenKeys.has(keyOfMark(mark)))}
              describe={describe}
            />
          ))}
        </span>
      ))}
    </div>
  );
});

function heightOf(lines: readonly Line[]): number {
  return lines.reduce(
    (sum, { start, end, hasGap }) =>
      sum + Math.max(1, Math.ceil((end - start) / LINE_CHARACTERS)) * LINE_REM + (hasGap ? 0.25 : 0),
    0,
  );
}
