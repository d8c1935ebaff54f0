import { describe, expect, test } from '@jest/globals';
import type { GraphReader } from '../../src/store/graph-store.js';
import type { OpenEmpty } from './contract.js';
import { loadedOnce } from './contract-nodes.js';
import { refused } from './contract-refusals.js';
import * as world from './contract-world.js';

const { M1, POLICY } = world;
const ALL = { first: 100, after: null, withTotal: true };
const CLAUSES = { label: 'Clause', fields: ['text'], hops: [] } as const;

/** Every question that a reader answers. */
const QUESTIONS: readonly [string, (reader: GraphReader) => Promise<unknown>][] = [
  ['nodes', (reader) => reader.nodes('Clause', [M1])],
  ['neighbours', (reader) => reader.neighbours('LED_BY', 'OUT', [M1], ALL)],
  ['find', (reader) => reader.find('Clause', {}, ALL)],
  ['a walk by ids', (reader) => reader.walk({ start: { ids: [M1] }, to: CLAUSES })],
  ['a walk by a filter', (reader) => reader.walk({ start: { filter: {}, page: ALL }, to: CLAUSES })],
  ['search', (reader) => reader.search({ words: ['东莞'], labels: ['City', 'Clause'], policyIds: [POLICY], page: ALL })],
  ['facets', (reader) => reader.facets({ label: 'Clause', where: {}, facets: [{ path: [], field: 'kind', first: 5 }] })],
  ['links', (reader) => reader.links({ ids: [M1], types: ['LED_BY'], first: 10 })],
  ['sources', (reader) => reader.sources()],
  ['counts', (reader) => reader.counts()],
]; // biome-ignore format: a table

export function withinCases(open: OpenEmpty): void {
  describe('within a time', () => {
    const graph = loadedOnce(open);

    test.each(QUESTIONS)('%s: with enough of it the same answer', async (_what, ask) => {
      expect(await ask(graph().within(600_000))).toEqual(await ask(graph()));
    });

    test.each(QUESTIONS)(
      '%s: when it is over, QUERY_TIMEOUT names the limit and the way out',
      async (_what, ask) => {
        const says = await refused(ask(graph().within(0)), 'QUERY_TIMEOUT');
        expect(says).toMatch(/0 ms.*ask for less/);
      },
    );

    test('the time of a reader made within another is never longer', async () => {
      expect(await refused(graph().within(0).within(600_000).counts(), 'QUERY_TIMEOUT')).toContain(' 0 ms');
      await refused(graph().within(600_000).within(0).counts(), 'QUERY_TIMEOUT');
    });

    test('the time runs from the moment when the reader is made, over all its questions', async () => {
      const reader = graph().within(1);
      const until = performance.now() + 2;
      while (performance.now() < until);
      await refused(reader.counts(), 'QUERY_TIMEOUT');
      expect((await graph().counts()).nodes.Clause).toBe(4);
    });

    test('what is wrong with a question is said, also when the time is over', async () => {
      const reader = graph().within(0);
      await refused(reader.find('Clause', {}, { ...ALL, first: 0 }), 'INVALID_PAGE');
      await refused(reader.links({ ids: [M1], types: ['LED_BY'], first: 0 }), 'INVALID_PAGE');
      await refused(reader.search({ words: [], labels: ['City'], policyIds: null, page: ALL }), 'INVALID_ARGUMENT');
    }); // biome-ignore format: one screen
  });
}
