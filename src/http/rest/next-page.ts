import { nextCursorOf } from '../../operations/next-cursor-of.js';
import type { Parameter } from '../../operations/parameters-of.js';

/** The link of the page that follows, from the link of this one; null where none does. */
export function nextPageOf(answer: unknown, parameters: readonly Parameter[], url: string): string | null {
  const cursor = nextCursorOf(answer, parameters);
  if (cursor === null) return null;
  const next = new URL(url, 'http://localhost');
  next.searchParams.set('after', cursor);
  return `${next.pathname}${next.search}`;
}
