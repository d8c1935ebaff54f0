import type { ReactNode } from 'react';
import css from './matrix-grid.module.css';
import type { ShownColumns } from './use-shown-columns.js';

/** Widths of all columns, with one that stands for those out of sight on either side. */
export function ColumnWidths({ shown }: { readonly shown: ShownColumns }): ReactNode {
  const { columns, before, after, width } = shown;
  return (
    <colgroup>
      <col className={css.names} />
      <col className={css.sums} />
      {before > 0 && <col style={{ width: before }} />}
      {columns.map(({ id }) => (
        <col key={id} style={{ width }} />
      ))}
      {after > 0 && <col style={{ width: after }} />}
    </colgroup>
  );
}

/** How many columns are drawn, with the names of the rows, the totals, and what stands for those out of sight. */
export function spanOf({ columns, before, after }: ShownColumns): number {
  return columns.length + 2 + (before > 0 ? 1 : 0) + (after > 0 ? 1 : 0);
}
