import { isRecord } from '../../domain/is-record.js';
import type { Parameter } from '../../operations/parameters-of.js';

/** The link of the page that follows, from the link of this one; null where none does. */
export function nextPageOf(answer: unknown, parameters: readonly Parameter[], url: string): string | null {
  if (!isRecord(answer) || !parameters.some(({ name }) => name === 'after')) return null;
  const pages = [answer, ...Object.values(answer)].filter(isRecord).map(({ pageInfo }) => pageInfo);
  const page = pages.filter(isRecord).find(({ hasNextPage }) => hasNextPage === true);
  if (typeof page?.endCursor !== 'string') return null;
  const next = new URL(url, 'http://localhost');
  next.searchParams.set('after', page.endCursor);
  return `${next.pathname}${next.search}`;
}
