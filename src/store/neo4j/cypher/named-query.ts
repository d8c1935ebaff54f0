import { askedName } from '../../shared/asked-name.js';
import type { CheckedCondition } from '../../shared/check-condition.js';
import { luceneQuery } from './lucene-query.js';

/** As a question to the full-text index: those among whom all are that bear the name the condition says; null where it says none. */
export function namedQuery({ labels, predicates }: CheckedCondition): string | null {
  const [name = null] = predicates.flatMap((one) => askedName(labels, one) ?? []);
  return name === null ? null : luceneQuery([name], 'NAMES');
}
