import { describe, expect, test } from '@jest/globals';
import type { NodeCondition, NodeOrder } from '../../src/domain/filter.js';
import type { NodeLabel } from '../../src/domain/graph-model.js';
import type { PageRequest } from '../../src/domain/page.js';
import { isHeavyWalk } from '../../src/store/sqlite/is-heavy.js';
import type { Hop, WalkPlan } from '../../src/store/walk-plan.js';

const page = (first: number, withTotal = false): PageRequest => ({ first, after: null, withTotal });
const led = (given: Partial<Hop> = {}): Hop => ({
  key: 'leads', type: 'LED_BY', direction: 'OUT', page: page(20), filter: null, edgeFields: [],
  to: { label: 'Agency', fields: [], hops: [] },
  ...given,
}); // biome-ignore format: one screen
const from = (ids: number, ...hops: Hop[]): WalkPlan => ({
  start: { ids: Array.from({ length: ids }, (_, at) => `p:${at}`) },
  to: { label: 'Clause', fields: [], hops },
});
const list = (label: NodeLabel, more: object = {}, to: readonly Hop[] = []): WalkPlan => ({
  start: { filter: {}, page: page(20), ...more },
  to: { label, fields: [], hops: to },
});
const where: NodeCondition = { related: [{ type: 'LED_BY', direction: 'OUT' }] };
const order: NodeOrder = { field: 'position', direction: 'ASC' };
const back = { direction: 'IN', to: { label: 'Clause', fields: [], hops: [] } } as const;

describe('what keeps others waiting, and so goes to a thread', () => {
  const CASES: readonly [string, WalkPlan, boolean][] = [
    ['a few nodes with what they lead to', from(100, led()), false],
    ['many nodes', from(6_000), true],
    ['pages that multiply', from(100, led({ page: page(100) })), true],
    ['pages that multiply further down', from(10, led({ page: page(30), to: { label: 'Agency', fields: [], hops: [led({ ...back, page: page(30) })] } })), true],
    ['what arrives at a node, a page of it', from(1, led(back)), false],
    ['what arrives at a node, filtered', from(1, led({ ...back, filter: { edge: { stated: { eq: true } } } })), true],
    ['a hop under a condition', from(1, led({ filter: { where: {} } })), true],
    ['a hop filtered by its own fields', from(1, led({ filter: { edge: { stated: { eq: true } } } })), false],
    ['the first page of a list', list('Clause'), false],
    ['a list filtered by an index', list('Clause', { filter: { policyId: { eq: 'p' } }, order, page: page(20, true) }), false],
    ['a list filtered by any field', list('Clause', { filter: { kind: { eq: 'ITEM' } } }), true],
    ['a list in an order', list('Clause', { order }), true],
    ['a list with its total', list('Clause', { page: page(20, true) }), true],
    ['a list of what there are few of', list('City', { filter: { name: { eq: '东莞' } }, page: page(20, true) }), false],
    ['a list under a condition on relationships', list('Agency', { where }), true],
  ]; // biome-ignore format: a table
  test.each(CASES)('%s', (_what, plan, isHeavy) => {
    expect(isHeavyWalk(plan)).toBe(isHeavy);
  });
});
