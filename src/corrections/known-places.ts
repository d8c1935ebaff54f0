import type { Correction } from '../domain/correction.js';
import { labelOfId } from '../domain/ids.js';
import type { GraphReader } from '../store/graph-store.js';

/** Which of the clusters and places that corrections state are in the graph: at most three store calls. */
export async function knownPlaces(
  reader: Pick<GraphReader, 'nodes'>,
  corrections: readonly Correction[],
): Promise<(id: string) => boolean> {
  const ids = [...new Set(corrections.flatMap(({ corrected, agency }) => (corrected !== null && agency === null ? corrected.to : [])))];
  const known = await Promise.all(
    (['Cluster', 'City', 'Region'] as const).map(async (label) => {
      const asked = ids.filter((id) => labelOfId(id) === label).sort();
      const found = asked.length === 0 ? [] : await reader.nodes(label, asked);
      return found.flatMap((node) => (node === null ? [] : node.id));
    }),
  );
  const all = new Set(known.flat());
  return (id) => all.has(id);
} // biome-ignore format: one line a step
