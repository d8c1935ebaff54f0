import { linksBetween } from '../derive/derive-lineage.js';
import { lineageBatch } from '../derive/lineage-batch.js';
import { lineagePairs } from '../derive/lineage-pairs.js';
import type { GraphBatch, SourceRecord } from '../domain/graph-batch.js';
import { noticeOf } from '../domain/notice-of.js';
import { piecesOf } from '../domain/pieces-of.js';
import type { FoundDocuments, GraphReader } from '../store/graph-store.js';
import type { KeptBatch } from './aside/kept-batch.js';
import { createComparedDocuments } from './compared-documents.js';
import type { KnownDocument } from './known-documents.js';
import { citationsOf, citingDocuments } from './read-citations.js';

/** Lower documents that are compared together, so that their higher ones are read together. */
const AT_ONCE = 20;

/**
 * What is derived anew with a load, to be merged with it, one lower document after the other: for the documents that it brings, for those
 * that go with it, and for those of the store that cite either, also those found with this load (`found`). Everything else stays as it is.
 * `loaded` are the sources of the store. Two store calls, and one for each hundred documents of the store whose clauses are compared.
 */
export async function* lineageBatches(
  reader: GraphReader,
  batches: readonly KeptBatch[],
  known: readonly KnownDocument[],
  found: FoundDocuments,
  loaded: readonly SourceRecord[],
): AsyncGenerator<GraphBatch, void, void> {
  const loading = new Set(batches.map(({ source }) => source.id));
  const kept = known.filter(({ sourceId }) => sourceId === null || !loading.has(sourceId));
  const goes = known.filter(({ sourceId }) => sourceId !== null && loading.has(sourceId)).map(({ id }) => id);
  const comes = batches.flatMap(({ policies }) => policies);
  const keptIds = new Set(kept.map(({ id }) => id));

  const touched = new Set([...[...goes, ...comes.map(({ id }) => id)].flatMap(withNotice), ...found.keys()]);
  const citing = (await citingDocuments(reader, [...touched])).filter((id) => keptIds.has(id));
  const again = new Set(citing);
  for (const id of keptIds) if (again.has(noticeOf(id) ?? '')) again.add(id);

  const pairs = lineagePairs(
    [
      ...batches.flatMap(({ citations }) => citations),
      ...(await citationsOf(reader, [...new Set([...again].flatMap(withNotice))])),
    ].map((citation) => ({ ...citation, to: found.get(citation.to) ?? citation.to })),
    new Map([...kept, ...comes].map(({ id, kind }) => [id, kind])),
  );
  const lowers = [...new Set([...goes, ...comes.map(({ id }) => id), ...again])].sort();
  const derivedBefore = new Set(loaded.map(({ id }) => id));
  const documents = createComparedDocuments(reader, batches);
  for (const some of piecesOf(lowers, AT_ONCE)) {
    const asked = some.flatMap((lower) => {
      const highers = pairs.get(lower) ?? [];
      return highers.length === 0 ? [] : [lower, ...highers];
    });
    const opened = await documents.open(new Set(asked));
    for (const lower of some) {
      const one = opened.get(lower);
      const links = (pairs.get(lower) ?? []).flatMap((higher) => {
        const other = opened.get(higher);
        return one && other ? linksBetween(one.words, other.words) : [];
      });
      const batch = lineageBatch(lower, one?.clauses ?? [], links);
      if (batch.edges.length > 0 || derivedBefore.has(batch.source.id)) yield batch;
    }
  }
}

function withNotice(id: string): readonly string[] {
  const notice = noticeOf(id);
  return notice === null ? [id] : [id, notice];
}
