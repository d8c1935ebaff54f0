import type { Scalar } from '../../../domain/filter.js';
import { askedName } from '../../shared/asked-name.js';
import type { CheckedCondition } from '../../shared/check-condition.js';
import type { Predicate } from '../../shared/predicates.js';
import { luceneQuery } from './lucene-query.js';

/** Of more names the question would be longer than Lucene takes. */
const NAMES_MAX = 10;

/** As a question to the full-text index: those among whom all are that bear a name the condition says; null where it says none. */
export function namedQuery({ labels, predicates }: CheckedCondition): string | null {
  for (const predicate of predicates) {
    const names = valuesOf(predicate).map((value) => askedName(labels, { field: predicate.field, kind: predicate.kind, operator: 'eq', value }));
    const asked = names.flatMap((name) => (name === null ? [] : luceneQuery([name], 'NAMES')));
    if (asked.length === 0 || asked.length < names.length || asked.length > NAMES_MAX) continue;
    return asked.length === 1 ? `${asked[0]}` : asked.map((query) => `(${query})`).join(' ');
  }
  return null;
} // biome-ignore format: one screen

function valuesOf(predicate: Predicate): readonly Scalar[] {
  if (predicate.operator === 'in') return predicate.value;
  return predicate.operator === 'eq' ? [predicate.value] : [];
}
