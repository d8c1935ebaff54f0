import type { GraphReader, Hop } from '../store/graph-store.js';
import { along, bareHop, bareNode } from './walk-plans.js';

/** What shows that documents speak of a city: a clause names it, or a cluster is laid out in it. One of each is enough. */
const SPOKEN_OF: readonly Hop[] = [
  bareHop('namedIn', 'APPLIES_TO', 'IN', bareNode('Clause')),
  bareHop('clusters', 'LAID_OUT_IN', 'IN', bareNode('Cluster')),
].map((hop) => ({ ...hop, page: { first: 1, after: null, withTotal: false } }));

/** Of namesakes (中山市 and 中山区 of 大连) the id of the one that the loaded documents speak of; null where none or several are. */
export async function meantCity(reader: GraphReader, ids: readonly string[]): Promise<string | null> {
  const { nodes } = await reader.walk({ start: { ids }, to: bareNode('City', SPOKEN_OF) });
  const spoken = nodes.filter(
    (node) => node !== null && SPOKEN_OF.some(({ key }) => along(node, key).length > 0),
  );
  return spoken.length === 1 ? (spoken[0]?.id ?? null) : null;
}
