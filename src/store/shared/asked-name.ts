import { foldText } from '../../domain/fold-text.js';
import type { NodeLabel } from '../../domain/graph-model.js';
import { SEARCH_FIELDS, type SearchedFields, type SearchedLabel } from '../../domain/search.js';
import type { Predicate } from './predicates.js';

/**
 * The folded name that nodes must bear, whole, to fulfil the predicate: the index over names, which a search has, finds the few that do.
 * Aliases are lists, which no other index has. Null where it asks for no name, or for one without a letter or a digit, which is in no index.
 */
export function askedName(
  labels: readonly NodeLabel[],
  { field, operator, value }: Predicate,
): string | null {
  const [label] = labels;
  if (label === undefined || labels.length > 1 || operator !== 'eq') return null;
  if (!Object.hasOwn(SEARCH_FIELDS, label)) return null;
  const { names }: SearchedFields = SEARCH_FIELDS[label as SearchedLabel];
  return (names.includes(field) && foldText(String(value))) || null;
}
