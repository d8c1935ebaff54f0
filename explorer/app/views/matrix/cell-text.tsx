import type { ReactNode } from 'react';
import css from './matrix-grid.module.css';
import { SIGNS, signsOf } from './signs-of.js';

/** What is seen of a cell: 「●2 ○3」, a single one as its sign alone; or how many measures. What is heard stands beside it in words. */
export function CellText({
  counts,
  isHeat,
}: {
  readonly counts: Parameters<typeof signsOf>[0] & { readonly measures: number };
  readonly isHeat: boolean;
}): ReactNode {
  return (
    <span aria-hidden="true" className={css.signs}>
      {isHeat
        ? counts.measures
        : signsOf(counts).map(({ role, count }) => (
            <span key={role} data-role={role}>
              {SIGNS[role]}
              {count > 1 && count}
            </span>
          ))}
    </span>
  );
}
