import { nextPartOf } from '../../operations/next-part-of.js';
import type { Parameter } from '../../operations/parameters-of.js';

/** The link of the page, or the part of a text, that follows, from the link of this one; null where none does. */
export function nextPageOf(answer: unknown, parameters: readonly Parameter[], url: string): string | null {
  const part = nextPartOf(answer, parameters);
  if (part === null) return null;
  const next = new URL(url, 'http://localhost');
  next.searchParams.set(part.parameter, part.value);
  return `${next.pathname}${next.search}`;
}
