import type { NodeLabel } from '../../domain/graph-model.js';
import type { Hop, WalkedNode } from '../../store/walk-plan.js';
import { along, bareHop, bareNode } from '../walk-plans.js';

/** Hops that show whether the loaded documents speak of a node; one relationship is enough. */
export const SPOKEN_OF: { readonly [L in NodeLabel]: readonly Hop[] } = {
  Policy: [first(bareHop('clauses', 'HAS_CLAUSE', 'OUT', bareNode('Clause')))],
  Clause: [],
  Agency: [
    first(bareHop('leads', 'LED_BY', 'IN', bareNode('Clause'))),
    first(bareHop('supports', 'SUPPORTED_BY', 'IN', bareNode('Clause'))),
    first(bareHop('assigned', 'ASSIGNED_TO', 'IN', bareNode('Clause'))),
  ],
  City: [
    first(bareHop('namedIn', 'APPLIES_TO', 'IN', bareNode('Clause'))),
    first(bareHop('clusters', 'LAID_OUT_IN', 'IN', bareNode('Cluster'))),
  ],
  Region: [first(bareHop('namedIn', 'APPLIES_TO', 'IN', bareNode('Clause')))],
  Cluster: [
    first(bareHop('namedIn', 'PROMOTES', 'IN', bareNode('Clause'))),
    first(bareHop('cities', 'LAID_OUT_IN', 'OUT', bareNode('City'))),
  ],
  Target: [],
};

/**
 * Of namesakes that were walked with these hops, such as SPOKEN_OF has, those that can be meant: the ones that the loaded documents speak of (中山市, not
 * 中山区 of 大连; the 发展改革委 that has work), or all where they speak of none.
 */
export function meantAmong(
  namesakes: readonly WalkedNode[],
  spokenOf: readonly Hop[],
): readonly WalkedNode[] {
  const spoken = namesakes.filter((node) => spokenOf.some(({ key }) => along(node, key).length > 0));
  return spoken.length > 0 ? spoken : namesakes;
}

function first(hop: Hop): Hop {
  return { ...hop, page: { first: 1, after: null, withTotal: false } };
}
