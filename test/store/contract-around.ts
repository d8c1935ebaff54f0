import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ErrorCode } from '../../src/domain/errors.js';
import { RELATIONSHIPS, type RelationshipType } from '../../src/domain/graph-model.js';
import type { AroundRequest } from '../../src/store/graph-store.js';
import { createMemoryReader } from '../support/memory-reader.js';
import type { OpenEmpty } from './contract.js';
import { loadedOnce } from './contract-nodes.js';
import { refused } from './contract-refusals.js';
import * as world from './contract-world.js';

const { M1, M2, POLICY, CITED } = world;
const GXT = 'agency-440000-gxt';
const CLUSTER = 'cluster-440000-1';
const TYPES = Object.keys(RELATIONSHIPS) as RelationshipType[];
const IDS = world.WORLD.flatMap((batch) => batch.nodes.map((claim) => claim.node.id));
const ALL = { types: TYPES, direction: null, isAmong: false, first: 1_000, counted: TYPES } as const;

export function aroundCases(open: OpenEmpty): void {
  describe('around', () => {
    const graph = loadedOnce(open);
    const linked = async (request: Partial<AroundRequest> & Pick<AroundRequest, 'ids'>) => {
      const { links, isComplete } = await graph().around({ ...ALL, ...request });
      const shown = links.map(
        ({ from, type, to, claims }) => `${from} ${type} ${to}${claims > 1 ? ` ×${claims}` : ''}`,
      );
      return [...shown, ...(isComplete ? [] : ['…'])];
    };

    const CASES: readonly [string, Partial<AroundRequest> & Pick<AroundRequest, 'ids'>, readonly string[]][] = [
      ['both directions of one type, between nodes of one label', { ids: [CLUSTER], types: ['PART_OF'] }, [`${CLUSTER} PART_OF cluster-440000-strategic`, `${CLUSTER}-2 PART_OF ${CLUSTER}`]],
      ['what leaves', { ids: [CLUSTER], types: ['PART_OF'], direction: 'OUT' }, [`${CLUSTER} PART_OF cluster-440000-strategic`]],
      ['what arrives', { ids: [CLUSTER], types: ['PART_OF'], direction: 'IN' }, [`${CLUSTER}-2 PART_OF ${CLUSTER}`]],
      ['one link, whatever the number of claims', { ids: [CLUSTER], types: ['LAID_OUT_IN'] }, [`${CLUSTER} LAID_OUT_IN city-440100`, `${CLUSTER} LAID_OUT_IN city-441900 ×2`]],
      ['between two that are asked for: once', { ids: [CLUSTER, 'city-441900'], types: ['LAID_OUT_IN'], isAmong: true }, [`${CLUSTER} LAID_OUT_IN city-441900 ×2`]],
      ['from nodes of two labels', { ids: [CITED], types: ['CITES'] }, [`${POLICY} CITES ${CITED}`, `${M1} CITES ${CITED}`]],
      ['only of the types asked for', { ids: [M2], types: ['SUPPORTED_BY', 'LED_BY'] }, [`${M2} LED_BY ${GXT}`, `${M2} SUPPORTED_BY agency-440000-kjt`]],
      ['asked for twice', { ids: [M2, M2], types: ['LED_BY', 'LED_BY'] }, [`${M2} LED_BY ${GXT}`]],
      ['types that no such node has', { ids: ['city-441900'], types: ['LED_BY'] }, []],
      ['no types', { ids: [M1], types: [] }, []],
      ['of a node that there is not', { ids: ['nobody:mea_1'] }, []],
      ['no nodes', { ids: [] }, []],
    ]; // biome-ignore format: a table
    test.each(CASES)('%s', async (_what, request, links) => {
      expect(await linked(request)).toEqual(links);
    });

    test('which of the nodes there are, each once, by id', async () => {
      const { known } = await graph().around({ ...ALL, ids: ['nobody', M2, CLUSTER, M2, 'city-999999'] });
      expect(known).toEqual([CLUSTER, M2].sort());
    });

    test('counts of all kinds, whatever is brought', async () => {
      const all = await graph().around({ ...ALL, ids: [CLUSTER, M2] });
      expect(all.kinds).toContainEqual({ id: CLUSTER, type: 'LAID_OUT_IN', direction: 'OUT', count: 2 });
      expect(all.kinds).toContainEqual({ id: M2, type: 'LED_BY', direction: 'OUT', count: 1 });
      for (const narrower of [{ types: ['LED_BY'] as const }, { direction: 'IN' as const }, { isAmong: true }, { first: 1 }]) {
        const { kinds } = await graph().around({ ...ALL, ...narrower, ids: [CLUSTER, M2] });
        expect(kinds).toEqual(all.kinds);
      }
    }); // biome-ignore format: one screen

    test('each kind brings its first before any brings its second', async () => {
      const { kinds } = await graph().around({ ...ALL, ids: [CLUSTER] });
      const { links, isComplete } = await graph().around({ ...ALL, ids: [CLUSTER], first: kinds.length });
      const brought = links.map(({ from, type }) => `${type} ${from === CLUSTER ? 'OUT' : 'IN'}`);
      expect(brought.sort()).toEqual(kinds.map(({ type, direction }) => `${type} ${direction}`).sort());
      expect([kinds.length > 2, isComplete]).toEqual([true, false]);
    });

    test('exactly as many as there are is all', async () => {
      const all = await linked({ ids: IDS });
      expect(all.length).toBeGreaterThan(25);
      expect(await linked({ ids: IDS, first: all.length })).toEqual(all);
      expect((await linked({ ids: IDS, first: all.length - 1 })).at(-1)).toBe('…');
    });

    const REFUSED: readonly [string, Partial<AroundRequest>, ErrorCode, string][] = [
      ['none', { first: 0 }, 'INVALID_PAGE', '0'],
      ['half a one', { first: 1.5 }, 'INVALID_PAGE', '1.5'],
      ['too many', { first: 10_001 }, 'INVALID_PAGE', '10001'],
      ['an unknown type', { types: ['LIKES' as 'LED_BY'] }, 'INVALID_ARGUMENT', 'LIKES'],
      ['an unknown direction', { direction: 'UP' as 'IN' }, 'INVALID_ARGUMENT', 'UP'],
      ['too many nodes', { ids: Array.from({ length: 10_001 }, (_, at) => `p:${at}`) }, 'PLAN_TOO_LARGE', '10001'],
    ]; // biome-ignore format: a table
    test.each(REFUSED)('%s is refused', async (_what, wrong, code, named) => {
      expect(await refused(graph().around({ ...ALL, ids: [M1], ...wrong }), code)).toContain(named);
    });

    test.each([false, true])(
      'around any nodes as the plainest reader finds it, with a projection: %s',
      async (isProjected) => {
        if (isProjected) await graph().projection();
        const plain = createMemoryReader(world.WORLD);
        let found = 0;
        const request = fc.record({
          ids: fc.subarray([...IDS, 'nobody', 'city-999999'], { minLength: 1, maxLength: 12 }),
          types: fc.subarray(TYPES, { minLength: 3 }),
          direction: fc.constantFrom('OUT' as const, 'IN' as const, null, null),
          isAmong: fc.boolean(),
          first: fc.integer({ min: 1, max: 12 }),
          counted: fc.subarray(TYPES),
        });
        const same = fc.asyncProperty(request, async (asked) => {
          const around = await plain.around(asked);
          expect(await graph().around(asked)).toEqual(around);
          found += around.links.length;
        });
        await fc.assert(same, { seed: 1, numRuns: 25 });
        expect(found).toBeGreaterThan(25);
      },
      120_000,
    );
  });
}
