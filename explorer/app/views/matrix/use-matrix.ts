import { useMemo } from 'react';
import {
  MatrixRowsDocument,
  type MatrixRowsQuery,
  type PartCountsFragment,
} from '../../asking/generated/graphql.js';
import { useAllPages } from '../../asking/use-all-pages.js';
import { type Pages, usePages } from '../../asking/use-pages.js';
import type { MatrixChoice } from './matrix-choice.js';

type Edge = MatrixRowsQuery['matrix']['rows']['edges'][number];
export type MatrixColumn = MatrixRowsQuery['matrix']['columns'][number];
export type Matrix = MatrixRowsQuery['matrix'];

/** A row with its cells by column. */
export interface MatrixRow {
  readonly id: string;
  readonly label: string;
  readonly node: { readonly __typename: string; readonly id: string };
  readonly counts: PartCountsFragment;
  readonly total: number;
  /** Place on its axis, from 0. */
  readonly index: number;
  /** Cursor of the row before it, to ask for this one alone; null for the first. */
  readonly before: string | null;
  readonly cells: ReadonlyMap<string, PartCountsFragment>;
  readonly countIn: (columnId: string) => number;
}

/** Rows that are brought without being asked for: sorting needs all of them, but a page must not ask forever. */
export const ROWS_AT_ONCE = 1_000;

/** The whole matrix, page after page; beyond ROWS_AT_ONCE rows only on demand. */
export function useMatrix(choice: MatrixChoice): {
  readonly pages: Pages<MatrixRowsQuery, Edge>;
  readonly matrix: Matrix | null;
  readonly rows: readonly MatrixRow[];
} {
  const pages = useAllPages(
    usePages(MatrixRowsDocument, choice, ({ matrix: { rows } }) => ({
      ...rows,
      nodes: rows.edges,
    })),
    ROWS_AT_ONCE,
  );
  const { items } = pages;
  const rows = useMemo(
    () => items.map((edge, index) => rowOf(edge, index, items[index - 1]?.cursor)),
    [items],
  );
  return { pages, matrix: pages.first?.matrix ?? null, rows };
}

function rowOf({ node: { header, cells } }: Edge, index: number, before: string | undefined): MatrixRow {
  const byColumn = new Map(cells.map(({ column, counts }) => [column.id, counts]));
  return {
    ...header,
    total: header.counts.measures,
    index,
    before: before ?? null,
    cells: byColumn,
    countIn: (columnId) => byColumn.get(columnId)?.measures ?? 0,
  };
}
