import type { FiledCorrection } from '../corrections/files/read-correction-file.js';
import type { GraphBatch } from '../domain/graph-batch.js';
import { noticeOf } from '../domain/notice-of.js';
import type { Source } from '../domain/span.js';
import type { KnownPolicy } from '../ingest/assemble/corpus.js';
import { gazetteerBatch } from '../ingest/assemble/gazetteer-batch.js';
import type { Gazetteers } from '../ingest/gazetteers.js';
import type { IngestEngine } from '../ingest/threads/ingest-engine.js';
import type { LoadReport } from '../reports/load-report.js';
import type { FoundDocuments, GraphStore } from '../store/graph-store.js';
import { foundDocuments } from './found-documents.js';
import { type KnownDocument, knownDocuments } from './known-documents.js';
import { lineageBatches } from './lineage-batches.js';
import { createOverlay } from './overlay.js';
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
  /** What people put right, to be laid over what is read. */
  readonly corrections: readonly FiledCorrection[];
}

/** Merges what the documents claim, with the gazetteers, in one transaction: a failure leaves the store as it was. */
export async function load(
  store: GraphStore,
  { sources, gazetteers, engine, loadedAt, corrections }: LoadRequest,
  streams: Streams,
): Promise<LoadReport> {
  const loaded = await store.sources();
  const { fresh, repeats } = withoutRepeats(sources, loaded);
  for (const { file, sameAs } of repeats) say(streams, `${file} has the same bytes as ${sameAs}: left out.`);
  const ids = new Set(fresh.map(({ id }) => id));
  const known = await knownDocuments(store);
  const kept = known.filter(({ sourceId }) => sourceId === null || !ids.has(sourceId));

  const stamped = (batch: GraphBatch): GraphBatch => ({ ...batch, source: { ...batch.source, loadedAt } });
  const gazetteer = gazetteerBatch(gazetteers, await recordedAccuracy());
  const overlay = createOverlay({ filed: corrections, loaded, documents: fresh, gazetteer });
  const batches: GraphBatch[] = [stamped(gazetteer)];
  const progress = createProgress(streams, 'Extracting', fresh.length);
  try {
    for await (const batch of engine.batchesOf(fresh, kept)) {
      batches.push(overlay.apply(stamped(batch)));
      progress.step(`${batch.source.file}: ${batch.nodes.length} nodes, ${batch.edges.length} relationships`);
    }
  } finally {
    progress.done();
  }
  refuseDuplicates(batches, kept, loaded);
  sayWhatGoes(batches, known, streams);
  const found = await foundDocuments(store, [...kept, ...comingPolicies(batches)]);
  sayWhatIsFound(found, streams);

  // One step that cannot be cut into smaller ones, so there is no bar for it.
  say(streams, `Merging ${batches.length} sources`);
  const merged = await store.merge(
    [...batches, ...(await lineageBatches(store, batches, known, found, loaded))],
    found,
    { at: loadedAt, cause: 'LOAD' },
  );
  return {
    corrections: overlay.report(),
    sources: batches.map(({ source }) => source),
    documents: batches.flatMap(({ nodes }) => loadedPolicies(nodes)).length,
    counts: await store.counts(),
    merged,
  };
}

/** The documents of a load, as those that are there already may cite them. */
function comingPolicies(batches: readonly GraphBatch[]): readonly KnownPolicy[] {
  return batches.flatMap(({ nodes }) =>
    loadedPolicies(nodes).map((one) => ({ ...one, transmittedBy: noticeOf(one.id) })),
  );
}

/** Most documents that are named one by one. */
const MOST_FOUND = 5;

/** Documents cited by a name that did not tell their id: their citations are theirs from now on. */
function sayWhatIsFound(found: FoundDocuments, streams: Streams): void {
  const others = [...found].filter(([cited, id]) => cited !== id);
  for (const [cited, id] of others.slice(0, MOST_FOUND))
    say(streams, `${cited}, so far only cited, is ${id}: what cites it cites that now.`);
  const more = others.length - MOST_FOUND;
  if (more > 0) say(streams, `So it is with ${more} more.`);
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
