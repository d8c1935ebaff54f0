import { type Completeness, completenessOf } from '../questions/completeness.js';
import type { Limited } from '../questions/limited.js';
import type { GraphqlContext } from './context.js';

export type CompletenessModel = Completeness & Limited;

/** `completeness` beside an answer: what it rests on, and whether it was cut. One store call for all of a request. */
export async function completeness(
  { isTruncated, notes }: Limited,
  _args: unknown,
  { sources }: GraphqlContext,
): Promise<CompletenessModel> {
  return { ...completenessOf(await sources()), isTruncated, notes };
}
