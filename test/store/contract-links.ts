import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ErrorCode } from '../../src/domain/errors.js';
import { RELATIONSHIPS, type RelationshipType } from '../../src/domain/graph-model.js';
import type { LinksRequest } from '../../src/store/graph-store.js';
import { createMemoryReader } from '../support/memory-reader.js';
import type { OpenEmpty } from './contract.js';
import { loadedOnce } from './contract-nodes.js';
import { refused } from './contract-refusals.js';
import * as world from './contract-world.js';

const { M1, M2, M3, ITEM, POLICY, CITED } = world;
const GXT = 'agency-440000-gxt';
const CLUSTER = 'cluster-440000-1';
const TYPES = Object.keys(RELATIONSHIPS) as RelationshipType[];
const IDS = world.WORLD.flatMap((batch) => batch.nodes.map((claim) => claim.node.id));

export function linkCases(open: OpenEmpty): void {
  describe('links', () => {
    const graph = loadedOnce(open);
    const linked = async (ids: readonly string[], types: readonly RelationshipType[], first = 1_000) => {
      const { items, isComplete } = await graph().links({ ids, types, first });
      return [...items.map(({ from, type, to }) => `${from} ${type} ${to}`), ...(isComplete ? [] : ['…'])];
    };

    const CASES: readonly [string, readonly string[], readonly RelationshipType[], readonly string[]][] = [
      ['what leaves a node', [M1], ['PROMOTES'], [`${M1} PROMOTES ${CLUSTER}`]],
      ['what arrives at it', [CLUSTER], ['PROMOTES'], [`${M1} PROMOTES ${CLUSTER}`]],
      ['both of one type', [CLUSTER], ['PART_OF'], [`${CLUSTER} PART_OF cluster-440000-strategic`, `${CLUSTER}-2 PART_OF ${CLUSTER}`]],
      ['between two of the nodes: once', [M3, ITEM], ['HAS_PART'], [`${M3} HAS_PART ${ITEM}`]],
      ['two claims between two nodes: one link', [CLUSTER], ['LAID_OUT_IN'], [`${CLUSTER} LAID_OUT_IN city-440100`, `${CLUSTER} LAID_OUT_IN city-441900`]],
      ['from nodes of two labels', [CITED], ['CITES'], [`${POLICY} CITES ${CITED}`, `${M1} CITES ${CITED}`]],
      ['of several types', [M2], ['SUPPORTED_BY', 'LED_BY'], [`${M2} LED_BY ${GXT}`, `${M2} SUPPORTED_BY agency-440000-kjt`]],
      ['only of the types asked for', [M2], ['PROMOTES'], []],
      ['of a node that there is not', ['nobody:mea_1'], TYPES, []],
      ['types that no such node has', ['city-441900'], ['LED_BY'], []],
      ['no nodes', [], TYPES, []],
      ['no types', [M1], [], []],
      ['asked for twice', [M1, M1], ['PROMOTES', 'PROMOTES'], [`${M1} PROMOTES ${CLUSTER}`]],
    ]; // biome-ignore format: a table
    test.each(CASES)('%s', async (_what, ids, types, links) => {
      expect(await linked(ids, types)).toEqual(links);
    });

    test('in the order of from, to, type, as many as asked, and whether these are all', async () => {
      const all = await linked(IDS, TYPES);
      expect(all.length).toBeGreaterThan(25);
      expect(await linked(IDS, TYPES, all.length)).toEqual(all);
      expect(await linked(IDS, TYPES, 3)).toEqual([...all.slice(0, 3), '…']);
      expect(await linked(IDS, TYPES, 100_000)).toEqual(all);
    });

    const REFUSED: readonly [string, Partial<LinksRequest>, ErrorCode, string][] = [
      ['none', { first: 0 }, 'INVALID_PAGE', '0'],
      ['half a one', { first: 1.5 }, 'INVALID_PAGE', '1.5'],
      ['too many', { first: 100_001 }, 'INVALID_PAGE', '100001'],
      ['an unknown type', { types: ['LIKES' as 'LED_BY'] }, 'INVALID_ARGUMENT', 'LIKES'],
      ['too many nodes', { ids: Array.from({ length: 100_001 }, (_, at) => `p:${at}`) }, 'PLAN_TOO_LARGE', '100001'],
    ]; // biome-ignore format: a table
    test.each(REFUSED)('%s is refused', async (_what, wrong, code, named) => {
      const request = { ids: [M1], types: TYPES, first: 10, ...wrong };
      expect(await refused(graph().links(request), code)).toContain(named);
    });

    test('of any nodes and types as the plainest reader finds them', async () => {
      const plain = createMemoryReader(world.WORLD);
      let found = 0;
      const request = fc.record({
        ids: fc.subarray(IDS, { minLength: 1, maxLength: 9 }),
        types: fc.subarray(TYPES, { minLength: 3 }),
        first: fc.integer({ min: 1, max: 8 }),
      });
      const same = fc.asyncProperty(request, async (asked) => {
        const links = await plain.links(asked);
        expect(await graph().links(asked)).toEqual(links);
        found += links.items.length;
      });
      await fc.assert(same, { seed: 1, numRuns: 20 });
      expect(found).toBeGreaterThan(30);
    }, 60_000);
  });
}
