import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ErrorCode } from '../../src/domain/errors.js';
import type { NodeCondition } from '../../src/domain/filter.js';
import type { NodeLabel } from '../../src/domain/graph-model.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { createMemoryReader } from '../support/memory-reader.js';
import type { OpenEmpty } from './contract.js';
import { loadedOnce } from './contract-nodes.js';
import { refused } from './contract-refusals.js';
import * as world from './contract-world.js';
import { randomList } from './plans.js';
import { crowdedWorld } from './plans-world.js';

const { M1, M2, M3, ITEM, POLICY, CITED } = world;
const GXT = 'agency-440000-gxt';
const PAGE = { first: 100, after: null, withTotal: true };

export function conditionCases(open: OpenEmpty, randomPlans: number): void {
  describe('lists under a condition', () => {
    const graph = loadedOnce(open);
    const listed = async (label: NodeLabel, where: NodeCondition) => {
      const to = { label, fields: [], hops: [] };
      const answer = await graph().walk({ start: { filter: {}, where, page: PAGE }, to });
      const ids = answer.nodes.map((node) => node?.id);
      expect(answer.totalCount).toBe(ids.length);
      return ids;
    };
    const led = { type: 'LED_BY', direction: 'OUT' } as const;
    const applies = { type: 'APPLIES_TO', direction: 'OUT' } as const;
    const cited = { type: 'CITES', direction: 'IN' } as const;

    const CASES: readonly [string, NodeLabel, NodeCondition, readonly string[]][] = [
      ['an empty one holds for every node', 'Policy', {}, [CITED, POLICY]],
      ['fields', 'Clause', { fields: { kind: { eq: 'ITEM' } } }, [ITEM]],
      ['some relationship', 'Clause', { related: [led] }, [M1, M2, M3]],
      ['of what it carries', 'Clause', { related: [{ ...led, edge: { jointDuty: { eq: true } } }] }, [M1]],
      ['to a node by id', 'Clause', { related: [{ ...led, node: { fields: { id: { eq: 'agency-440000-kjt' } } } }] }, [M1]],
      ['to a node by name', 'Clause', { related: [{ ...led, node: { fields: { aliases: { eq: '工信厅' } } } }] }, [M1, M2, M3]],
      ['edge and node are of one relationship', 'Clause', { related: [{ ...led, edge: { jointDuty: { eq: true } }, node: { fields: { id: { eq: 'agency-440000-kjt' } } } }] }, []],
      ['coming in', 'Agency', { related: [{ ...led, direction: 'IN', edge: { inherited: { eq: true } } }] }, [GXT]],
      ['two relationships, both must be', 'Clause', { related: [led, applies] }, [M2]],
      ['one label of several at the far end', 'Clause', { related: [{ ...applies, farLabel: 'Region' }] }, [M2]],
      ['one label of several, none there', 'Policy', { related: [{ ...cited, farLabel: 'Clause', node: { fields: { id: { eq: POLICY } } } }] }, []],
      ['any label at the far end, a field both have', 'Clause', { related: [{ ...applies, node: { fields: { name: { eq: '广东省' } } } }] }, [M2]],
      ['any label at the far end, a field one has', 'Clause', { related: [{ ...applies, node: { fields: { fullName: { eq: '东莞市' } } } }] }, [M2]],
      ['any label at the far end, what one lacks is null', 'Policy', { related: [{ ...cited, node: { fields: { addressees: { isNull: true } } } }] }, [CITED]],
      ['relationships of relationships', 'Policy', { related: [{ type: 'HAS_CLAUSE', direction: 'OUT', node: { related: [{ ...applies, node: { fields: { id: { eq: 'city-441900' } } } }] } }] }, [POLICY]],
      ['there and back', 'Clause', { related: [{ ...led, node: { related: [{ ...led, direction: 'IN', node: { fields: { id: { eq: M2 } } } }] } }] }, [M1, M2, M3]],
      ['one of several', 'Clause', { anyOf: [{ fields: { id: { eq: M2 } } }, { fields: { kind: { eq: 'ITEM' } } }] }, [M2, ITEM]],
      ['one of none', 'Clause', { anyOf: [] }, []],
      ['not', 'Clause', { not: { related: [led] } }, [ITEM]],
      ['not of what is null is fulfilled', 'Clause', { not: { fields: { heading: { eq: '人才' } } } }, [M1, M2, ITEM]],
      ['not of not of what is null is not', 'Clause', { not: { not: { fields: { heading: { eq: '人才' } } } } }, [M3]],
      ['not of nothing asked', 'Clause', { not: {} }, []],
      ['all of it together', 'Clause', { fields: { kind: { eq: 'MEASURE' } }, related: [led], anyOf: [{ related: [applies] }, { fields: { heading: { isNull: false } } }], not: { fields: { page: { eq: 3 } } } }, [M3]],
    ]; // biome-ignore format: a table
    test.each(CASES)('%s', async (_what, label, where, ids) => {
      expect(await listed(label, where)).toEqual([...ids].sort());
    });

    test('hold beside a filter on fields', async () => {
      const start = { filter: { number: { in: ['1.', '（1）'] } }, where: { related: [led] }, page: PAGE };
      const { nodes } = await graph().walk({ start, to: { label: 'Clause', fields: [], hops: [] } });
      expect(nodes.map((node) => node?.id)).toEqual([M1]);
    });

    test('hold for the far ends of a hop, which may be of several labels', async () => {
      const where = { anyOf: [{ fields: { name: { eq: '广东省' } } }, { related: [{ type: 'GOVERNS', direction: 'IN' }] }] } as const;
      const [page] = await graph().neighbours('APPLIES_TO', 'OUT', [M2], PAGE, { where });
      expect(page?.items.map(({ node }) => node.id)).toEqual(['city-441900', 'region-440000', 'city-440100']);
      const [regions] = await graph().neighbours('APPLIES_TO', 'OUT', [M2], PAGE, { where: { fields: where.anyOf[0].fields } }, 'Region');
      expect(regions).toMatchObject({ items: [{ node: { id: 'region-440000' } }], totalCount: 1 });
    }); // biome-ignore format: one screen

    const nested = (levels: number): NodeCondition => (levels === 0 ? {} : { not: nested(levels - 1) });
    const REFUSED: readonly [string, ErrorCode, NodeCondition, string][] = [
      ['an unknown field', 'INVALID_FILTER', { fields: { colour: { eq: 'red' } } }, 'colour'],
      ['an unknown field, deep inside', 'INVALID_FILTER', { anyOf: [{ not: { fields: { colour: {} } } }] }, 'colour'],
      ['an unknown predicate', 'INVALID_FILTER', { fields: { text: { like: '%' } as object } }, 'like'],
      ['an unknown field of an edge', 'INVALID_FILTER', { related: [{ ...led, edge: { grade: { eq: 'CORE' } } }] }, 'grade'],
      ['an unknown field of the far node', 'INVALID_FILTER', { related: [{ ...led, node: { fields: { text: { eq: '' } } } }] }, 'text'],
      ['a relationship that does not leave this label', 'INVALID_FILTER', { related: [{ type: 'GOVERNS', direction: 'OUT' }] }, 'GOVERNS'],
      ['an unknown type', 'INVALID_ARGUMENT', { related: [{ type: 'LIKES' as 'LED_BY', direction: 'OUT' }] }, 'LIKES'],
      ['a far label that cannot be', 'INVALID_ARGUMENT', { related: [{ ...led, farLabel: 'City' }] }, 'City'],
      ['nested too deep', 'PLAN_TOO_LARGE', nested(21), 'deep'],
      ['too many parts', 'PLAN_TOO_LARGE', { anyOf: Array.from({ length: 401 }, () => ({})) }, 'alternatives'],
    ]; // biome-ignore format: a table
    test.each(REFUSED)('%s is refused', async (_what, code, where, named) => {
      expect(await refused(listed('Clause', where), code)).toContain(named);
      if (code === 'INVALID_FILTER') return;
      const hop = graph().neighbours('HAS_CLAUSE', 'OUT', [POLICY], PAGE, { where });
      expect(await refused(hop, code)).toContain(named);
    });

    test('nested just so deep is answered', async () => {
      expect(await listed('Clause', nested(6))).toHaveLength(4);
    });
  });

  describe('a list says what the plainest reader says', () => {
    const plain = createMemoryReader(crowdedWorld());
    let store: GraphStore | undefined;
    beforeAll(async () => {
      store = (await open()).store;
      await store.merge(crowdedWorld());
    });

    // By the database first: its projection is not there before somebody asks for it.
    test.each([
      [1, 'the store'],
      [2, 'the store'],
      [3, 'its projection'],
      [4, 'its projection'],
    ] as const)(
      'random conditions and orders, seed %d, by %s',
      async (seed, by) => {
        if (by === 'its projection') await store?.projection();
        const sizes = new Set<number>();
        const same = fc.asyncProperty(randomList(), async (plan) => {
          if (!store) throw new Error('The crowded world is not loaded.');
          const found = await plain.walk(plan);
          expect(await store.walk(plan)).toEqual(found);
          sizes.add(found.nodes.length);
        });
        await fc.assert(same, { seed, numRuns: randomPlans });
        // Plans that find nothing, or always all, prove nothing.
        expect(sizes.size).toBeGreaterThan(3);
      },
      120_000,
    );
  });
}
