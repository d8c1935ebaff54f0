import { NODE_LABELS, RELATIONSHIPS, type RelationshipType } from '../domain/graph-model.js';
import { encodeCursor, MAX_PAGE_SIZE, type PageRequest } from '../domain/page.js';
import type { Evidence, Source } from '../domain/span.js';
import type { GraphReader, Neighbour } from '../store/graph-store.js';

export interface EvidenceCheck {
  /** Stated relationships whose every quote stands at its offsets. */
  readonly sound: number;
  readonly faultCount: number;
  /** One sentence for each that does not, at most `MOST_FAULTS`. */
  readonly faults: readonly string[];
  /** How many could not be looked up, by the id of the source that was not among the documents. */
  readonly notLookedUp: ReadonlyMap<string, number>;
}

const NODES_AT_ONCE = 500;
const MOST_FAULTS = 50;

/** Looks up the words of every stated relationship of a store in the documents themselves. */
export async function checkEvidence(reader: GraphReader, sources: readonly Source[]): Promise<EvidenceCheck> {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const notLookedUp = new Map<string, number>();
  const faults: string[] = [];
  let sound = 0;
  let faultCount = 0;
  for await (const { name, owner, evidence } of statedEdges(reader)) {
    const absent = evidence.find(({ sourceId }) => !byId.has(sourceId));
    const isSound = evidence.length > 0 && evidence.every((words) => standsThere(words, byId));
    if (absent !== undefined) notLookedUp.set(owner, (notLookedUp.get(owner) ?? 0) + 1);
    else if (isSound) sound++;
    else if (++faultCount <= MOST_FAULTS) faults.push(faultOf(name, evidence[0], byId));
  }
  return { sound, faults, faultCount, notLookedUp };
}

function standsThere(
  { sourceId, start, end, quote }: Evidence,
  sources: ReadonlyMap<string, Source>,
): boolean {
  return quote !== '' && sources.get(sourceId)?.text.slice(start, end) === quote;
}

function faultOf(name: string, words: Evidence | undefined, sources: ReadonlyMap<string, Source>): string {
  if (words === undefined) return `${name} is stated without words.`;
  const file = sources.get(words.sourceId)?.file ?? words.sourceId;
  return `${file}:${words.line}: the words of ${name} are not at their place.`;
}

/** Every relationship that a text states, node by node. */
async function* statedEdges(reader: GraphReader) {
  for (const label of NODE_LABELS) {
    const types = (Object.keys(RELATIONSHIPS) as RelationshipType[]).filter((type) =>
      (RELATIONSHIPS[type].from as readonly string[]).includes(label),
    );
    for await (const ids of types.length > 0 ? idsOf(reader, label) : []) {
      for (const type of types) {
        for await (const { from, edge, owner, node } of edgesFrom(reader, type, ids)) {
          if (edge.stated) yield { name: `${type} ${from} → ${node.id}`, owner, evidence: edge.evidence };
        }
      }
    }
  }
}

async function* idsOf(reader: GraphReader, label: (typeof NODE_LABELS)[number]) {
  let after: string | null = null;
  for (;;) {
    const page = await reader.find(label, {}, { first: NODES_AT_ONCE, after, withTotal: false });
    const ids: readonly string[] = page.items.map(({ id }) => id);
    yield ids;
    if (!page.hasNextPage) return;
    after = encodeCursor([ids.at(-1) ?? '']);
  }
}

async function* edgesFrom(reader: GraphReader, type: RelationshipType, ids: readonly string[]) {
  const first: PageRequest = { first: MAX_PAGE_SIZE, after: null, withTotal: false };
  const pages = await reader.neighbours(type, 'OUT', ids, first);
  for (const [at, id] of ids.entries()) {
    let page = pages[at];
    while (page !== undefined) {
      for (const neighbour of page.items) yield { from: id, ...(neighbour as Neighbour) };
      const after = page.hasNextPage ? page.items.at(-1)?.cursor : undefined;
      if (after === undefined) break;
      [page] = await reader.neighbours(type, 'OUT', [id], { ...first, after });
    }
  }
}
