import { beforeAll, expect, test } from '@jest/globals';
import { checkEvidence } from '../../src/cli/check-evidence.js';
import { load } from '../../src/cli/load.js';
import { SEED_DOCUMENTS, SEED_GAZETTEERS } from '../../src/cli/seeds.js';
import { CORRECTION_KINDS, type Correction, type LoggedCorrection } from '../../src/domain/correction.js';
import type { GraphBatch } from '../../src/domain/graph-batch.js';
import type { Source } from '../../src/domain/span.js';
import { gazetteerBatch } from '../../src/ingest/assemble/gazetteer-batch.js';
import type { Gazetteers } from '../../src/ingest/gazetteers.js';
import { readGazetteers } from '../../src/ingest/read/read-gazetteers.js';
import { findSources, readSource } from '../../src/ingest/read/read-source.js';
import { atHand, type SourceAtHand } from '../../src/ingest/source-at-hand.js';
import { createIngestEngine } from '../../src/ingest/threads/create-ingest-engine.js';
import type { IngestEngine } from '../../src/ingest/threads/ingest-engine.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { collect } from '../cli/collect.js';
import { withChangedRule } from './changed-rule.js';
import { makeMany } from './make-many.js';

const COUNT = 200;
/** A server in a test loads all seeds several times. */
const MINUTES = 600_000;

/** The bar: two hundred corrections, then all documents re-extracted with a changed rule: none lost, conflicts listed. */
export function describeTwoHundred(open: () => Promise<GraphStore>): void {
  let store: GraphStore;
  let documents: readonly Source[];
  let sources: readonly SourceAtHand[];
  let gazetteers: Gazetteers;
  let engine: IngestEngine;
  let corrections: readonly Correction[];

  beforeAll(async () => {
    gazetteers = await readGazetteers(SEED_GAZETTEERS);
    engine = await createIngestEngine(gazetteers, 0);
    documents = await Promise.all((await findSources([SEED_DOCUMENTS])).map(readSource));
    sources = documents.map((source) => atHand(source));
    const batches: GraphBatch[] = [gazetteerBatch(gazetteers)];
    for await (const batch of engine.batchesOf(sources, [])) batches.push(batch);
    corrections = makeMany(batches, COUNT, 7);
    store = await open();
  });

  const loadWith = async (some: readonly Correction[], rules: IngestEngine = engine) => {
    const filed = some.map((correction, index) => ({ correction, file: 'all.yaml', line: index + 2, index }));
    const request = {
      sources,
      gazetteers,
      engine: rules,
      loadedAt: '2026-02-02T00:00:00.000Z',
      corrections: filed,
    };
    const report = await load(store, request, { out: collect(), err: collect() });
    return { report, log: (await store.sources()).flatMap((source) => source.corrections) };
  };

  test(
    'there are two hundred, of every kind',
    () => {
      expect(corrections).toHaveLength(COUNT);
      expect(new Set(corrections.map(({ id }) => id)).size).toBe(COUNT);
      for (const kind of CORRECTION_KINDS)
        expect(corrections.filter((one) => one.kind === kind).length).toBeGreaterThan(20);
    },
    MINUTES,
  );

  test(
    'what was accepted is applied, and bears its correction and sound words',
    async () => {
      const { log } = await loadWith(corrections);
      expect(idsOf(log)).toEqual(idsOf(corrections));
      expect(log.filter(({ outcome }) => outcome === 'CONFLICT')).toEqual([]);
      await expectStated(
        store,
        log.filter(({ outcome }) => outcome === 'APPLIED'),
      );
      const { faults, sound } = await checkEvidence(store, documents);
      expect(faults).toEqual([]);
      expect(sound).toBeGreaterThan(1_000);
    },
    MINUTES,
  );

  test(
    'loading again changes nothing',
    async () => {
      const { report } = await loadWith(corrections);
      expect(report.merged.isNewRelease).toBe(false);
    },
    MINUTES,
  );

  test(
    'after all documents are read anew with changed rules none is lost, and every conflict is listed',
    async () => {
      const { report, log } = await loadWith(corrections, withChangedRule(engine, corrections));
      expect(idsOf(log)).toEqual(idsOf(corrections));
      const accepted = log.filter(({ status, kind }) => status === 'ACCEPTED' && kind !== 'NOTE');
      const outcomes = new Set(accepted.map(({ outcome }) => outcome));
      expect([...outcomes].sort()).toEqual(['AGREES', 'APPLIED', 'CONFLICT']);
      await expectStated(store, accepted);
      for (const one of log) expect(one.detail === null).toBe(one.outcome !== 'CONFLICT');
      expect(idsOf(report.corrections.log)).toEqual(idsOf(corrections));
      expect(
        log.filter(({ clauseId, clauseNow }) => clauseNow === `${clauseId}-moved`).length,
      ).toBeGreaterThan(20);
      expect((await checkEvidence(store, documents)).faults).toEqual([]);
    },
    MINUTES,
  );

  test(
    'without the files they are kept, and it is said',
    async () => {
      const { report, log } = await loadWith([]);
      expect(idsOf(log)).toEqual(idsOf(corrections));
      expect(report.corrections.onlyInStore).toBe(COUNT);
    },
    MINUTES,
  );

  test('when all are refused the graph is as it was extracted', async () => {
    const refused = corrections.map((one) => ({ ...one, status: 'REFUSED' as const, decision: one.decision ?? { by: '李编辑', at: one.proposedAt, reason: '撤回' } }));
    await loadWith(refused);
    const after = await claimsOf(store);
    const plain: GraphBatch[] = [];
    for await (const batch of engine.batchesOf(sources, [])) plain.push(batch);
    expect(after).toEqual(plain.flatMap(({ edges }) => edges.map(({ type, from, to, edge }) => `${type} ${from} ${to} ${edge.position} ${edge.correctionId}`)).sort());
  }, MINUTES); // biome-ignore format: one screen
}

function idsOf(corrections: readonly Correction[]): readonly string[] {
  return corrections.map(({ id }) => id).sort();
}

/** What each person said stands in the graph: the right claim is there under its name, the wrong one is not. */
async function expectStated(store: GraphStore, accepted: readonly LoggedCorrection[]): Promise<void> {
  const claims = new Map<string, string | null>();
  const names = new Map<string, string>();
  for await (const { nodes, edges } of store.history.batches()) {
    for (const { type, from, to, edge } of edges) claims.set(`${type} ${from} ${to}`, edge.correctionId);
    for (const { node } of nodes) if ('name' in node) names.set(node.id, node.name);
  }
  for (const { extracted, corrected, clauseNow, stands, id } of accepted) {
    if (corrected !== null) {
      expect(claims.get(`${corrected.type} ${clauseNow} ${corrected.to}`)).toBe(stands ? id : null);
      expect(names.get(corrected.to)).toBe(corrected.name);
    }
    if (extracted !== null) expect(claims.has(`${extracted.type} ${clauseNow} ${extracted.to}`)).toBe(false);
  }
}

/** Every claim of every document of the store, in one line each. */
async function claimsOf(store: GraphStore): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { source, edges } of store.history.batches()) {
    if (source.kind !== 'DOCUMENT') continue;
    for (const { type, from, to, edge } of edges) found.push(`${type} ${from} ${to} ${edge.position} ${edge.correctionId}`);
  }
  return found.sort();
} // biome-ignore format: one line a step
