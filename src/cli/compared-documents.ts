import { type LineageDocument, lineageDocument } from '../derive/lineage-document.js';
import type { ClauseNode } from '../domain/graph-model.js';
import type { GraphReader } from '../store/graph-store.js';
import type { KeptBatch } from './aside/kept-batch.js';
import { clausesOfDocuments } from './read-citations.js';

/** A document with its clauses, in their order, ready to be compared. */
interface ComparedDocument {
  readonly clauses: readonly ClauseNode[];
  readonly words: LineageDocument;
}

/** Documents that are compared, from the batches of a load, or from the store. */
export interface ComparedDocuments {
  /** All of these, each once. One store call for each hundred that neither the load brings nor were asked for just before. */
  open(ids: ReadonlySet<string>): Promise<ReadonlyMap<string, ComparedDocument>>;
}

/** Documents of about so many characters stay ready: those that many others cite are asked for again and again. */
const READY_CHARACTERS_MAX = 1_000_000;

export function createComparedDocuments(
  reader: GraphReader,
  batches: readonly KeptBatch[],
): ComparedDocuments {
  const batchOf = new Map(batches.flatMap((batch) => batch.policies.map(({ id }) => [id, batch])));
  /** The one that was asked for last stands last. */
  let ready = new Map<string, ComparedDocument>();
  return {
    async open(ids) {
      const found = new Map<string, ComparedDocument>();
      for (const id of ids) {
        const known = ready.get(id);
        if (known) found.set(id, known);
      }
      const missing = [...ids].filter((id) => !found.has(id));
      const here = new Set(missing.flatMap((id) => batchOf.get(id) ?? []));
      for (const batch of here)
        for (const [id, clauses] of clausesOf(batch)) if (ids.has(id)) found.set(id, compared(clauses));
      const there = missing.filter((id) => !batchOf.has(id));
      for (const [id, clauses] of await clausesOfDocuments(reader, there)) found.set(id, compared(clauses));
      ready = lastOf(new Map([...[...ready].filter(([id]) => !ids.has(id)), ...found]));
      return found;
    },
  };
}

function compared(clauses: readonly ClauseNode[]): ComparedDocument {
  return { clauses, words: lineageDocument(clauses) };
}

function clausesOf(batch: KeptBatch): ReadonlyMap<string, readonly ClauseNode[]> {
  const found = new Map<string, ClauseNode[]>(batch.policies.map(({ id }) => [id, []]));
  for (const claim of batch.nodes())
    if (claim.label === 'Clause') found.get(claim.node.policyId)?.push(claim.node);
  for (const clauses of found.values()) clauses.sort((a, b) => a.position - b.position);
  return found;
}

function lastOf(documents: ReadonlyMap<string, ComparedDocument>): Map<string, ComparedDocument> {
  let room = READY_CHARACTERS_MAX;
  const last = [...documents].reverse().filter(([, { words }]) => {
    room -= words.words.text.length;
    return room >= 0;
  });
  return new Map(last.reverse());
}
