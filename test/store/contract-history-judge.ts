import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GraphBatch, NodeClaim } from '../../src/domain/graph-batch.js';
import type { OpenEmpty } from './contract.js';
import { everything } from './contract-merge.js';
import { allBatches } from './contract-past.js';
import { streamOf } from './contract-stream.js';
import * as world from './contract-world.js';
import { createMemoryHistory } from './memory-history.js';

/** Random merges, one after another: whatever they are, the store tells the past as one does who kept every graph whole. */
export function historyJudgeCases(open: OpenEmpty, stories: number): void {
  describe('random stories', () => {
    test('the past is told as by who kept all of it', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(MERGE, { minLength: 2, maxLength: 6 }), async (merges) => {
          const { store } = await open();
          const judge = createMemoryHistory();
          const seen: unknown[] = [];
          for (const merge of merges) {
            const batches = batchesOf(merge);
            const { isNewRelease, release } = await store.merge(batches);
            expect(isNewRelease).toBe(judge.merge(batches));
            if (isNewRelease) seen[release] = await everything(store);
          }
          const last = seen.length - 1;
          expect((await store.history.releases()).map(({ sequence }) => sequence)).toEqual([...seen.keys()].slice(1));
          expect(await store.history.versions()).toEqual(judge.versions());
          for (let since = 0; since <= last; since++) {
            for (let until = since; until <= last; until++) {
              const page = { first: 1_000, after: null, withTotal: true };
              const told = await store.history.changes({ since, until, sourceId: null, labels: null, types: null, page });
              expect({ since, until, items: told.items }).toEqual({ since, until, items: judge.changes(since, until) });
              expect(told.totalCount).toBe(told.items.length);
            }
          }
          const past: (readonly GraphBatch[])[] = [];
          for (let release = 1; release <= last; release++) {
            past[release] = await allBatches(store.history.batches({ release }));
            expect({ release, batches: past[release] }).toEqual({ release, batches: judge.batches(release) });
          }
          // Any release but the latest, asked as it was.
          const release = Math.max(1, last - 1);
          const { store: again } = await open();
          await again.mergeStream(streamOf(past[release] ?? []));
          expect(await everything(again)).toEqual(seen[release]);
        }),
        { seed: 7, numRuns: stories },
      );
    }, 600_000); // biome-ignore format: one screen
  });
}

const OWNERS = ['doc-1', 'doc-10', 'doc-2'] as const;
const NODES: readonly ((words: string) => NodeClaim)[] = [
  () => world.policy('p'),
  (words) => world.policy('q', { title: words }),
  (words) => world.policy('q', { title: words, status: 'CITED' }, true),
  (words) => world.clause('p:mea_1', 1, { text: words }),
  (words) => world.clause('p:mea_2', 2, { heading: words === '甲' ? null : words }),
  (words) => world.agency('agency-a', { name: words }),
  (words) => world.agency('agency-b', { aliases: [words] }),
]; // biome-ignore format: a table

/** Who merges, with which bytes, which nodes in which words, and how its clauses and agencies are joined. */
const MERGE = fc.uniqueArray(
  fc.record({
    owner: fc.constantFrom(...OWNERS),
    sha256: fc.constantFrom('0'.repeat(64), '1'.repeat(64)),
    nodes: fc.uniqueArray(fc.record({ which: fc.nat(NODES.length - 1), words: fc.constantFrom('甲', '乙') }), { selector: ({ which }) => which, maxLength: 6 }),
    edges: fc.uniqueArray(
      fc.record({ type: fc.constantFrom('LED_BY', 'SUPPORTED_BY'), from: fc.constantFrom('p:mea_1', 'p:mea_2'), to: fc.constantFrom('agency-a', 'agency-b'), key: fc.constantFrom('', 'TEXT:依托'), position: fc.integer({ min: 1, max: 2 }) }),
      { selector: ({ type, from, to, key }) => [type, from, to, key].join(), maxLength: 5 },
    ),
  }),
  { selector: ({ owner }) => owner, minLength: 1, maxLength: 2 },
); // biome-ignore format: a table

type Merge = typeof MERGE extends fc.Arbitrary<infer M> ? M : never;

/** A source claims both ends of what it joins, so no merge is refused. */
function batchesOf(merge: Merge): readonly GraphBatch[] {
  return merge.map(({ owner, sha256, nodes, edges }) => {
    const claims = new Map(nodes.map(({ which, words }) => NODES[which]?.(words)).map((one) => [one?.node.id, one]));
    const joined = edges.filter(({ from, to }) => claims.has(from) && claims.has(to));
    return world.batchOf(
      owner,
      [...claims.values()].filter((one) => one !== undefined),
      joined.map(({ type, from, to, key, position }) => world.edge(type as 'LED_BY', from, to, { key, position })),
      { sha256 },
    );
  });
} // biome-ignore format: one screen
