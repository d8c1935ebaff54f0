import type { GraphBatch } from '../domain/graph-batch.js';
import type { Source } from '../domain/span.js';
import { gazetteerBatch } from '../ingest/assemble/gazetteer-batch.js';
import type { Gazetteers } from '../ingest/gazetteers.js';
import type { IngestEngine } from '../ingest/threads/ingest-engine.js';
import type { LoadReport } from '../reports/load-report.js';
import type { GraphStore } from '../store/graph-store.js';
import { type KnownDocument, knownDocuments } from './known-documents.js';
import { lineageBatches } from './lineage-batches.js';
import { createProgress } from './progress.js';
import { recordedAccuracy } from './recorded-accuracy.js';
import { loadedPolicies, refuseDuplicates } from './refuse-duplicates.js';
import { type Streams, say } from './streams.js';
import { withoutRepeats } from './without-repeats.js';

export interface LoadRequest {
  readonly sources: readonly Source[];
  readonly gazetteers: Gazetteers;
  readonly engine: IngestEngine;
  /** Stamped on what is new or changed, ISO 8601 in UTC. */
  readonly loadedAt: string;
}

/** Merges what the documents claim, with the gazetteers, in one transaction: a failure leaves the store as it was. */
export async function load(
  store: GraphStore,
  { sources, gazetteers, engine, loadedAt }: LoadRequest,
  streams: Streams,
): Promise<LoadReport> {
  const loaded = await store.sources();
  const { fresh, repeats } = withoutRepeats(sources, loaded);
  for (const { file, sameAs } of repeats) say(streams, `${file} has the same bytes as ${sameAs}: left out.`);
  const ids = new Set(fresh.map(({ id }) => id));
  const known = await knownDocuments(store);
  const kept = known.filter(({ sourceId }) => sourceId === null || !ids.has(sourceId));

  const stamped = (batch: GraphBatch): GraphBatch => ({ ...batch, source: { ...batch.source, loadedAt } });
  const batches: GraphBatch[] = [stamped(gazetteerBatch(gazetteers, await recordedAccuracy()))];
  const progress = createProgress(streams, 'Extracting', fresh.length);
  try {
    for await (const batch of engine.batchesOf(fresh, kept)) {
      batches.push(stamped(batch));
      progress.step(`${batch.source.file}: ${batch.nodes.length} nodes, ${batch.edges.length} relationships`);
    }
  } finally {
    progress.done();
  }
  refuseDuplicates(batches, kept, loaded);
  sayWhatGoes(batches, known, streams);

  // One step that cannot be cut into smaller ones, so there is no bar for it.
  say(streams, `Merging ${batches.length} sources`);
  const merged = await store.merge([...batches, ...(await lineageBatches(store, batches, known))]);
  return {
    sources: batches.map(({ source }) => source),
    documents: batches.flatMap(({ nodes }) => loadedPolicies(nodes)).length,
    counts: await store.counts(),
    merged,
  };
}

/** A file of the same name may be the next version of a document, or another document: whoever loads it should know. */
function sayWhatGoes(
  batches: readonly GraphBatch[],
  known: readonly KnownDocument[],
  streams: Streams,
): void {
  for (const { source, nodes } of batches) {
    const comes = new Set(loadedPolicies(nodes).map(({ id }) => id));
    const goes = known.filter(({ id, sourceId }) => sourceId === source.id && !comes.has(id));
    if (goes.length === 0) continue;
    const names = goes.map(({ title }) => `《${title}》`);
    say(
      streams,
      `${source.file} was loaded before with ${names.slice(0, 3).join('')}${names.length > 3 ? ` and ${names.length - 3} more` : ''}, which it no longer holds and which go with this load.`,
    );
  }
}
