import type { LayoutVerdict } from '../../../domain/graph-model.js';
import type { Span } from '../../../domain/span.js';
import type { CityList } from './city-lists.js';
import { expectMarks } from './expect-marks.js';
import { findReadings, type MarkProblem } from './find-readings.js';
import { type Grade, gradesOf, trustGrades } from './grades.js';
import type { MarkTable } from './mark-table.js';
import { reasonOf } from './reasons.js';
import { type Settled, settle } from './settle.js';
import { type Testimony, type TextWitness, testimonyOf } from './testimony.js';

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
  const testimony = testimonyOf(table, lists, text);
  const problem = expectMarks(table, testimony);
  const settled = settleProblem(table, problem, testimony);
  const cells = table.rows.map((row, r) =>
    row.cells.map(({ printed, at }, c) => ({
      ...judge(problem, settled?.[r]?.[c] ?? null, printed, r, c, testimony),
      printed,
      at: at ?? row.label,
    })),
  );
  const grades = trustGrades({
    printed: cells.map((row) => row.map(({ printed }) => printed)),
    isMember: cells.map((row) => row.map(({ isMember }) => isMember)),
    listedMarks: (row, column) => testimony.item(row, column)?.marks ?? null,
    listGrade: gradesOf(
      table.cityIds.flatMap((_, column) => testimony.list(column)?.items.map(({ marks }) => marks) ?? []),
    ),
  });
  return cells.map((row, r) =>
    row.map(({ isMember, at, ...cell }, c): CellReading => {
      const list = testimony.item(r, c)?.at ?? testimony.list(c)?.at ?? null;
      const words = [at, list, isMember === false ? null : testimony.textAt(r, c)];
      return {
        ...cell,
        membership: isMember === null ? 'OPEN' : isMember ? 'MEMBER' : 'NOT_MEMBER',
        grade: isMember === true ? (grades[r]?.[c] ?? null) : null,
        at: words.filter((span): span is Span => span !== null),
      };
    }),
  );
}

/** Null where no reading keeps the totals within the limits of the search. */
function settleProblem(
  table: MarkTable,
  problem: MarkProblem,
  testimony: Testimony,
): readonly (readonly Settled[])[] | null {
  const readings = findReadings(problem);
  if (readings === null) return null;
  const hasLists = table.cityIds.some((_, column) => testimony.list(column) !== null);
  return settle(problem.expected, readings, {
    isListed: (column) => !hasLists || testimony.list(column) !== null,
    isListAtOdds: testimony.isListAtOdds,
    textNames: testimony.textNames,
  });
}

interface Judgement {
  /** Null where it is open. */
  readonly isMember: boolean | null;
  readonly verdict: LayoutVerdict;
  readonly likelihood: number;
  readonly reason: string;
}

function judge(
  { expected, rowTotals, columnTotals }: MarkProblem,
  settled: Settled | null,
  printed: string,
  row: number,
  column: number,
  testimony: Testimony,
): Judgement {
  const isExpected = expected[row]?.[column] ?? false;
  const list = testimony.list(column);
  const hasWitness = list !== null || (rowTotals[row] ?? columnTotals[column] ?? null) !== null;
  const isMember =
    settled === null
      ? isExpected === (printed !== '')
        ? isExpected
        : null
      : settled.verdict === 'OPEN'
        ? null
        : settled.likelihood === 1;
  const verdict =
    settled === null ? (isMember === null ? 'OPEN' : 'STATED') : hasWitness ? settled.verdict : 'STATED';
  return {
    isMember,
    verdict,
    // Without any reading we know nothing of the share.
    likelihood: isMember === null ? (settled?.likelihood ?? 0.5) : isMember ? 1 : 0,
    reason: reasonOf({
      verdict,
      isMember,
      printed,
      listCount: list?.count ?? null,
      isListed: list === null ? null : testimony.item(row, column) !== null,
      rowTotal: rowTotals[row] ?? null,
      isNamed: testimony.textNames(row, column),
      settled,
    }),
  };
}
