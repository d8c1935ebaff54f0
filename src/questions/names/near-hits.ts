import type { NodeByLabel } from '../../domain/graph-model.js';
import { nearNames } from '../../domain/near-names.js';
import { searchWords } from '../../domain/search-text.js';
import type { GraphReader } from '../../store/graph-store.js';

const MOST_OFFERED = 5;
/** Names compared where nothing contains the words. */
const COMPARED_MAX = 5_000;
/** Most words that a search takes. */
const WORDS_MAX = 8;

type Named = NodeByLabel['Agency' | 'Cluster' | 'Region'];

/**
 * What a reader may have meant by a name that nothing bears, for an error message: names that contain its words, else names
 * nearly so; at most three store calls.
 */
export async function nearHits(
  reader: GraphReader,
  label: 'Agency' | 'Cluster' | 'Region',
  asked: string,
): Promise<readonly string[]> {
  const words = searchWords(asked).slice(0, WORDS_MAX);
  if (words.length > 0) {
    const page = { first: MOST_OFFERED, after: null, withTotal: false };
    const { items } = await reader.search({ words, labels: [label], policyIds: null, page });
    const found = await reader.nodes(
      label,
      items.map(({ id }) => id),
    );
    if (items.length > 0) return found.flatMap((node) => (node === null ? [] : [node.name]));
  }
  const { items } = await reader.find(label, {}, { first: COMPARED_MAX, after: null, withTotal: false });
  return nearNames(
    asked,
    [...new Set(items.flatMap(({ name, aliases }: Named) => [name, ...aliases]))],
    MOST_OFFERED,
  );
}
