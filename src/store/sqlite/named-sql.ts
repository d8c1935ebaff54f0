import type { NodeLabel } from '../../domain/graph-model.js';
import { askedName } from '../shared/asked-name.js';
import type { Predicate } from '../shared/predicates.js';
import { keyOfPlace } from './search-place.js';
import { phraseOfName } from './search-tokens.js';
import { bound, type Sql, sql } from './sql-text.js';

/** A node that stands in a statement. */
export interface NodeToName {
  readonly labels: readonly NodeLabel[];
  readonly key: string;
}

/**
 * ` AND …` for what a node that is called so fulfils anyway, by the index over names; nothing for other predicates. Documents are found
 * by their numbers and titles through indexes of their own.
 */
export function namedSql(predicate: Predicate, { labels, key }: NodeToName): Sql | string {
  const name = labels.includes('Policy') ? null : askedName(labels, predicate);
  return name === null
    ? ''
    : sql` AND ${key} IN (SELECT ${keyOfPlace('i.rowid')} FROM search_names i WHERE i.tokens MATCH ${bound(phraseOfName(name))})`;
}
