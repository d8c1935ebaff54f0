import { isRecord } from '../domain/is-record.js';
import type { Parameter } from './parameters-of.js';

/** The value of `after` that brings the page behind this answer; null where none follows, or the question has no pages. */
export function nextCursorOf(answer: unknown, parameters: readonly Parameter[]): string | null {
  if (!isRecord(answer) || !parameters.some(({ name }) => name === 'after')) return null;
  const pages = [answer, ...Object.values(answer)].filter(isRecord).map(({ pageInfo }) => pageInfo);
  const page = pages.filter(isRecord).find(({ hasNextPage }) => hasNextPage === true);
  return typeof page?.endCursor === 'string' ? page.endCursor : null;
}
