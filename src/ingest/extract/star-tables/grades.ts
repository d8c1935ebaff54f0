import type { EdgeOf } from '../../../domain/graph-model.js';

export type Grade = NonNullable<EdgeOf<'LAID_OUT_IN'>['grade']>;

const BY_RANK: readonly Grade[] = ['GENERAL', 'KEY', 'CORE'];

/** What a number of stars means where exactly three numbers are in use, as 一般, 重点, 核心; else nothing is known. */
export function gradesOf(numbers: Iterable<number>): (marks: number) => Grade | null {
  const ranks = [...new Set(numbers)].filter((marks) => marks > 0).sort((a, b) => a - b);
  return (marks) => (ranks.length === BY_RANK.length ? (BY_RANK[ranks.indexOf(marks)] ?? null) : null);
}

/** What must be known of a table before its stars are believed. */
export interface GradeQuestion {
  readonly printed: readonly (readonly string[])[];
  /** Whether each cell is read as a mark; null where that is open. */
  readonly isMember: readonly (readonly (boolean | null)[])[];
  /** The marks that the city's own list prints for the cluster; null where there are none. */
  listedMarks(row: number, column: number): number | null;
  readonly listGrade: (marks: number) => Grade | null;
}

/**
 * The grade of each cell, null where its stars cannot be trusted. In a table without false cells all can. In a damaged
 * one a lost value moves those that follow, so only columns before the first false cell are asked, and of them only
 * those whose every grade a list repeats.
 */
export function trustGrades(question: GradeQuestion): readonly (readonly (Grade | null)[])[] {
  const { printed, isMember, listedMarks, listGrade } = question;
  const gradeOf = gradesOf(printed.flat().map((cell) => cell.length));
  const width = printed[0]?.length ?? 0;
  const isSound = (column: number): boolean =>
    printed.every((cells, row) => (cells[column] !== '') === isMember[row]?.[column]);
  const columns = [...Array(width).keys()];
  const firstFalse = columns.find((column) => !isSound(column)) ?? width;
  const isRepeated = (column: number): boolean =>
    printed.every((cells, row) => {
      const marks = listedMarks(row, column);
      return (
        cells[column] === '' || (marks !== null && listGrade(marks) === gradeOf(cells[column]?.length ?? 0))
      );
    });
  const isTrusted = columns.map(
    (column) => firstFalse === width || (column < firstFalse && isRepeated(column)),
  );
  return printed.map((cells) =>
    cells.map((cell, column) => (isTrusted[column] === true && cell !== '' ? gradeOf(cell.length) : null)),
  );
}
