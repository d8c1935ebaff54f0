import type { LayoutVerdict } from '../../../domain/graph-model.js';
import type { Span } from '../../../domain/span.js';
import type { CityList } from './city-lists.js';
import { findReadings } from './find-readings.js';
import { type Grade, gradesOf, trustGrades } from './grades.js';
import type { MarkTable } from './mark-table.js';
import { reasonOf } from './reasons.js';
import { type Settled, settle } from './settle.js';

/** What the sentences of boxes say about a cluster and a city: where, or null where they do not name it. */
export interface TextWitness {
  /** Whether there are sentences about the cluster at all. */
  knows(clusterId: string): boolean;
  at(clusterId: string, cityId: string): Span | null;
}

/** How one cell is to be read, and on which words that rests. */
export interface CellReading {
  readonly printed: string;
  readonly membership: 'MEMBER' | 'NOT_MEMBER' | 'OPEN';
  readonly verdict: LayoutVerdict;
  readonly likelihood: number;
  readonly grade: Grade | null;
  readonly reason: string;
  /** Never empty: the printed cell, or the row's label; then the list's and the text's words where they decide. */
  readonly at: readonly Span[];
}

/** Reads every cell of a table of marks with its totals, the lists of the cities and the text of the boxes. */
export function readTable(
  table: MarkTable,
  lists: readonly CityList[],
  text: TextWitness,
): readonly (readonly CellReading[])[] {
  const listOf = listsOf(table, lists);
  const printed = table.rows.map(({ cells }) => cells.map((cell) => cell.printed));
  const itemOf = (row: number, column: number): CityList['items'][number] | null =>
    listOf[column]?.items.find(({ cluster }) => cluster.id === table.rows[row]?.cluster.id) ?? null;
  const textAt = (row: number, column: number): Span | null =>
    text.at(table.rows[row]?.cluster.id ?? '', table.cityIds[column] ?? '');
  const knows = (row: number): boolean => text.knows(table.rows[row]?.cluster.id ?? '');
  const standIn = standInOf(
    printed,
    listOf,
    (row, column) => itemOf(row, column) !== null,
    (row, column) => (knows(row) ? textAt(row, column) !== null : null),
  );
  const expected = printed.map((cells, row) =>
    cells.map((_, column) => (listOf[column] === null ? standIn(row, column) : itemOf(row, column) !== null)),
  );
  const columnTotals = trustedTotals(table, listOf);
  const rowTotals = table.rows.map(({ total }) => total);
  const readings = findReadings({ expected, rowTotals, columnTotals });
  const hasTotals = [...rowTotals, ...columnTotals].some((total) => total !== null);
  const settled =
    readings === null
      ? null
      : settle(expected, readings, {
          isListed: (column) => listOf[column] !== null || listOf.every((list) => list === null),
          isListAtOdds: (column) => {
            const list = listOf[column];
            return list !== null && list !== undefined && list.items.length !== list.count;
          },
          textNames: (row, column) => (knows(row) ? textAt(row, column) !== null : null),
        });
  const cellOf = (row: number, column: number): Settled | null => settled?.[row]?.[column] ?? null;
  const isMember = expected.map((cells, row) =>
    cells.map((is, column) => {
      const cell = cellOf(row, column);
      if (cell === null) return is === (printed[row]?.[column] !== '') ? is : null;
      return cell.verdict === 'OPEN' ? null : cell.likelihood === 1;
    }),
  );
  const grades = trustGrades({
    printed,
    isMember,
    listedMarks: (row, column) => itemOf(row, column)?.marks ?? null,
    listGrade: gradesOf(listOf.flatMap((list) => list?.items.map(({ marks }) => marks) ?? [])),
  });
  return table.rows.map((row, r) =>
    row.cells.map((cell, c): CellReading => {
      const settledCell = cellOf(r, c);
      const is = isMember[r]?.[c] ?? null;
      const list = listOf[c] ?? null;
      const verdict: LayoutVerdict =
        settledCell === null
          ? is === null
            ? 'OPEN'
            : 'STATED'
          : hasTotals || list !== null
            ? settledCell.verdict
            : 'STATED';
      const words = [
        cell.at ?? row.label,
        itemOf(r, c)?.at ?? list?.at ?? null,
        is === false ? null : textAt(r, c),
      ];
      return {
        printed: cell.printed,
        membership: is === null ? 'OPEN' : is ? 'MEMBER' : 'NOT_MEMBER',
        verdict,
        likelihood: is === null ? (settledCell?.likelihood ?? 0.5) : is ? 1 : 0,
        grade: is === true ? (grades[r]?.[c] ?? null) : null,
        reason: reasonOf({
          verdict,
          isMember: is,
          printed: cell.printed,
          listCount: list?.count ?? null,
          isListed: list === null ? null : itemOf(r, c) !== null,
          rowTotal: row.total,
          isNamed: knows(r) ? textAt(r, c) !== null : null,
          settled: settledCell,
        }),
        at: words.filter((span): span is Span => span !== null),
      };
    }),
  );
}

/** The list of each column's city that speaks of this table's clusters. */
function listsOf(table: MarkTable, lists: readonly CityList[]): readonly (CityList | null)[] {
  const ids = new Set(table.rows.map(({ cluster }) => cluster.id));
  const about = lists.filter(
    ({ items }) => items.filter(({ cluster }) => ids.has(cluster.id)).length * 2 > items.length,
  );
  return table.cityIds.map((id) => about.find(({ cityId }) => cityId === id) ?? null);
}

/** Where a city has no list: the text or the print, whichever agrees better with the lists of the other cities. */
function standInOf(
  printed: readonly (readonly string[])[],
  listOf: readonly (CityList | null)[],
  isListed: (row: number, column: number) => boolean,
  isNamed: (row: number, column: number) => boolean | null,
): (row: number, column: number) => boolean {
  let byPrint = 0;
  let byText = 0;
  printed.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (listOf[column] === null) return;
      if ((cell !== '') === isListed(row, column)) byPrint++;
      if (isNamed(row, column) === isListed(row, column)) byText++;
    });
  });
  return (row, column) => {
    const named = byText > byPrint ? isNamed(row, column) : null;
    return named ?? printed[row]?.[column] !== '';
  };
}

/**
 * The number of marks of each city. The count printed with its list goes first. A total of the table is believed up to
 * the first that contradicts a count: a lost number moves all that follow it.
 */
function trustedTotals(table: MarkTable, listOf: readonly (CityList | null)[]): readonly (number | null)[] {
  const firstFalse = table.columnTotals.findIndex((total, column) => {
    const count = listOf[column]?.count;
    return count !== undefined && total !== count;
  });
  return table.columnTotals.map((total, column) => {
    const count = listOf[column]?.count ?? null;
    return count ?? (firstFalse < 0 || column < firstFalse ? total : null);
  });
}
