import type { ReactNode } from 'react';
import css from './mark.module.css';
import type { Piece } from './pieces-of.js';
import type { Mark } from './types.js';

const LANES_MAX = 3;

/**
 * Words with their underlines: one for each kind on its lane. Where a mark begins they are a button; what comes later of it
 * can be pressed too, but is passed over by the keyboard. One handler of the whole text hears them all (`data-at`).
 */
export function MarkedWords({
  piece: { start, marks, isHead },
  words,
  isChosen,
  describe,
}: {
  readonly piece: Piece;
  readonly words: string;
  readonly isChosen: boolean;
  readonly describe: (marks: readonly Mark[]) => string;
}): ReactNode {
  const [nearest, ...others] = linesOf(marks);
  if (nearest === undefined) return words;
  let inner: ReactNode = words;
  for (const { kind, lane } of others) {
    inner = (
      <span className={css.under} data-kind={kind} data-lane={lane}>
        {inner}
      </span>
    );
  }
  return (
    <span
      className={isChosen ? `${css.mark} ${css.chosen}` : css.mark}
      data-at={start}
      data-kind={nearest.kind}
      data-lane={nearest.lane}
      title={describe(marks)}
      {...(isHead ? { role: 'button', tabIndex: -1, 'aria-pressed': isChosen } : {})}
    >
      {inner}
    </span>
  );
}

/** One line for each lane: claims of the same kind on the same words share it. */
function linesOf(marks: readonly Mark[]): readonly Mark[] {
  const lanes = new Map<number, Mark>();
  for (const mark of marks) if (mark.lane < LANES_MAX && !lanes.has(mark.lane)) lanes.set(mark.lane, mark);
  const lines = [...lanes.values()].sort((a, b) => a.lane - b.lane);
  return lines.length > 0 ? lines : marks.slice(0, 1);
}
