import type { Column } from '../column.js';
import { largeWords } from '../large-arrays.js';
import { sharedWords } from '../shared-arrays.js';
import { groupedBy } from './grouped-by.js';

/** Clauses as they came: the number of the policy of each, its position, and the code of what is kept of its id. */
export interface UnorderedClauses {
  readonly policy: Uint32Array;
  readonly position: Float64Array;
  readonly eId: Column['codes'];
}

export interface ClauseOrder {
  /** Where each policy's begin, and where the last end. */
  readonly firstClauses: Uint32Array;
  /** Places in the order in which people read: by policy, position, id. */
  readonly order: Uint32Array;
  /** Numbers in that order, those of each policy by id. */
  readonly byId: Uint32Array;
}

export function orderClauses({ policy, position, eId }: UnorderedClauses, policies: number): ClauseOrder {
  const { counts, order } = groupedBy(policy, policies);
  const firstClauses = sharedWords(policies + 1);
  for (let at = 0; at < policies; at++) firstClauses[at + 1] = (firstClauses[at] ?? 0) + (counts[at] ?? 0);
  const byEId = (a: number, b: number): number => (eId[a] ?? 0) - (eId[b] ?? 0);
  const byPlace = (a: number, b: number): number => (position[a] ?? 0) - (position[b] ?? 0) || byEId(a, b);
  const numbers = largeWords(policy.length);
  const byId = sharedWords(policy.length);
  for (let at = 0; at < policies; at++) {
    const [from, to] = [firstClauses[at] ?? 0, firstClauses[at + 1] ?? 0];
    const own = order.subarray(from, to);
    const inIds = own.slice().sort(byEId);
    own.sort(byPlace);
    for (let i = 0; i < own.length; i++) numbers[own[i] ?? 0] = from + i;
    for (let i = 0; i < inIds.length; i++) byId[from + i] = numbers[inIds[i] ?? 0] ?? 0;
  }
  return { firstClauses, order, byId };
}
