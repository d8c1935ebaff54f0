import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ErrorCode } from '../../src/domain/errors.js';
import { encodeCursor, type PageRequest } from '../../src/domain/page.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import type { Hop, WalkNodePlan, WalkPlan } from '../../src/store/walk-plan.js';
import type { OpenEmpty } from './contract.js';
import { loadedOnce } from './contract-nodes.js';
import { refused } from './contract-refusals.js';
import * as world from './contract-world.js';
import { levelByLevel, randomPlan } from './plans.js';
import { crowdedWorld } from './plans-world.js';

const { M1, M2, M3 } = world;
const GXT = 'agency-440000-gxt';
const KJT = 'agency-440000-kjt';
const ALL: PageRequest = { first: 100, after: null, withTotal: false };

export function walkCases(open: OpenEmpty, randomPlans: number): void {
  describe('walks', () => {
    const graph = loadedOnce(open);

    test('by ids: as asked, unknown ids null, duplicates each time, only the fields named', async () => {
      const answer = await graph().walk({
        start: { ids: [M2, 'nobody:mea_1', M1, M2] },
        to: clauses(['number', 'page']),
      });
      const m2 = { id: M2, fields: { number: '2.', page: 3 }, hops: {} };
      const m1 = { id: M1, fields: { number: '1.', page: null }, hops: {} };
      expect(answer).toEqual({ nodes: [m2, null, m1, m2], hasNextPage: false, totalCount: null });
    });

    test('no ids, no answers', async () => {
      const answer = await graph().walk({ start: { ids: [] }, to: clauses([]) });
      expect(answer).toEqual({ nodes: [], hasNextPage: false, totalCount: null });
    });

    test('by filter: a page of nodes and its total', async () => {
      const page = { first: 2, after: encodeCursor([M1]), withTotal: true };
      const start = { filter: { kind: { eq: 'MEASURE' } }, page };
      const answer = await graph().walk({ start, to: clauses(['id']) });
      expect(answer.nodes.map((node) => [node?.id, node?.fields])).toEqual([
        [M2, { id: M2 }], [M3, { id: M3 }],
      ]); // biome-ignore format: a table
      expect([answer.hasNextPage, answer.totalCount]).toEqual([false, 3]);
    });

    test('by filter: nothing found still has its total', async () => {
      const start = { filter: { kind: { eq: 'BOX' } }, page: { ...ALL, withTotal: true } };
      expect(await graph().walk({ start, to: clauses([]) })).toEqual({
        nodes: [],
        hasNextPage: false,
        totalCount: 0,
      });
    });

    test('a hop brings a page per node: limit, boundary, total, edge fields, cursor', async () => {
      const leads = hop({ page: { first: 1, after: null, withTotal: true }, edgeFields: ['position', 'evidence', 'owner', 'statedBy'] });
      const answer = await graph().walk({ start: { ids: [M1, M3] }, to: clauses([], [leads]) });
      expect(answer.nodes.map((node) => node?.hops.leads)).toEqual([
        {
          items: [{
            cursor: encodeCursor([1, KJT, '', 'guangdong-plan']),
            edge: { position: 1, evidence: [world.quote('原文', 7)], owner: 'guangdong-plan', statedBy: null },
            node: { id: KJT, fields: { shortName: '省科技厅', aliases: ['省科技厅'], isGroup: false }, hops: {} },
          }],
          hasNextPage: true,
          totalCount: 2,
        },
        {
          items: [{
            cursor: encodeCursor([1, GXT, '', 'guangdong-plan']),
            edge: { position: 1, evidence: [], owner: 'guangdong-plan', statedBy: null },
            node: { id: GXT, fields: { shortName: '省工业和信息化厅', aliases: ['省工信厅', '工信厅'], isGroup: false }, hops: {} },
          }],
          hasNextPage: false,
          totalCount: 1,
        },
      ]);
    }); // biome-ignore format: a table

    test('where nobody asks whether there are more, the page is the same', async () => {
      const page = { first: 1, after: null, withTotal: true };
      const itemsOf = async (more: Partial<PageRequest>) => {
        const leads = hop({ page: { ...page, ...more }, edgeFields: ['position'] });
        const { nodes } = await graph().walk({ start: { ids: [M1] }, to: clauses([], [leads]) });
        return { items: nodes[0]?.hops.leads?.items, total: nodes[0]?.hops.leads?.totalCount };
      };
      expect(await itemsOf({ withNext: false })).toEqual(await itemsOf({}));
      expect((await itemsOf({ withNext: false })).items).toHaveLength(1);
    });

    test('hops follow hops, several of a node, there and back again', async () => {
      const back = hop({ key: 'back', direction: 'IN', to: clauses(['number']) });
      const leads = hop({
        to: {
          label: 'Agency',
          fields: [],
          hops: [back, { ...back, key: 'two', page: { ...ALL, first: 2 } }],
        },
      });
      const places = hop({
        key: 'places',
        type: 'APPLIES_TO',
        to: { label: 'Region', fields: ['name'], hops: [] },
      });
      const answer = await graph().walk({ start: { ids: [M2] }, to: clauses([], [leads, places]) });
      const gxt = answer.nodes[0]?.hops.leads?.items[0]?.node;
      expect(gxt?.hops.back?.items.map((item) => item.node.fields.number)).toEqual(['1.', '2.', '3.']);
      expect([gxt?.hops.two?.items.length, gxt?.hops.two?.hasNextPage]).toEqual([2, true]);
      expect(answer.nodes[0]?.hops.places?.items.map((item) => item.node.fields)).toEqual([
        { name: '广东省' },
      ]);
    });

    const REFUSED: readonly [string, ErrorCode, WalkNodePlan | WalkPlan, string][] = [
      ['an unknown label', 'INVALID_ARGUMENT', { label: 'Person' as 'City', fields: [], hops: [] }, 'Person'],
      ['an unknown field', 'INVALID_ARGUMENT', clauses(['colour']), 'colour'],
      ['an unknown field of an edge', 'INVALID_ARGUMENT', clauses([], [hop({ edgeFields: ['grade'] })]), 'grade'],
      ['an unknown type', 'INVALID_ARGUMENT', clauses([], [hop({ type: 'LIKES' as 'LED_BY' })]), 'LIKES'],
      ['a type that does not leave this label', 'INVALID_ARGUMENT', clauses([], [hop({ type: 'GOVERNS' })]), 'GOVERNS'],
      ['a type that does not reach that label', 'INVALID_ARGUMENT', clauses([], [hop({ type: 'APPLIES_TO' })]), 'Agency'],
      ['two hops of one key', 'INVALID_ARGUMENT', clauses([], [hop({}), hop({})]), 'leads'],
      ['a page too large', 'INVALID_PAGE', clauses([], [hop({ page: { ...ALL, first: 10_001 } })]), '10001'],
      ['a cursor of another direction', 'INVALID_CURSOR', clauses([], [hop({ page: { ...ALL, after: encodeCursor(['a', 'b', '', 'd']) } })]), 'cursor'],
      ['a filter on an unknown field', 'INVALID_FILTER', clauses([], [hop({ filter: { node: { text: { eq: '' } } } })]), 'text'],
      ['a start by a filter on an unknown field', 'INVALID_FILTER', { start: { filter: { colour: {} }, page: ALL }, to: clauses([]) }, 'colour'],
      ['too deep', 'PLAN_TOO_LARGE', clauses([], [deep(40)]), 'deep'],
      ['too many hops', 'PLAN_TOO_LARGE', clauses([], Array.from({ length: 300 }, (_, at) => hop({ key: `k${at}` }))), 'relationships'],
      ['too many ids', 'PLAN_TOO_LARGE', { start: { ids: Array.from({ length: 10_001 }, (_, at) => `p:${at}`) }, to: clauses([]) }, '10001'],
    ]; // biome-ignore format: a table
    test.each(REFUSED)('%s is refused', async (_what, code, plan, named) => {
      const whole: WalkPlan = 'start' in plan ? plan : { start: { ids: [M1] }, to: plan };
      expect(await refused(graph().walk(whole), code)).toContain(named);
    });
  });

  describe('a walk says what asking level by level says', () => {
    let store: GraphStore | undefined;
    beforeAll(async () => {
      store = (await open()).store;
      await store.merge(crowdedWorld());
    });

    test.each([1, 2, 3, 4])(
      'random plans, seed %d',
      async (seed) => {
        let answered = 0;
        const same = fc.asyncProperty(randomPlan(), async (plan) => {
          if (!store) throw new Error('The crowded world is not loaded.');
          const walked = await store.walk(plan);
          expect(walked).toEqual(await levelByLevel(store, plan));
          answered += JSON.stringify(walked).length > 200 ? 1 : 0;
        });
        await fc.assert(same, { seed, numRuns: randomPlans / 4 });
        // Plans that find nothing prove nothing.
        expect(answered).toBeGreaterThan(randomPlans / 4 / 4);
      },
      120_000,
    );
  });
}

function clauses(fields: readonly string[], hops: readonly Hop[] = []): WalkNodePlan {
  return { label: 'Clause', fields, hops };
}

function hop(given: Partial<Hop>): Hop {
  return {
    key: 'leads', type: 'LED_BY', direction: 'OUT', page: ALL, filter: null, edgeFields: [],
    to: { label: 'Agency', fields: ['shortName', 'aliases', 'isGroup'], hops: [] },
    ...given,
  }; // biome-ignore format: one screen
}

function deep(levels: number): Hop {
  const next = levels === 0 ? [] : [deep(levels - 1)];
  const to: WalkNodePlan = { label: 'Clause', fields: [], hops: next };
  return hop({ type: 'HAS_PART', page: { ...ALL, first: 1 }, to });
}
