import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ErrorCode } from '../../src/domain/errors.js';
import type { NodeCondition } from '../../src/domain/filter.js';
import {
  farLabels,
  NODE_FIELDS,
  NODE_LABELS,
  type NodeLabel,
  RELATIONSHIPS,
  type RelationshipType,
} from '../../src/domain/graph-model.js';
import type { FacetRequest, FacetsRequest, GraphStore } from '../../src/store/graph-store.js';
import { createMemoryReader } from '../support/memory-reader.js';
import type { OpenEmpty } from './contract.js';
import { loadedOnce } from './contract-nodes.js';
import { refused } from './contract-refusals.js';
import { crowdedWorld } from './plans-world.js';
import { randomCondition } from './random-condition.js';

type Steps = FacetRequest['path'];

const GXT = 'agency-440000-gxt';
const KJT = 'agency-440000-kjt';
const LED: Steps = [{ type: 'LED_BY', direction: 'OUT' }];
const NAMED: Steps = [{ type: 'APPLIES_TO', direction: 'OUT' }];

export function facetCases(open: OpenEmpty, randomPlans: number): void {
  describe('facets', () => {
    const graph = loadedOnce(open);
    const counted = async (label: NodeLabel, where: NodeCondition, facet: FacetRequest) => {
      const [found, more] = await graph().facets({ label, where, facets: [facet] });
      expect(more).toBeUndefined();
      return [
        ...(found?.values ?? []).map(({ value, count }) => `${value} ${count}`),
        `of ${found?.valueCount}`,
      ];
    };

    const CASES: readonly [string, NodeLabel, NodeCondition, Omit<FacetRequest, 'first'>, readonly string[]][] = [
      ['by a field of the nodes, most first', 'Clause', {}, { path: [], field: 'kind' }, ['MEASURE 3', 'ITEM 1', 'of 2']],
      ['null is no value', 'Clause', {}, { path: [], field: 'page' }, ['3 1', 'of 1']],
      ['ties by value, numbers as numbers', 'Clause', {}, { path: [], field: 'start' }, ['10 1', '20 1', '30 1', '40 1', 'of 4']],
      ['ties by value, text by its letters', 'Clause', {}, { path: [], field: 'number' }, ['1. 1', '2. 1', '3. 1', '（1） 1', 'of 4']],
      ['a list counts for each of its members', 'City', {}, { path: [], field: 'aliases' }, ['东莞 1', '东莞市 1', '广州 1', '广州市 1', '穗 1', 'of 5']],
      ['only nodes that fulfil the condition', 'Clause', { related: [{ type: 'APPLIES_TO', direction: 'OUT' }] }, { path: [], field: 'kind' }, ['MEASURE 1', 'of 1']],
      ['of no nodes', 'Clause', { anyOf: [] }, { path: [], field: 'kind' }, ['of 0']],
      ['of a label without nodes', 'Target', {}, { path: [], field: 'unit' }, ['of 0']],
      ['by the node at the other end', 'Clause', {}, { path: LED, field: 'id' }, [`${GXT} 3`, `${KJT} 1`, 'of 2']],
      ['a node counts once, whatever the ways to the value', 'Clause', {}, { path: LED, field: 'level' }, ['PROVINCIAL 3', 'of 1']],
      ['by any of several relationships, each node once for each value', 'Clause', {}, { path: [{ type: 'LED_BY', or: ['SUPPORTED_BY'], direction: 'OUT' }], field: 'id' }, [`${GXT} 3`, `${KJT} 2`, 'of 2']],
      ['by any of several relationships, by a field', 'Clause', {}, { path: [{ type: 'LED_BY', or: ['SUPPORTED_BY', 'ASSIGNED_TO'], direction: 'OUT' }], field: 'level' }, ['PROVINCIAL 3', 'of 1']],
      ['coming in', 'City', {}, { path: [{ type: 'LAID_OUT_IN', direction: 'IN' }], field: 'name' }, ['新一代电子信息 2', 'of 1']],
      ['over two relationships', 'Policy', {}, { path: [{ type: 'HAS_CLAUSE', direction: 'OUT' }, ...LED], field: 'shortName' }, ['省工业和信息化厅 1', '省科技厅 1', 'of 2']],
      ['there and back', 'Clause', {}, { path: [...LED, { type: 'LED_BY', direction: 'IN' }], field: 'number' }, ['1. 3', '2. 3', '3. 3', 'of 3']],
      ['over three', 'Agency', {}, { path: [{ type: 'LED_BY', direction: 'IN' }, ...NAMED, { type: 'IN_REGION', direction: 'OUT' }], field: 'name' }, ['广东省 1', '珠三角 1', 'of 2']],
      ['one label of several', 'Clause', {}, { path: [{ type: 'APPLIES_TO', direction: 'OUT', farLabel: 'City' }], field: 'name' }, ['东莞 1', '广州 1', 'of 2']],
      ['any label of several', 'Clause', {}, { path: NAMED, field: 'name' }, ['东莞 1', '广东省 1', '广州 1', 'of 3']],
      ['a field that one of several has', 'Clause', {}, { path: NAMED, field: 'fullName' }, ['东莞市 1', '广州市 1', 'of 2']],
    ]; // biome-ignore format: a table
    test.each(CASES)('%s', async (_what, label, where, facet, values) => {
      expect(await counted(label, where, { ...facet, first: 100 })).toEqual(values);
    });

    test('as many values as asked, and how many there are', async () => {
      expect(await counted('City', {}, { path: [], field: 'aliases', first: 2 })).toEqual([
        '东莞 1',
        '东莞市 1',
        'of 5',
      ]);
    });

    test('several at once, in the order asked; none, none', async () => {
      const facets = [{ path: LED, field: 'id', first: 1 }, { path: [], field: 'kind', first: 1 }, { path: LED, field: 'id', first: 1 }];
      const found = await graph().facets({ label: 'Clause', where: {}, facets });
      const lead = { values: [{ value: GXT, count: 3 }], valueCount: 2 };
      expect(found).toEqual([lead, { values: [{ value: 'MEASURE', count: 3 }], valueCount: 2 }, lead]);
      expect(await graph().facets({ label: 'Clause', where: {}, facets: [] })).toEqual([]);
    }); // biome-ignore format: one screen

    const kind: FacetRequest = { path: [], field: 'kind', first: 5 };
    const REFUSED: readonly [string, Partial<FacetsRequest>, ErrorCode, string][] = [
      ['an unknown label', { label: 'Person' as 'City' }, 'INVALID_ARGUMENT', 'Person'],
      ['a condition on an unknown field', { where: { fields: { colour: {} } } }, 'INVALID_FILTER', 'colour'],
      ['an unknown field', { facets: [{ ...kind, field: 'colour' }] }, 'INVALID_ARGUMENT', 'colour'],
      ['a field of true and false', { facets: [{ ...kind, path: LED, field: 'isGroup' }] }, 'INVALID_ARGUMENT', 'isGroup'],
      ['an unknown type', { facets: [{ ...kind, path: [{ type: 'LIKES' as 'LED_BY', direction: 'OUT' }] }] }, 'INVALID_ARGUMENT', 'LIKES'],
      ['a type that does not leave this label', { facets: [{ ...kind, path: [...LED, ...LED] }] }, 'INVALID_ARGUMENT', 'LED_BY'],
      ['a label that is not there', { facets: [{ ...kind, path: [{ type: 'LED_BY', direction: 'OUT', farLabel: 'City' }] }] }, 'INVALID_ARGUMENT', 'City'],
      ['an unknown further type', { facets: [{ ...kind, path: [{ type: 'LED_BY', or: ['LIKES' as 'LED_BY'], direction: 'OUT' }] }] }, 'INVALID_ARGUMENT', 'LIKES'],
      ['a further type to other labels', { facets: [{ ...kind, path: [{ type: 'LED_BY', or: ['PROMOTES'], direction: 'OUT' }] }] }, 'INVALID_ARGUMENT', 'LED_BY and PROMOTES'],
      ['no values', { facets: [{ ...kind, first: 0 }] }, 'INVALID_PAGE', '0'],
      ['too many values', { facets: [{ ...kind, first: 10_001 }] }, 'INVALID_PAGE', '10001'],
      ['too many facets', { facets: Array.from({ length: 13 }, () => kind) }, 'PLAN_TOO_LARGE', '13'],
      ['too far away', { facets: [{ ...kind, path: Array.from({ length: 4 }, () => ({ type: 'HAS_PART', direction: 'OUT' }) as const) }] }, 'PLAN_TOO_LARGE', '4'],
    ]; // biome-ignore format: a table
    test.each(REFUSED)('%s is refused', async (_what, wrong, code, named) => {
      const request = { label: 'Clause', where: {}, facets: [kind], ...wrong } as const;
      expect(await refused(graph().facets(request), code)).toContain(named);
    });
  });

  describe('facets of a crowded world', () => {
    let store: GraphStore | undefined;
    beforeAll(async () => {
      store = (await open()).store;
      await store.merge(crowdedWorld());
    });

    // By the database first: it is not there before somebody asks for it.
    test.each(['the store', 'its projection'])(
      'are counted by %s as the plainest reader counts them',
      async (by) => {
        if (by === 'its projection') await store?.projection();
        const plain = createMemoryReader(crowdedWorld());
        let values = 0;
        const same = fc.asyncProperty(randomFacets(), async (request) => {
          const counted = await plain.facets(request);
          expect(await store?.facets(request)).toEqual(counted);
          values += counted.reduce((sum, facet) => sum + facet.valueCount, 0);
        });
        await fc.assert(same, { seed: 1, numRuns: randomPlans / 2 });
        // Facets without values prove nothing.
        expect(values).toBeGreaterThan(randomPlans);
      },
      120_000,
    );
  });
}

function randomFacets(): fc.Arbitrary<FacetsRequest> {
  return fc.constantFrom(...NODE_LABELS).chain((label) =>
    fc.record({
      label: fc.constant(label),
      where: fc.oneof(fc.constant({}), randomCondition([label], 2)),
      facets: fc.array(randomFacet(label), { minLength: 1, maxLength: 3 }),
    }),
  );
}

function randomFacet(label: NodeLabel): fc.Arbitrary<FacetRequest> {
  return randomPath(label, 3).chain(([path, end]) => {
    const kinds: Readonly<Record<string, string>> = NODE_FIELDS[end];
    const field = fc.constantFrom(...Object.keys(kinds).filter((name) => kinds[name] !== 'boolean'));
    return fc.record({ path: fc.constant(path), field, first: fc.integer({ min: 1, max: 5 }) });
  });
}

/** A path and the label at its end. */
function randomPath(label: NodeLabel, left: number): fc.Arbitrary<readonly [Steps, NodeLabel]> {
  const here = fc.constant<readonly [Steps, NodeLabel]>([[], label]);
  if (left === 0) return here;
  const ways = (Object.keys(RELATIONSHIPS) as RelationshipType[]).flatMap((type) =>
    (['OUT', 'IN'] as const)
      .filter((direction) => farLabels(type, direction === 'OUT' ? 'IN' : 'OUT').includes(label))
      .flatMap((direction) => farLabels(type, direction).map((farLabel) => ({ type, direction, farLabel }))),
  );
  const further = fc
    .constantFrom(...ways)
    .chain((step) =>
      randomPath(step.farLabel, left - 1).map(([path, end]) => [[step, ...path], end] as const),
    );
  return fc.oneof(here, { weight: 2, arbitrary: further });
}
