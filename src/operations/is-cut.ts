import { isRecord } from '../domain/is-record.js';
import { listsOf } from './lists-of.js';

/** Whether a limit cut the answer, or it or one of the lists directly in it goes on. */
export function isCut(answer: unknown): boolean {
  if (!isRecord(answer)) return false;
  return listsOf(answer).some(
    ({ isTruncated, hasNext, pageInfo }) =>
      isTruncated === true || hasNext === true || (isRecord(pageInfo) && pageInfo.hasNextPage === true),
  );
}
