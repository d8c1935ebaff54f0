import { NODE_LABELS, RELATIONSHIPS, type RelationshipType } from '../domain/graph-model.js';
import { encodeCursor } from '../domain/page.js';
import type { Source } from '../domain/span.js';
import type { GraphReader } from '../store/graph-store.js';

export interface EvidenceCheck {
  /** Stated relationships whose every quote stands at its offsets. */
  readonly sound: number;
  /** One sentence for each that does not, at most `MOST_FAULTS`. */
  readonly faults: readonly string[];
  readonly faultCount: number;
}

const PAGE = 500;
const MOST_FAULTS = 50;
const EDGES_PER_NODE = 10_000;

/** Looks up the words of every stated relationship of a store in the documents themselves. */
export async function checkEvidence(reader: GraphReader, sources: readonly Source[]): Promise<EvidenceCheck> {
  const texts = new Map(sources.map(({ id, text }) => [id, text]));
  let sound = 0;
  let faultCount = 0;
  const faults: string[] = [];
  for await (const { name, stated, evidence } of everyEdge(reader)) {
    if (!stated) continue;
    const isSound =
      evidence.length > 0 &&
      evidence.every(
        ({ sourceId, start, end, quote }) => texts.get(sourceId)?.slice(start, end) === quote && quote !== '',
      );
    if (isSound) sound++;
    else if (++faultCount <= MOST_FAULTS)
      faults.push(`${name} is stated, but its words are not at their place.`);
  }
  return { sound, faults, faultCount };
}

async function* everyEdge(reader: GraphReader) {
  for (const label of NODE_LABELS) {
    const types = (Object.keys(RELATIONSHIPS) as RelationshipType[]).filter((type) =>
      (RELATIONSHIPS[type].from as readonly string[]).includes(label),
    );
    let after: string | null = null;
    while (types.length > 0) {
      const page = await reader.find(label, {}, { first: PAGE, after, withTotal: false });
      const ids = page.items.map(({ id }) => id);
      for (const type of types) {
        const neighbours = await reader.neighbours(type, 'OUT', ids, {
          first: EDGES_PER_NODE,
          after: null,
          withTotal: false,
        });
        for (const [at, { items }] of neighbours.entries()) {
          for (const { edge, node } of items)
            yield { name: `${type} ${ids[at]} → ${node.id}`, stated: edge.stated, evidence: edge.evidence };
        }
      }
      if (!page.hasNextPage) break;
      after = encodeCursor([ids.at(-1) ?? '']);
    }
  }
}
