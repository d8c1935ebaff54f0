import { describe, expect, test } from '@jest/globals';
import type { MergeSummary, SourceRecord } from '../../src/domain/graph-batch.js';
import { NODE_LABELS } from '../../src/domain/graph-model.js';
import type { PageRequest } from '../../src/domain/page.js';
import type { GraphReader } from '../../src/store/graph-store.js';
import type { OpenEmpty } from './contract.js';
import * as world from './contract-world.js';

const { M1, M2, M3, POLICY } = world;
const ALL: PageRequest = { first: 1_000, after: null, withTotal: false };

export function mergeCases(open: OpenEmpty): void {
  describe('merging', () => {
    test('the first merge creates, the second changes nothing and says so', async () => {
      const { store } = await open();
      expect(await store.merge(world.WORLD)).toEqual(summary({ created: 17 }, { created: 28 }));
      const before = await everything(store);
      expect(await store.merge(world.WORLD)).toEqual(summary({ unchanged: 17 }, { unchanged: 28 }));
      expect(await store.merge([world.PLAN])).toEqual(summary({ unchanged: 6 }, { unchanged: 20 }));
      expect(await everything(store)).toEqual(before);
    });

    test('one batch after another comes to the same graph as all at once', async () => {
      const { store } = await open();
      for (const batch of world.WORLD) await store.merge([batch]);
      const singly = await everything(store);
      const { store: other } = await open();
      await other.merge([...world.WORLD].reverse());
      expect(await everything(other)).toEqual(singly);
    });

    test('no batches, no change', async () => {
      const { store } = await open();
      expect(await store.merge([])).toEqual(summary({}, {}));
    });

    test('the same bytes keep the time at which they were first loaded, other bytes have theirs', async () => {
      const { store } = await open();
      const [first, later, last] = ['2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z', null] as const;
      const loaded = async (source: Partial<SourceRecord>) => {
        await store.merge([world.batchOf('doc', [], [], source)]);
        return store.sources();
      };
      expect(await loaded({ loadedAt: first })).toMatchObject([{ loadedAt: first, characters: 100 }]);
      expect(await loaded({ loadedAt: later })).toMatchObject([{ loadedAt: first }]);
      const again = { loadedAt: later, characters: 7 };
      expect(await loaded(again)).toMatchObject([{ loadedAt: first, characters: 7 }]);
      const sha256 = '1'.repeat(64);
      expect(await loaded({ loadedAt: later, sha256 })).toMatchObject([{ loadedAt: later, sha256 }]);
      expect(await loaded({ loadedAt: last })).toMatchObject([{ loadedAt: last, sha256: '0'.repeat(64) }]);
      expect(await loaded({ loadedAt: first })).toMatchObject([{ loadedAt: last }]);
    });

    test('a changed field of a node is updated, also from and to null', async () => {
      const { store } = await open();
      const nodes = (fields: object) => [
        world.policy(POLICY),
        world.clause(M1, 1, fields),
        world.clause(M2, 2),
      ];
      await store.merge([world.batchOf('doc', nodes({ heading: '旧', page: null }))]);
      const changed = world.batchOf('doc', nodes({ heading: null, page: 2 }));
      expect(await store.merge([changed])).toEqual(summary({ updated: 1, unchanged: 2 }, {}));
      expect(await store.nodes('Clause', [M1])).toEqual([changed.nodes[1]?.node]);
    });

    test('a changed edge is updated: its fields, its evidence, its place', async () => {
      const { store } = await open();
      const nodes = [
        world.policy(POLICY),
        world.clause(M1, 1),
        world.agency('agency-a'),
        world.agency('agency-b'),
      ];
      const led = (to: string, fields: object) => world.edge('LED_BY', M1, to, fields);
      await store.merge([
        world.batchOf('doc', nodes, [led('agency-a', {}), led('agency-b', { position: 2 })]),
      ]);
      for (const fields of [{ position: 3 }, { position: 3, statedBy: M2 }, { position: 3, evidence: [world.quote('牵头', 5, 2)] }, { inKey: 'z' }]) {
        const next = world.batchOf('doc', nodes, [led('agency-a', fields), led('agency-b', { position: 2 })]);
        expect(await store.merge([next])).toEqual(summary({ unchanged: 4 }, { updated: 1, unchanged: 1 }));
        const [out] = await store.neighbours('LED_BY', 'OUT', [M1], ALL);
        expect(out?.items.find((one) => one.node.id === 'agency-a')?.edge).toEqual(next.edges[0]?.edge);
        expect(out?.items.map((one) => one.edge.position)).toEqual('position' in fields ? [2, 3] : [1, 2]);
        const [into] = await store.neighbours('LED_BY', 'IN', ['agency-a'], ALL);
        expect(into?.items.map((one) => one.edge)).toEqual([next.edges[0]?.edge]);
      } // biome-ignore format: a table
    });

    test('two edges of one node may change places', async () => {
      const { store } = await open();
      const nodes = [
        world.policy(POLICY),
        world.clause(M1, 1),
        world.agency('agency-a'),
        world.agency('agency-b'),
      ];
      const at = (a: number, b: number) =>
        world.batchOf('doc', nodes, [
          world.edge('LED_BY', M1, 'agency-a', { position: a }),
          world.edge('LED_BY', M1, 'agency-b', { position: b }),
        ]);
      await store.merge([at(1, 2)]);
      expect((await store.merge([at(2, 1)])).edges).toEqual({
        created: 0,
        updated: 2,
        removed: 0,
        unchanged: 0,
      });
      const [out] = await store.neighbours('LED_BY', 'OUT', [M1], ALL);
      expect(out?.items.map((one) => one.node.id)).toEqual(['agency-b', 'agency-a']);
    });

    test('claims that a new version no longer makes are gone', async () => {
      const { store } = await open();
      await store.merge(world.WORLD);
      const nodes = world.PLAN.nodes.filter((one) => one.node.id !== M3 && one.node.id !== world.ITEM);
      const ids = new Set(nodes.map((one) => one.node.id));
      const gone = (end: string) => end.startsWith(`${POLICY}:`) && !ids.has(end);
      const edges = world.PLAN.edges.filter((one) => !gone(one.from) && !gone(one.to));
      const shorter = { ...world.PLAN, nodes, edges };
      const removed = world.PLAN.edges.length - edges.length;
      expect(await store.merge([shorter])).toEqual(
        summary({ removed: 2, unchanged: 4 }, { removed, unchanged: edges.length }),
      );
      expect(await store.nodes('Clause', [M1, M3])).toEqual([expect.anything(), null]);
      const left = await everything(store);
      const { store: other } = await open();
      await other.merge([world.PLACES, world.BODIES, shorter]);
      expect(await everything(other)).toEqual(left);
    });

    test('an empty batch takes back all its source claimed, and the source stays on record', async () => {
      const { store } = await open();
      await store.merge([world.PLACES]);
      expect(await store.merge([world.batchOf('gazetteer-places', [])])).toEqual(
        summary({ removed: 4 }, { removed: 3 }),
      );
      expect((await store.sources()).map((one) => one.id)).toEqual(['gazetteer-places']);
      expect(Object.values((await store.counts()).nodes).every((n) => n === 0)).toBe(true);
    });

    test('the record of a source is replaced, even where its claims are the same', async () => {
      const { store } = await open();
      await store.merge([world.batchOf('doc', [world.policy(POLICY)])]);
      const again = world.batchOf('doc', [world.policy(POLICY)], [], {
        sha256: 'f'.repeat(64),
        characters: 7,
      });
      expect(await store.merge([again])).toEqual(summary({ unchanged: 1 }, {}));
      expect(await store.sources()).toEqual([again.source]);
    });

    test('Chinese, rare characters, combining marks, quotes and line breaks come back unchanged', async () => {
      const { store } = await open();
      const texts = ['粤府〔2021〕45号', '𠮷野家 𪚥 👩‍👩‍👧', 'e\u0301 ≠ é', `"'\\\n\t\r%_$[0]{}`, '\u200b\ufeff　', '\uFFFF\u{10FFFF}', 'null'];
      const batch = world.batchOf('doc', [
        world.policy(POLICY, { addressees: texts, contacts: [''] }),
        ...texts.map((text, at) => world.clause(`${POLICY}:mea_${at}`, at + 1, { text, heading: text })),
      ], texts.map((text, at) => world.edge('CITES', `${POLICY}:mea_${at}`, POLICY, { printed: text, key: text, evidence: [world.quote(text, 1)] })));
      await store.merge([batch]);
      expect(await store.nodes('Policy', [POLICY])).toEqual([batch.nodes[0]?.node]);
      const ids = batch.nodes.slice(1).map((one) => one.node.id);
      expect(await store.nodes('Clause', ids)).toEqual(batch.nodes.slice(1).map((one) => one.node));
      const pages = await store.neighbours('CITES', 'OUT', ids, ALL);
      expect(pages.map((page) => page.items[0]?.edge)).toEqual(batch.edges.map((one) => one.edge));
    }); // biome-ignore format: a table

    test('numbers come back exactly', async () => {
      const { store } = await open();
      const values = [0, -1, 0.1, 1 / 3, 1e-9, 12_345_678.9, 2 ** 53 - 1, 1e21];
      const nodes = values.map((value, at) => world.target(`p:mea_1~target_${at}`, { value, year: null }));
      await store.merge([world.batchOf('doc', nodes)]);
      const ids = nodes.map((one) => one.node.id);
      expect((await store.nodes('Target', ids)).map((node) => node?.value)).toEqual(values);
      const walked = await store.walk({
        start: { ids },
        to: { label: 'Target', fields: ['value'], hops: [] },
      });
      expect(walked.nodes.map((node) => node?.fields.value)).toEqual(values);
    });

    test('a gigantic text is kept whole', async () => {
      const { store } = await open();
      const text = '推动战略性产业集群高质量发展。'.repeat(100_000);
      await store.merge([world.batchOf('doc', [world.policy(POLICY), world.clause(M1, 1, { text })])]);
      expect((await store.nodes('Clause', [M1]))[0]?.text === text).toBe(true);
    });

    test('thousands of nodes and edges in one merge', async () => {
      const { store } = await open();
      const size = 3_000;
      const clauses = Array.from({ length: size }, (_, at) => world.clause(`p:art_${at + 1}`, at + 1));
      const edges = clauses.map((one, at) =>
        world.edge('HAS_CLAUSE', 'p', one.node.id, { position: at + 1 }),
      );
      const batch = world.batchOf('doc', [world.policy('p'), ...clauses], edges);
      expect(await store.merge([batch])).toEqual(summary({ created: size + 1 }, { created: size }));
      expect(await store.merge([batch])).toEqual(summary({ unchanged: size + 1 }, { unchanged: size }));
      const [page] = await store.neighbours('HAS_CLAUSE', 'OUT', ['p'], {
        first: size,
        after: null,
        withTotal: true,
      });
      expect(page?.items.map((one) => one.node.id)).toEqual(clauses.map((one) => one.node.id));
      expect([page?.hasNextPage, page?.totalCount]).toEqual([false, size]);
    });

    test('close twice is fine, and what was merged is there when the graph is opened again', async () => {
      const { store, reopen } = await open();
      await store.merge(world.WORLD);
      const before = await everything(store);
      await store.close();
      await store.close();
      if (!reopen) return;
      expect(await everything(await reopen())).toEqual(before);
    });
  });
}

type Counts = MergeSummary['nodes'];

/** What a merge tells of nodes and relationships; where it changed any, it is a release. */
export function summary(nodes: Partial<Counts>, edges: Partial<Counts>): MergeSummary {
  const none = { created: 0, updated: 0, removed: 0, unchanged: 0 };
  const isChange = [nodes, edges].some((one) => one.created || one.updated || one.removed);
  return {
    nodes: { ...none, ...nodes },
    edges: { ...none, ...edges },
    release: expect.any(Number) as unknown as number,
    isNewRelease: isChange ? true : (expect.any(Boolean) as unknown as boolean),
  };
}

/** All that a reader can see: sources, counts, nodes, and the edges that leave each of them. */
export async function everything(store: GraphReader): Promise<unknown> {
  const seen: unknown[] = [await store.sources(), await store.counts()];
  const ids: string[] = [];
  for (const label of NODE_LABELS) {
    const page = await store.find(label, {}, ALL);
    seen.push(page.items);
    ids.push(...page.items.map((node) => node.id));
  }
  const counts = await store.counts();
  for (const [type, count] of Object.entries(counts.edges))
    if (count > 0) seen.push(await store.neighbours(type as keyof typeof counts.edges, 'OUT', ids, ALL));
  return seen;
}
