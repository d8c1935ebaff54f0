import type { FiledCorrection } from '../corrections/files/read-correction-file.js';
import type { GraphBatch } from '../domain/graph-batch.js';
import { noticeOf } from '../domain/notice-of.js';
import type { KnownPolicy } from '../ingest/assemble/corpus.js';
import { gazetteerBatch } from '../ingest/assemble/gazetteer-batch.js';
import type { Gazetteers } from '../ingest/gazetteers.js';
import type { SourceAtHand } from '../ingest/source-at-hand.js';
import type { IngestEngine } from '../ingest/threads/ingest-engine.js';
import type { LoadReport } from '../reports/load-report.js';
import type { FoundDocuments, GraphStore } from '../store/graph-store.js';
import { type KeptBatch, readBatch } from './aside/kept-batch.js';
import { streamOf } from './aside/stream-of.js';
import { type Aside, withAside } from './aside/with-aside.js';
import { foundDocuments } from './found-documents.js';
import { type KnownDocument, knownDocuments } from './known-documents.js';
import { lineageBatches } from './lineage-batches.js';
import { createOverlay } from './overlay.js';
import { createProgress } from './progress.js';
import { recordedAccuracy } from './recorded-accuracy.js';
import { refuseDuplicates } from './refuse-duplicates.js';
import { type Streams, say } from './streams.js';
import { withoutRepeats } from './without-repeats.js';

export interface LoadRequest {
  readonly sources: readonly SourceAtHand[];
  readonly gazetteers: Gazetteers;
  /** Closed when everything is extracted. */
  readonly engine: IngestEngine;
  /** Stamped on what is new or changed, ISO 8601 in UTC. */
  readonly loadedAt: string;
  /** What people put right, to be laid over what is read. */
  readonly corrections: readonly FiledCorrection[];
  /** A load of more characters than this is merged batch by batch. */
  readonly atOnceCharactersMax?: number;
}

/** A load of more characters is merged from disk, batch by batch; a smaller one at once, which takes fewer steps. */
const AT_ONCE_CHARACTERS_MAX = 500_000;

/**
 * Merges what the documents claim, with the gazetteers, in one transaction: a failure leaves the store as it was. What is read is put aside
 * on disk until then, so the memory holds a few documents at a time, however many there are.
 */
export async function load(store: GraphStore, request: LoadRequest, streams: Streams): Promise<LoadReport> {
  return withAside((aside) => loadThrough(aside, store, request, streams));
}

async function loadThrough(
  aside: Aside,
  store: GraphStore,
  {
    sources,
    gazetteers,
    engine,
    loadedAt,
    corrections,
    atOnceCharactersMax = AT_ONCE_CHARACTERS_MAX,
  }: LoadRequest,
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
  const batches: KeptBatch[] = [aside.batch(stamped(gazetteer), null)];
  const progress = createProgress(streams, 'Extracting', fresh.length);
  try {
    for await (const batch of engine.batchesOf(fresh, kept)) {
      batches.push(aside.batch(overlay.apply(stamped(batch)), fresh[batches.length - 1] ?? null));
      progress.step(`${batch.source.file}: ${batch.nodes.length} nodes, ${batch.edges.length} relationships`);
    }
  } finally {
    progress.done();
  }
  // Its threads have memory of their own, and nothing more to do.
  await engine.close();
  refuseDuplicates(batches, kept, loaded);
  sayWhatGoes(batches, known, streams);
  const found = await foundDocuments(store, [...kept, ...comingPolicies(batches)]);
  sayWhatIsFound(found, streams);

  // One step that cannot be cut into smaller ones, so there is no bar for it.
  say(streams, `Merging ${batches.length} sources`);
  const derived: KeptBatch[] = [];
  for await (const batch of lineageBatches(store, batches, known, found, loaded))
    derived.push(aside.batch(batch, null));
  const all = [...batches, ...derived];
  const note = { at: loadedAt, cause: 'LOAD' } as const;
  const characters = fresh.reduce((sum, one) => sum + one.characters, 0);
  const merged =
    characters > atOnceCharactersMax
      ? await store.mergeStream({ ...streamOf(all), found }, note)
      : await store.merge(await Promise.all(all.map(readBatch)), found, note);
  return {
    corrections: overlay.report(),
    sources: batches.map(({ source }) => source),
    documents: batches.flatMap(({ policies }) => policies).length,
    counts: await store.counts(),
    merged,
  };
}

/** The documents of a load, as those that are there already may cite them. */
function comingPolicies(batches: readonly KeptBatch[]): readonly KnownPolicy[] {
  return batches.flatMap(({ policies }) =>
    policies.map((one) => ({ ...one, transmittedBy: noticeOf(one.id) })),
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
function sayWhatGoes(batches: readonly KeptBatch[], known: readonly KnownDocument[], streams: Streams): void {
  for (const { source, policies } of batches) {
    const comes = new Set(policies.map(({ id }) => id));
    const goes = known.filter(({ id, sourceId }) => sourceId === source.id && !comes.has(id));
    if (goes.length === 0) continue;
    const names = goes.map(({ title }) => `《${title}》`);
    say(
      streams,
      `${source.file} was loaded before with ${names.slice(0, 3).join('')}${names.length > 3 ? ` and ${names.length - 3} more` : ''}, which it no longer holds and which go with this load.`,
    );
  }
}
