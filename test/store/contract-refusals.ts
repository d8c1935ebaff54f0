import { describe, expect, test } from '@jest/globals';
import type { ErrorCode } from '../../src/domain/errors.js';
import type { GraphBatch } from '../../src/domain/graph-batch.js';
import { encodeCursor, type PageRequest } from '../../src/domain/page.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import type { OpenEmpty } from './contract.js';
import { everything } from './contract-merge.js';
import { loadedOnce } from './contract-nodes.js';
import * as world from './contract-world.js';

const { M1, M2, POLICY } = world;
const A = 'agency-a';
const ALL: PageRequest = { first: 100, after: null, withTotal: false };

export function refusalCases(open: OpenEmpty): void {
  describe('a batch that cannot be right is refused whole', () => {
    const nodes = [world.policy(POLICY), world.clause(M1, 1), world.agency(A)];
    const led = (fields: object = {}) => world.edge('LED_BY', M1, A, fields);
    const doc = (more: Partial<GraphBatch>): GraphBatch => ({ ...world.batchOf('doc', nodes), ...more });
    const text = (value: string) => doc({ nodes: [...nodes, world.clause(M2, 2, { text: value })] });

    /** What is wrong, the batches, and what the message must name. */
    const CASES: readonly [string, readonly GraphBatch[], readonly string[]][] = [
      ['its start is missing', [doc({ edges: [world.edge('LED_BY', M2, A)] })], ['LED_BY', M2, A]],
      ['its end is missing', [doc({ edges: [world.edge('LED_BY', M1, 'agency-b')] })], ['LED_BY', M1, 'agency-b']],
      ['an end has a label the type does not join', [doc({ edges: [world.edge('LED_BY', POLICY, A)] })], ['LED_BY', POLICY]],
      ['it goes the wrong way round', [doc({ edges: [world.edge('LED_BY', A, M1)] })], ['LED_BY', A]],
      ['one relationship is claimed twice', [doc({ edges: [led(), led({ position: 2 })] })], ['LED_BY', M1, A]],
      ['a node is claimed twice', [doc({ nodes: [...nodes, world.agency(A, { name: '乙' })] })], [A]],
      ['an id does not fit its label', [doc({ nodes: [{ ...world.agency('city-441900') }] })], ['city-441900', 'Agency']],
      ['an id is not ASCII', [doc({ nodes: [world.policy('粤府')] })], ['粤府']],
      ['an id is empty', [doc({ nodes: [world.policy('')] })], ['id']],
      ['one source has two batches', [doc({}), doc({})], ['doc']],
      ['a field has the wrong kind', [doc({ nodes: [world.clause(M1, 1, { text: 5 as unknown as string })] })], [M1, 'text']],
      ['a number is not one', [doc({ edges: [led({ position: Number.NaN })] })], ['LED_BY', 'position']],
      ['a whole number is not whole', [doc({ nodes: [world.clause(M1, 1.5)] })], [M1, 'position']],
      ['a field is missing', [doc({ edges: [led({ printed: undefined })] })], ['LED_BY', 'printed']],
      ['a needed field is null', [doc({ nodes: [world.agency(A, { name: null as unknown as string })] })], [A, 'name']],
      ['a field is unknown', [doc({ edges: [led({ colour: 'red' })] })], ['LED_BY', 'colour']],
      ['a text holds a NUL', [text('a\0b')], [M2, 'text']],
      ['a text holds half a surrogate pair', [text('\ud842')], [M2, 'text']],
      ['something stated has no evidence', [doc({ edges: [led({ evidence: [] })] })], ['LED_BY', M1, 'evidence']],
      ['a later batch is wrong', [world.PLACES, doc({ edges: [world.edge('LED_BY', M2, A)] })], ['LED_BY', M2]],
    ]; // biome-ignore format: a table
    test.each(CASES)('%s', async (_what, batches, named) => {
      const { store } = await open();
      await store.merge([world.batchOf('before', [world.agency('agency-z')])]);
      const before = await everything(store);
      const error = await refused(store.merge(batches), 'INVALID_BATCH');
      for (const name of named) expect(error).toContain(name);
      expect(await everything(store)).toEqual(before);
      await store.merge([doc({ edges: [led()] })]);
      expect((await store.counts()).edges.LED_BY).toBe(1);
    });

    test('a node that relationships of other sources need cannot be taken back', async () => {
      const { store } = await open();
      await store.merge(world.WORLD);
      const before = await everything(store);
      const error = await refused(store.merge([world.batchOf('gazetteer-places', [])]), 'INVALID_BATCH');
      expect(error).toMatch(/APPLIES_TO|LAID_OUT_IN|GOVERNS/);
      expect(await everything(store)).toEqual(before);
    });

    test('an edge to what the same merge takes back is refused', async () => {
      const { store } = await open();
      await store.merge([world.batchOf('gazetteer', [world.agency('agency-b')])]);
      const pointing = doc({ edges: [world.edge('LED_BY', M1, 'agency-b')] });
      const error = await refused(store.merge([pointing, world.batchOf('gazetteer', [])]), 'INVALID_BATCH');
      expect(error).toContain('agency-b');
      expect((await store.counts()).nodes).toMatchObject({ Agency: 1, Policy: 0 });
    });
  });

  describe('questions that cannot be right are refused', () => {
    const graph = loadedOnce(open);
    const find = (filter: object, page = ALL) => graph().find('Clause', filter, page);
    const near = (filter: object | null, page: PageRequest = ALL) =>
      graph().neighbours('LED_BY', 'OUT', [M1], page, filter);
    const from = (...key: (string | number)[]) => ({ ...ALL, after: encodeCursor(key) });

    const CASES: readonly [string, ErrorCode, () => Promise<unknown>, string][] = [
      ['a page of none', 'INVALID_PAGE', () => find({}, { ...ALL, first: 0 }), '0'],
      ['half a page', 'INVALID_PAGE', () => find({}, { ...ALL, first: 1.5 }), '1.5'],
      ['a page too large', 'INVALID_PAGE', () => near(null, { ...ALL, first: 10_001 }), '10001'],
      ['a cursor of somebody else', 'INVALID_CURSOR', () => find({}, { ...ALL, after: 'MTIz' }), 'MTIz'],
      ['a cursor of another list', 'INVALID_CURSOR', () => near(null, from(M1)), 'cursor'],
      ['a cursor of another direction', 'INVALID_CURSOR', () => near(null, from('a', 'b', 'c', 'd')), 'cursor'],
      ['an unknown field of a node', 'INVALID_FILTER', () => find({ colour: { eq: 'red' } }), 'colour'],
      ['an inherited name', 'INVALID_FILTER', () => find({ constructor: { eq: 'red' } }), 'constructor'],
      ['an unknown predicate', 'INVALID_FILTER', () => find({ text: { like: '%' } }), 'like'],
      ['text where a number is', 'INVALID_FILTER', () => find({ position: { eq: '1' } }), 'position'],
      ['a number where text is', 'INVALID_FILTER', () => find({ text: { in: [1] } }), 'text'],
      ['a substring of a number', 'INVALID_FILTER', () => find({ position: { contains: '1' } }), 'position'],
      ['no number', 'INVALID_FILTER', () => find({ position: { gte: Number.NaN } }), 'position'],
      ['an order on a list', 'INVALID_FILTER', () => graph().find('City', { aliases: { gte: 'a' } }, ALL), 'aliases'],
      ['an unknown field of an edge', 'INVALID_FILTER', () => near({ edge: { grade: { eq: 'CORE' } } }), 'grade'],
      ['an unknown field of the far node', 'INVALID_FILTER', () => near({ node: { text: { eq: '' } } }), 'text'],
      ['an unknown label', 'INVALID_ARGUMENT', () => graph().nodes('Person' as 'City', ['x']), 'Person'],
      ['an unknown type', 'INVALID_ARGUMENT', () => graph().neighbours('LIKES' as 'LED_BY', 'OUT', [M1], ALL), 'LIKES'],
      ['an unknown direction', 'INVALID_ARGUMENT', () => graph().neighbours('LED_BY', 'UP' as 'OUT', [M1], ALL), 'UP'],
      ['a far label that cannot be', 'INVALID_ARGUMENT', () => graph().neighbours('LED_BY', 'OUT', [M1], ALL, null, 'City' as 'Agency'), 'City'],
    ]; // biome-ignore format: a table
    test.each(CASES)('%s', async (_what, code, ask, named) => {
      expect(await refused(ask(), code)).toContain(named);
    });

    test('are refused even where there is nothing to ask for', async () => {
      await refused(graph().neighbours('LED_BY', 'OUT', [], { ...ALL, first: 0 }), 'INVALID_PAGE');
    });
  });

  describe('after close', () => {
    test('questions and merges say that the store is closed', async () => {
      const { store } = await open();
      await store.close();
      const uses: readonly ((one: GraphStore) => Promise<unknown>)[] = [
        (one) => one.nodes('Policy', [POLICY]),
        (one) => one.counts(),
        (one) => one.merge([world.PLACES]),
      ];
      for (const use of uses) expect(await refused(use(store), 'STORE_UNAVAILABLE')).toMatch(/closed/);
    });
  });
}

/** The message of a refusal, which must have this code. */
export async function refused(asked: Promise<unknown>, code: ErrorCode): Promise<string> {
  const error = await asked.then(
    () => new Error('It was not refused.'),
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ name: 'DomainError', code });
  return (error as Error).message;
}
