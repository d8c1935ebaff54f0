import type { ReactNode } from 'react';
import { heatOf } from './heat-of.js';
import css from './heat-table.module.css';

export interface HeatHeader {
  readonly id: string;
  readonly label: ReactNode;
  readonly total?: number;
}

/**
 * Rows against columns, the more the darker: a real table, so that rows, headers and cells can be heard and reached by
 * keyboard. A cell with something in it is a button that opens what stands behind it.
 */
export function HeatTable({
  caption,
  corner,
  rows,
  columns,
  countOf,
  nameOf,
  chosen,
  choose,
}: {
  readonly caption: string;
  readonly corner: string;
  readonly rows: readonly HeatHeader[];
  readonly columns: readonly HeatHeader[];
  /** 0 or null is an empty cell. */
  readonly countOf: (rowId: string, columnId: string) => number | null;
  /** What a cell is called when it is heard: 「电子信息」× 省工业和信息化厅：3. */
  readonly nameOf: (rowId: string, columnId: string, value: number) => string;
  readonly chosen: { readonly rowId: string; readonly columnId: string } | null;
  readonly choose: (rowId: string, columnId: string) => void;
}): ReactNode {
  const values = rows.flatMap((row) => columns.map((column) => countOf(row.id, column.id) ?? 0));
  const most = Math.max(1, ...values);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section className={css.frame} tabIndex={0} aria-label={caption}>
      <table className={css.table}>
        <caption className="heard">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={css.corner}>
              {corner}
            </th>
            {columns.map((column) => (
              <th key={column.id} scope="col">
                <span className={css.upright}>{column.label}</span>
                {column.total !== undefined && <span className={css.total}>{column.total}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {row.label} {row.total !== undefined && <span className={css.total}>{row.total}</span>}
              </th>
              {columns.map((column) => {
                const value = countOf(row.id, column.id) ?? 0;
                const isChosen = chosen?.rowId === row.id && chosen.columnId === column.id;
                return (
                  <td key={column.id} data-heat={heatOf(value, most)}>
                    {value > 0 && (
                      <button
                        type="button"
                        aria-label={nameOf(row.id, column.id, value)}
                        aria-pressed={isChosen}
                        onClick={() => choose(row.id, column.id)}
                      >
                        {value}
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
