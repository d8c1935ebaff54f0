import type { CheckedCondition } from '../../shared/check-condition.js';
import { LOOKED_UP } from './names.js';

/** Whether an index finds the few nodes that can fulfil it. */
export function isLookedUp({ labels, predicates }: CheckedCondition): boolean {
  return predicates.some(
    ({ field, operator }) =>
      (operator === 'eq' || operator === 'in') &&
      labels.every(
        (label) => field === 'id' || LOOKED_UP.some(([of, known]) => of === label && known === field),
      ),
  );
}
