import { type Completeness, completenessOf } from '../questions/trust/completeness.js';
import type { Limited } from '../questions/trust/limited.js';
import { moreNote } from '../questions/trust/more-note.js';
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

/**
 * `completeness` of a page of a list: truncated where more follow in the direction in which it is read. What a filter asks
 * for by a name that nothing bears is told, as nobody could see it in a list that is empty, or shorter than it should be.
 */
export async function completenessOfList(
  list: NodeList,
  args: unknown,
  context: GraphqlContext,
): Promise<CompletenessModel> {
  const { hasNextPage, hasPreviousPage, isBackwards } = list;
  const isTruncated = isBackwards ? hasPreviousPage : hasNextPage;
  const notes = [...(isTruncated ? [moreNote(isBackwards)] : []), ...(await unknownNames(list, context))];
  return completeness({ isTruncated, notes }, args, context);
}

/** A list that has items by its one name needs no look: something is called so. */
async function unknownNames({ names, items }: NodeList, context: GraphqlContext): Promise<readonly string[]> {
  if (items.length > 0 && names.length === 1) return [];
  const areKnown = await Promise.all(names.map((one) => context.names.isKnown(one)));
  return names
    .filter((_one, at) => areKnown[at] === false)
    .map(
      ({ label, name }) =>
        `No ${label} is called 「${name.slice(0, NAME_CHARACTERS_MAX)}」, so that name fits nothing: look for the right one with \`search\`.`,
    );
}

/** No more of a name is repeated than anybody reads. */
const NAME_CHARACTERS_MAX = 100;
