import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checkEvidence } from '../../src/cli/check-evidence.js';
import type { GraphBatch } from '../../src/domain/graph-batch.js';
import type { Source } from '../../src/domain/span.js';
import { createIngest } from '../../src/ingest/ingest.js';
import { findSources } from '../../src/ingest/read/find-sources.js';
import { readGazetteers } from '../../src/ingest/read/read-gazetteers.js';
import { readSource } from '../../src/ingest/read/read-source.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { seedBatches } from '../support/load-seeds.js';

const CHANGED = 'guangdong-industrial-growth-plan-2022';
const PLAN = 'yuebanhan-2022-41-annex-1';

/** What must hold of a store that the seeds were loaded into. */
export function describeSeeds(open: () => Promise<GraphStore>): void {
  describe('the seeds in a store', () => {
    let store: GraphStore;
    let batches: readonly GraphBatch[];
    let sources: readonly Source[];
    beforeAll(async () => {
      store = await open();
      batches = await seedBatches();
      sources = await Promise.all((await findSources([path.resolve('seeds/documents')])).map(readSource));
      const { nodes, edges } = await store.merge(batches);
      expect([nodes.updated, nodes.removed, edges.updated, edges.removed]).toEqual([0, 0, 0, 0]);
    }, 120_000);
    afterAll(() => store.close());

    test('every stated relationship has its words verbatim at their place', async () => {
      const stated = batches.flatMap(({ edges }) => edges).filter(({ edge }) => edge.stated).length;
      const found = { sound: stated, faults: [], faultCount: 0, notLookedUp: new Map() };
      expect(await checkEvidence(store, sources)).toEqual(found);
      expect(stated).toBeGreaterThan(6_000);
    }, 120_000);

    test('loading them again changes nothing', async () => {
      const { nodes, edges } = await store.merge(await seedBatches());
      expect([nodes.created, nodes.updated, nodes.removed]).toEqual([0, 0, 0]);
      expect([edges.created, edges.updated, edges.removed]).toEqual([0, 0, 0]);
      expect(edges.unchanged).toBe(batches.flatMap((batch) => batch.edges).length);
    }, 120_000);

    test('a changed document replaces exactly what it had claimed', async () => {
      const before = await store.counts();
      const gazetteers = await readGazetteers(path.resolve('seeds/gazetteers'));
      const source = sources.find(({ id }) => id === CHANGED) as Source;
      // The notice loses its last measure, with its eight relationships or so; nothing of other documents moves.
      const from = source.text.indexOf('(三十二)');
      const changed = {
        ...source,
        text: source.text.slice(0, from) + source.text.slice(source.text.indexOf('九、 组织实施')),
      };
      const others = sources.filter(({ id }) => id !== CHANGED);
      const [batch] = createIngest(gazetteers).batchesOf([changed, ...others], []);
      const { nodes } = await store.merge([batch as GraphBatch]);
      expect([nodes.created, nodes.removed]).toEqual([0, 1]);
      const after = await store.counts();
      expect(before.edges.LED_BY - after.edges.LED_BY).toBe(1);
      expect(before.edges.SUPPORTED_BY - after.edges.SUPPORTED_BY).toBe(2);
      expect(after.edges.ASSIGNED_TO).toBe(before.edges.ASSIGNED_TO);
      const page = { first: 100, after: null, withTotal: false };
      const measures = await store.find('Clause', { policyId: { eq: PLAN }, kind: { eq: 'MEASURE' } }, page);
      expect(measures.items).toHaveLength(31);
      await store.merge(batches);
      expect(await store.counts()).toEqual(before);
    }, 120_000);
  });
}
