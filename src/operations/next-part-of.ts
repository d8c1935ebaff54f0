import { isRecord } from '../domain/is-record.js';
import { listsOf } from './lists-of.js';
import type { Parameter } from './parameters-of.js';

/** How a question is asked on: the parameter that is different, and its value. */
export interface NextPart {
  readonly parameter: 'after' | 'start';
  readonly value: string;
}

/** What brings the page, or the part of a text, behind this answer; null where nothing follows, or the question has neither. */
export function nextPartOf(answer: unknown, parameters: readonly Parameter[]): NextPart | null {
  if (!isRecord(answer)) return null;
  const has = (parameter: NextPart['parameter']): boolean =>
    parameters.some(({ name }) => name === parameter);
  if (has('start') && answer.hasNext === true) return { parameter: 'start', value: String(answer.end) };
  if (!has('after')) return null;
  const pages = listsOf(answer).map(({ pageInfo }) => pageInfo);
  const page = pages.filter(isRecord).find(({ hasNextPage }) => hasNextPage === true);
  return typeof page?.endCursor === 'string' ? { parameter: 'after', value: page.endCursor } : null;
}
