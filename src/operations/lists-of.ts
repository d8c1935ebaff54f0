import { isRecord } from '../domain/is-record.js';

/** An answer and what stands directly in it: whatever of these is a list has `pageInfo`. */
export function listsOf(
  answer: Readonly<Record<string, unknown>>,
): readonly Readonly<Record<string, unknown>>[] {
  return [answer, ...Object.values(answer)].filter(isRecord);
}
