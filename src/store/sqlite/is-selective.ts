import type { CheckedCondition } from '../shared/check-condition.js';
import type { Predicate } from '../shared/predicates.js';

/** Fields that tell nodes apart, or that many nodes share only within one document. */
const TELLING = new Set(['id', 'policyId', 'documentNumber', 'title', 'name', 'shortName', 'fullName', 'code', 'aliases']); // biome-ignore format: one line

/**
 * True where few nodes can fulfil the condition, and can be found without asking all: SQLite keeps no figures on how often
 * a value occurs, so the shape of the condition decides.
 */
export function isSelective({ predicates, related, anyOf }: CheckedCondition): boolean {
  return (
    predicates.some(isTelling) ||
    related.some(({ node }) => isSelective(node)) ||
    (anyOf?.every(isSelective) ?? false)
  );
}

function isTelling({ field, operator }: Predicate): boolean {
  return TELLING.has(field) && (operator === 'eq' || operator === 'in');
}
