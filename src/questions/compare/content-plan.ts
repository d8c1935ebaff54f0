import type { Hop, WalkNodePlan } from '../../store/walk-plan.js';
import { bareHop, bareNode, wholeHop, wholeNode } from '../walk-plans.js';

/** What a clause says of whom. Of agencies and places only the ids: they are the same ones again and again. */
const SAYS: readonly Hop[] = [
  bareHop('leads', 'LED_BY', 'OUT', bareNode('Agency')),
  bareHop('supports', 'SUPPORTED_BY', 'OUT', bareNode('Agency')),
  bareHop('assigned', 'ASSIGNED_TO', 'OUT', bareNode('Agency')),
  bareHop('cities', 'APPLIES_TO', 'OUT', bareNode('City')),
  bareHop('clusters', 'PROMOTES', 'OUT', bareNode('Cluster')),
  bareHop('cites', 'CITES', 'OUT', bareNode('Policy')),
  bareHop('targets', 'SETS_TARGET', 'OUT', wholeNode('Target')),
];

/** All that is compared of a document; of its lineage only what leads to a clause of these documents. */
export function contentPlan(otherIds: readonly string[]): WalkNodePlan {
  const lineage: Hop = {
    ...wholeHop('implements', 'IMPLEMENTS', 'OUT', bareNode('Clause')),
    filter: { node: { policyId: { in: otherIds } } },
  };
  return wholeNode('Policy', [
    bareHop('issuers', 'ISSUED_BY', 'OUT', wholeNode('Agency')),
    bareHop('cites', 'CITES', 'OUT', bareNode('Policy')),
    bareHop('clauses', 'HAS_CLAUSE', 'OUT', {
      label: 'Clause',
      fields: ['repeatsId'],
      hops: [...SAYS, lineage],
    }),
  ]);
}
