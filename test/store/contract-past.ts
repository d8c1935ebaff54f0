import { describe, expect, test } from '@jest/globals';
import type { GraphBatch } from '../../src/domain/graph-batch.js';
import type { Source } from '../../src/domain/span.js';
import type { OpenEmpty } from './contract.js';
import { everything } from './contract-merge.js';
import { refused } from './contract-refusals.js';
import { streamOf } from './contract-stream.js';
import * as world from './contract-world.js';
import { inOrder } from './memory-history.js';
import { crowdedWorld } from './plans-world.js';

const [JUNE, JULY] = ['2026-06-01T00:00:00.000Z', '2026-07-01T00:00:00.000Z'] as const;
const [OLD, NEW] = ['1'.repeat(64), '2'.repeat(64)] as const;

export function pastCases(open: OpenEmpty): void {
  const document = (sha256: string, text: string): Source => ({
    id: 'doc', file: 'doc.txt', sha256, text, pageStarts: [3], notes: [{ ruleId: 'read/x', message: '一句话' }],
  }); // biome-ignore format: one line
  const loaded = (sha256: string, text: string | null, loadedAt: string | null = JUNE): GraphBatch => ({
    ...world.batchOf('doc', [world.policy('p', { title: text ?? '' })], [], {
      sha256,
      loadedAt,
      characters: 7,
    }),
    document: text === null ? null : document(sha256, text),
  });

  describe('versions of a source, and the texts that were read', () => {
    test('each is told with the releases that had it', async () => {
      const { store } = await open();
      await store.merge([loaded(OLD, '旧'), world.batchOf('another', [])]);
      await store.merge([world.batchOf('third', [world.agency('agency-a')])]);
      await store.merge([{ ...loaded(OLD, '旧', JULY), edges: [] }]);
      await store.merge([loaded(NEW, '新', JULY)]);
      await store.merge([loaded(OLD, '旧', JULY)]);
      const told = { sourceId: 'doc', file: 'doc.txt', characters: 7 };
      expect((await store.history.versions()).filter(({ sourceId }) => sourceId === 'doc')).toEqual([
        { ...told, version: 1, sha256: OLD, loadedAt: JUNE, since: 1, until: 3 },
        { ...told, version: 2, sha256: NEW, loadedAt: JULY, since: 3, until: 4 },
        { ...told, version: 3, sha256: OLD, loadedAt: JULY, since: 4, until: null },
      ]);
      expect((await store.history.versions()).map(({ sourceId, since }) => [sourceId, since])).toEqual([
        ['another', 1], ['doc', 1], ['doc', 3], ['doc', 4], ['third', 2],
      ]); // biome-ignore format: a table
    });

    test('a text is kept under its hash, also when a later version takes its place', async () => {
      const { store, reopen } = await open();
      const text = '第一行\n\u200b𠮷\ufeff　第二行';
      await store.merge([loaded(OLD, text)]);
      await store.merge([loaded(NEW, '新')]);
      await store.merge([world.batchOf('doc', [], [], { sha256: NEW })]);
      expect(await store.history.document(OLD)).toEqual(document(OLD, text));
      expect(await store.history.document(NEW)).toEqual(document(NEW, '新'));
      expect(await store.history.document('3'.repeat(64))).toBeNull();
      await store.close();
      if (reopen) expect(await (await reopen()).history.document(OLD)).toEqual(document(OLD, text));
    });

    test('a text that comes later is kept, and is no release', async () => {
      const { store } = await open();
      await store.merge([{ ...loaded(OLD, '旧'), document: null }]);
      expect(await store.history.document(OLD)).toBeNull();
      expect(await store.merge([loaded(OLD, '旧')])).toMatchObject({ release: 1, isNewRelease: false });
      expect(await store.history.document(OLD)).toEqual(document(OLD, '旧'));
    });
  });

  describe('batches', () => {
    test.each([['a toy world', world.WORLD], ['a crowded world', crowdedWorld()]])('of now are what was merged: %s', async (_what, batches) => {
      const { store } = await open();
      await store.merge(batches);
      const [all, given] = [await everything(store), await allBatches(store.history.batches())];
      expect(given).toEqual(streamed(batches));
      const { store: other } = await open();
      await other.mergeStream(streamOf(given));
      expect(await everything(other)).toEqual(all);
      expect(await allBatches(other.history.batches())).toEqual(given);
    }); // biome-ignore format: one screen

    test('of now are whole: also what is not shown, stubs, sources without claims, what was amended', async () => {
      const { store } = await open();
      const claims = [
        world.batchOf('doc-1', [world.agency('agency-a', { name: '甲' }), world.policy('p', { status: 'CITED' }, true)]),
        world.batchOf('doc-2', [world.agency('agency-a', { name: '乙' }), world.policy('p')]),
        world.batchOf('empty', [], [], { diagnostics: [{ ruleId: 'read/empty', severity: 'WARNING', message: '空', sourceId: 'empty', line: 1, column: 1, span: null } as never] }),
      ]; // biome-ignore format: a table
      await store.merge(claims);
      expect(await allBatches(store.history.batches())).toEqual(streamed(claims));
    });

    test('of some sources, with and without their texts', async () => {
      const { store } = await open();
      await store.merge([loaded(OLD, '旧'), ...world.WORLD]);
      await store.merge([loaded(NEW, '新')]);
      const ask = (withDocuments: boolean, release?: number) =>
        allBatches(store.history.batches({ sourceIds: ['gazetteer-places', 'doc'], withDocuments, ...(release ? { release } : {}) }));
      expect((await ask(false)).map(({ source, document: text }) => [source.id, text])).toEqual([['doc', null], ['gazetteer-places', null]]);
      expect((await ask(true)).map(({ document: text }) => text?.text ?? null)).toEqual(['新', null]);
      expect((await ask(true, 1)).map(({ document: text }) => text?.text ?? null)).toEqual(['旧', null]);
      expect(await allBatches(store.history.batches({ sourceIds: [] }))).toEqual([]);
    }); // biome-ignore format: one screen

    test('as of a former release are the graph as it was', async () => {
      const { store } = await open();
      await store.merge([world.PLACES, world.BODIES]);
      const first = await everything(store);
      await store.merge([world.PLAN]);
      const second = await everything(store);
      const nodes = world.PLAN.nodes.map((one) => (one.node.id === world.M1 ? world.clause(world.M1, 1, { text: '新' }) : one));
      await store.merge([{ ...world.PLAN, source: { ...world.PLAN.source, sha256: NEW }, nodes, edges: world.PLAN.edges.slice(0, 8) }]);
      const [one, two] = [await allBatches(store.history.batches({ release: 1 })), await allBatches(store.history.batches({ release: 2 }))];
      expect(one).toEqual(streamed([world.PLACES, world.BODIES]));
      for (const [batches, was] of [[one, first], [two, second]] as const) {
        const { store: again } = await open();
        await again.mergeStream(streamOf(batches), { at: null, cause: 'IMPORT', sequence: 2 });
        expect(await everything(again)).toEqual(was);
      }
    }); // biome-ignore format: one screen

    test('of an empty store none; as of no release a refusal; after the time QUERY_TIMEOUT', async () => {
      const { store } = await open();
      expect(await allBatches(store.history.batches())).toEqual([]);
      await refused(allBatches(store.history.batches({ release: 1 })), 'RELEASE_NOT_FOUND');
      await store.merge(world.WORLD);
      for (const release of [0, 2]) {
        const says = await refused(allBatches(store.history.batches({ release })), 'RELEASE_NOT_FOUND');
        expect(says).toContain(String(release));
      }
      await refused(allBatches(store.history.within(0).batches()), 'QUERY_TIMEOUT');
    });
  });
}

/** The batches as a stream gives them. */
function streamed(batches: readonly GraphBatch[]): readonly GraphBatch[] {
  return batches.map(inOrder).sort((a, b) => (a.source.id < b.source.id ? -1 : 1));
}

export async function allBatches(stream: AsyncIterable<GraphBatch>): Promise<readonly GraphBatch[]> {
  const batches: GraphBatch[] = [];
  for await (const batch of stream) batches.push(batch);
  return batches;
}
