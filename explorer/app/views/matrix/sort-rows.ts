import type { Order } from './order-of.js';

interface Sortable {
  readonly label: string;
  readonly total: number;
  readonly index: number;
  /** Measures in a column. */
  readonly countIn: (columnId: string) => number;
}

/** Rows in the order asked for; of equals the order of the axis stands. */
export function sortRows<R extends Sortable>(rows: readonly R[], order: Order | null): readonly R[] {
  if (order === null) return rows;
  const { by, isAscending } = order;
  const sign = isAscending ? 1 : -1;
  const compare = (a: R, b: R): number => {
    if (by === 'label') return a.label.localeCompare(b.label, 'zh-CN');
    if (by === 'total') return a.total - b.total;
    return a.countIn(by) - b.countIn(by);
  };
  return [...rows].sort((a, b) => sign * compare(a, b) || a.index - b.index);
}
