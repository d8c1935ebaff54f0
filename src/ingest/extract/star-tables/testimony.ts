import type { Span } from '../../../domain/span.js';
import type { CityList } from './city-lists.js';
import type { MarkTable } from './mark-table.js';

/** What the sentences of boxes say about a cluster and a city: where, or null where they do not name it. */
export interface TextWitness {
  /** Whether there are sentences about the cluster at all. */
  knows(clusterId: string): boolean;
  at(clusterId: string, cityId: string): Span | null;
}

/** All that speaks about the cells of one table beside its own print, by row and column. */
export interface Testimony {
  /** The list of the column's city; null where it has none. */
  list(column: number): CityList | null;
  /** The line of that list that names the row's cluster. */
  item(row: number, column: number): CityList['items'][number] | null;
  /** The words that name the city for the cluster; null also where there are no words about the cluster. */
  textAt(row: number, column: number): Span | null;
  /** Null where there are no words about the cluster. */
  textNames(row: number, column: number): boolean | null;
  /** The list is longer or shorter than the count printed with it, so something in it must be wrong. */
  isListAtOdds(column: number): boolean;
}

export function testimonyOf(table: MarkTable, lists: readonly CityList[], text: TextWitness): Testimony {
  const ids = new Set(table.rows.map(({ cluster }) => cluster.id));
  const about = lists.filter(
    ({ items }) => items.filter(({ cluster }) => ids.has(cluster.id)).length * 2 > items.length,
  );
  const byColumn = table.cityIds.map((id) => about.find(({ cityId }) => cityId === id) ?? null);
  const clusterOf = (row: number): string => table.rows[row]?.cluster.id ?? '';
  const list = (column: number): CityList | null => byColumn[column] ?? null;
  const textAt = (row: number, column: number): Span | null =>
    text.at(clusterOf(row), table.cityIds[column] ?? '');
  return {
    list,
    item: (row, column) => list(column)?.items.find(({ cluster }) => cluster.id === clusterOf(row)) ?? null,
    textAt,
    textNames: (row, column) => (text.knows(clusterOf(row)) ? textAt(row, column) !== null : null),
    isListAtOdds(column) {
      const own = list(column);
      return own !== null && own.items.length !== own.count;
    },
  };
}
