import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useMemo } from 'react';
import type { HeadSize } from './use-head-size.js';
import type { MatrixColumn } from './use-matrix.js';

/** Width of a column, in rem: its name stands upright. */
const WIDTH = 3.25;

/** The columns in sight; how many stand out of sight before and behind them, and how wide that is in CSS pixels. */
export interface ShownColumns {
  readonly columns: readonly MatrixColumn[];
  readonly first: number;
  readonly count: number;
  readonly before: number;
  readonly after: number;
  readonly width: number;
}

/** Only the columns in sight are drawn, as a matrix may have two hundred. `show` brings one into sight. */
export function useShownColumns(
  frame: RefObject<HTMLElement | null>,
  columns: readonly MatrixColumn[],
  head: HeadSize,
): { readonly shown: ShownColumns; readonly show: (column: number) => void } {
  const width = WIDTH * head.rem;
  const virtual = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => frame.current,
    estimateSize: () => width,
    overscan: 6,
    // The names of rows stand before the columns, and stay in sight over them.
    scrollMargin: head.before,
    scrollPaddingStart: head.before,
  });
  const seen = virtual.getVirtualItems();
  const first = seen[0]?.index ?? 0;
  const end = (seen.at(-1)?.index ?? -1) + 1;
  const shown = useMemo(
    () => ({
      columns: columns.slice(first, end),
      first,
      count: columns.length,
      before: first * width,
      after: (columns.length - end) * width,
      width,
    }),
    [columns, first, end, width],
  );
  return { shown, show: (column) => virtual.scrollToIndex(column) };
}
