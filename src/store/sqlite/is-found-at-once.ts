import type { CheckedCondition } from '../shared/check-condition.js';

/** Fields with an index that few nodes share, or nodes of one document. */
const FOUND = new Set(['id', 'policyId', 'documentNumber', 'title']);

/** True where SQLite begins at a few documents, clauses or targets, so that all that hangs on them is soon looked at. */
export function isFoundAtOnce(condition: CheckedCondition): boolean {
  return isFound(condition, true);
}

/** An agency, a place or a cluster is found as soon, but very much may hang on it. */
function isFound({ labels, predicates, related, anyOf }: CheckedCondition, isNear: boolean): boolean {
  const isHub = !isNear && labels.some((label) => !['Policy', 'Clause', 'Target'].includes(label));
  return (
    (!isHub &&
      predicates.some(
        ({ field, operator }) => FOUND.has(field) && (operator === 'eq' || operator === 'in'),
      )) ||
    related.some(({ node }) => isFound(node, false)) ||
    (anyOf?.every((one) => isFound(one, isNear)) ?? false)
  );
}
