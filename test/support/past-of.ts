import { NO_PAST } from '../../src/releases/no-past.js';
import type { Past } from '../../src/releases/past.js';
import type { GraphHistory } from '../../src/store/graph-history.js';
import type { GraphReader } from '../../src/store/graph-store.js';

/** The history of a reader that is a store, without readers of former releases; of any other reader no past. */
export function pastOf(reader: GraphReader & { readonly history?: GraphHistory }): Past {
  return { ...NO_PAST, history: ('history' in reader && reader.history) || NO_PAST.history };
}
