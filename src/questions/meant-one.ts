import type { NodeLabel } from '../domain/graph-model.js';
import type { GraphReader, Hop } from '../store/graph-store.js';
import { along, bareHop, bareNode, nodeOf, wholeNode } from './walk-plans.js';

/** What shows that the loaded documents speak of a node; one relationship of any is enough. */
const SPOKEN_OF: { readonly [L in NodeLabel]: readonly Hop[] } = {
  Policy: [bareHop('clauses', 'HAS_CLAUSE', 'OUT', bareNode('Clause'))],
  Clause: [],
  Agency: [
    bareHop('leads', 'LED_BY', 'IN', bareNode('Clause')),
    bareHop('supports', 'SUPPORTED_BY', 'IN', bareNode('Clause')),
    bareHop('assigned', 'ASSIGNED_TO', 'IN', bareNode('Clause')),
  ],
  City: [
    bareHop('namedIn', 'APPLIES_TO', 'IN', bareNode('Clause')),
    bareHop('clusters', 'LAID_OUT_IN', 'IN', bareNode('Cluster')),
  ],
  Region: [bareHop('namedIn', 'APPLIES_TO', 'IN', bareNode('Clause'))],
  Cluster: [
    bareHop('namedIn', 'PROMOTES', 'IN', bareNode('Clause')),
    bareHop('cities', 'LAID_OUT_IN', 'OUT', bareNode('City')),
  ],
  Target: [],
};

export interface Namesake {
  readonly label: NodeLabel;
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * Of namesakes those that can be meant, in one store call: the ones that the loaded documents speak of (中山市, not 中山区
 * of 大连; the 发展改革委 that has work), or all where they speak of none. `spokenOf` narrows what shows it.
 */
export async function meantOnes(
  reader: GraphReader,
  label: NodeLabel,
  ids: readonly string[],
  spokenOf: readonly Hop[] = SPOKEN_OF[label],
): Promise<readonly Namesake[]> {
  const { nodes } = await reader.walk({ start: { ids }, to: wholeNode(label, spokenOf.map(first)) });
  const found = nodes.filter((node) => node !== null);
  const spoken = found.filter((node) => spokenOf.some(({ key }) => along(node, key).length > 0));
  const meant = spoken.length > 0 ? spoken : found;
  return meant.map((node) => ({ label, id: node.id, fields: { ...nodeOf(label, node) } }));
}

function first(hop: Hop): Hop {
  return { ...hop, page: { first: 1, after: null, withTotal: false } };
}
