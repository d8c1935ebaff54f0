import { type Completeness, completenessOf } from '../questions/trust/completeness.js';
import type { Limited } from '../questions/trust/limited.js';
import type { GraphqlContext } from './context.js';
import type { NodeList } from './models.js';

export type CompletenessModel = Completeness & Limited;

/** `completeness` beside an answer: what it rests on, and whether it was cut. One store call for all of a request. */
export async function completeness(
  { isTruncated, notes }: Limited,
  _args: unknown,
  { sources }: GraphqlContext,
): Promise<CompletenessModel> {
  return { ...completenessOf(await sources()), isTruncated, notes };
}

/** `completeness` of a page of a list: truncated where more follow in the direction in which it is read. */
export function completenessOfList(
  { hasNextPage, hasPreviousPage, isBackwards }: NodeList,
  args: unknown,
  context: GraphqlContext,
): Promise<CompletenessModel> {
  const isTruncated = isBackwards ? hasPreviousPage : hasNextPage;
  const note = isBackwards
    ? 'More stand before this page: ask again with `last` and `before: pageInfo.startCursor`.'
    : 'More follow this page: ask again with `first` and `after: pageInfo.endCursor`.';
  return completeness({ isTruncated, notes: isTruncated ? [note] : [] }, args, context);
}
