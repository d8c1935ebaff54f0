import type { GraphBatch } from '../domain/graph-batch.js';
import type { PolicyNode } from '../domain/graph-model.js';
import { encodeCursor } from '../domain/page.js';
import type { Source } from '../domain/span.js';
import { type KnownPolicy, noticeOf } from '../ingest/assemble/corpus.js';
import { gazetteerBatch } from '../ingest/assemble/gazetteer-batch.js';
import { createIngest } from '../ingest/ingest.js';
import { readGazetteers } from '../ingest/read/read-gazetteers.js';
import { findSources, readSource } from '../ingest/read/read-source.js';
import type { LoadReport } from '../reports/load-report.js';
import type { GraphReader, GraphStore } from '../store/graph-store.js';
import { createProgress } from './progress.js';
import type { Streams } from './streams.js';

export interface LoadRequest {
  /** Files and folders of documents. */
  readonly paths: readonly string[];
  /** Folder of the gazetteers. */
  readonly gazetteers: string;
}

/** Reads everything first, then merges all of it in one transaction: a bad file leaves the store as it was. */
export async function load(store: GraphStore, request: LoadRequest, streams: Streams): Promise<LoadReport> {
  const { sources, gazetteers } = await readInput(request, streams);
  const batches: GraphBatch[] = [gazetteerBatch(gazetteers)];
  const known = await knownPolicies(store, new Set(sources.map(({ id }) => id)));
  const progress = createProgress(streams, 'Extracting', sources.length);
  for (const batch of createIngest(gazetteers).batchesOf(sources, known)) {
    batches.push(batch);
    progress.step(`${batch.source.file}: ${batch.nodes.length} nodes, ${batch.edges.length} relationships`);
  }
  progress.done();
  const merging = createProgress(streams, 'Merging', 1);
  const merged = await store.merge(batches);
  merging.step(`${batches.length} sources`);
  merging.done();
  return {
    sources: batches.map(({ source }) => source),
    documents: batches.flatMap(({ nodes }) => nodes).filter(({ label, stub }) => label === 'Policy' && !stub)
      .length,
    counts: await store.counts(),
    merged,
  };
}

/** The documents and the gazetteers, read and checked. */
export async function readInput(
  request: LoadRequest,
  streams: Streams,
): Promise<{
  readonly sources: readonly Source[];
  readonly gazetteers: Awaited<ReturnType<typeof readGazetteers>>;
}> {
  const gazetteers = await readGazetteers(request.gazetteers);
  const paths = await findSources(request.paths);
  const progress = createProgress(streams, 'Reading', paths.length);
  const sources: Source[] = [];
  for (const path of paths) {
    const source = await readSource(path);
    sources.push(source);
    progress.step(`${source.file}: ${source.text.length} characters`);
  }
  progress.done();
  return { sources, gazetteers };
}

const PAGE = 1_000;

/** What the store holds already and the new documents may cite; not what they are about to replace. */
async function knownPolicies(
  reader: GraphReader,
  replaced: ReadonlySet<string>,
): Promise<readonly KnownPolicy[]> {
  const known: PolicyNode[] = [];
  let after: string | null = null;
  for (;;) {
    const page = await reader.walk({
      start: { filter: { status: { eq: 'LOADED' } }, page: { first: PAGE, after, withTotal: false } },
      to: { label: 'Policy', fields: ['id', 'title', 'documentNumber', 'sourceId'], hops: [] },
    });
    for (const node of page.nodes)
      if (node !== null) known.push({ ...node.fields, id: node.id } as unknown as PolicyNode);
    if (!page.hasNextPage) break;
    after = encodeCursor([known.at(-1)?.id ?? '']);
  }
  return known
    .filter(({ sourceId }) => sourceId === null || !replaced.has(sourceId))
    .map(({ id, title, documentNumber }) => ({ id, title, documentNumber, transmittedBy: noticeOf(id) }));
}
