import type { Sheet } from './sheet-book.js';

/** Narrow columns that stand side by side on a page of A4 across. */
const MARKS_MAX = 40;

/** Which columns go on a page together: all, or where there are many narrow ones so many at a time, behind those that stay in sight. */
export function sheetParts({ columns, frozenColumns }: Sheet): readonly (readonly number[])[] {
  const shown = columns.flatMap(({ isUnprinted }, at) => (isUnprinted ? [] : [at]));
  const frozen = shown.filter((at) => at < frozenColumns);
  const others = shown.filter((at) => at >= frozenColumns);
  if (others.filter((at) => columns[at]?.kind === 'MARK').length <= MARKS_MAX) return [shown];
  const parts = Array.from({ length: Math.ceil(others.length / MARKS_MAX) }, (_, no) =>
    others.slice(no * MARKS_MAX, (no + 1) * MARKS_MAX),
  );
  return parts.map((part) => [...frozen, ...part]);
}
