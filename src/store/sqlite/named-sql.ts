import { foldText } from '../../domain/fold-text.js';
import type { NodeLabel } from '../../domain/graph-model.js';
import { SEARCH_FIELDS, type SearchedFields, type SearchedLabel } from '../../domain/search.js';
import type { Predicate } from '../shared/predicates.js';
import { keyOfPlace } from './search-place.js';
import { phraseOfName } from './search-tokens.js';
import { bound, type Sql, sql } from './sql-text.js';

/** A node of one label that stands in a statement. */
export interface NodeToName {
  readonly labels: readonly NodeLabel[];
  readonly key: string;
}

/**
 * ` AND …` for what a node that is called so fulfils anyway, by the index over names; nothing for other predicates. Aliases are lists
 * within a column, which no other index has: without it every node of the label would be looked at.
 */
export function namedSql(predicate: Predicate, { labels, key }: NodeToName): Sql | string {
  const [label] = labels;
  if (label === undefined || labels.length > 1 || predicate.operator !== 'eq') return '';
  if (!namesOf(label).includes(predicate.field)) return '';
  const name = foldText(String(predicate.value));
  // A name without a letter or a digit is in no index.
  if (name === '') return '';
  return sql` AND ${key} IN (SELECT ${keyOfPlace('i.rowid')} FROM search_names i WHERE i.tokens MATCH ${bound(phraseOfName(name))})`;
}

/** Documents are found by their numbers and titles through indexes of their own. */
function namesOf(label: NodeLabel): readonly string[] {
  if (label === 'Policy' || !Object.hasOwn(SEARCH_FIELDS, label)) return [];
  const { names }: SearchedFields = SEARCH_FIELDS[label as SearchedLabel];
  return names;
}
