import { isRecord } from '../domain/is-record.js';
import { listsOf } from './lists-of.js';
import type { Operation } from './operation.js';

/**
 * Sentences on what an answer leaves out, for forms that show rows only (CSV, a table): its notes, that a limit cut it,
 * lists within it that are not whole, and pages that follow. Empty where all is there.
 */
export function whatIsMissing(
  answer: unknown,
  { leavesOut }: Pick<Operation, 'leavesOut'> = {},
): readonly string[] {
  if (!isRecord(answer)) return [];
  const notes = isRecord(answer.completeness) ? answer.completeness.notes : answer.notes;
  const said = Array.isArray(notes) ? notes.map(String) : [];
  const isTruncated =
    answer.isTruncated === true ||
    (isRecord(answer.completeness) && answer.completeness.isTruncated === true);
  const cut =
    isTruncated && said.length === 0 ? ['A limit cut this answer: its counts are lower bounds.'] : [];
  const onwards =
    answer.hasNext === true && said.length === 0
      ? [`The text goes on: ask again with start ${String(answer.end)}.`]
      : [];
  return [...said, ...cut, ...onwards, ...(leavesOut?.(answer) ?? []), ...pagesThatFollow(answer)];
}

/** Of the answer itself where it is a list, and of the lists directly in it. */
function pagesThatFollow(answer: Readonly<Record<string, unknown>>): readonly string[] {
  return listsOf(answer).flatMap(({ pageInfo, totalCount }) => {
    if (!isRecord(pageInfo) || pageInfo.hasNextPage !== true) return [];
    const all = typeof totalCount === 'number' ? ` of ${totalCount} rows` : '';
    const onwards =
      typeof pageInfo.endCursor === 'string' ? `; the next page begins after ${pageInfo.endCursor}` : '';
    return [`This is one page${all}${onwards}.`];
  });
}
