import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { edgesBegin, edgesEnd } from '../../src/projection/adjacency.js';
import { codeOf, valueAt } from '../../src/projection/column.js';
import { citationKindOf, JOINT_DUTY, STATED } from '../../src/projection/edge-flags.js';
import { idOf, numberOf } from '../../src/projection/node-ids.js';
import { projectionOfBatches } from '../../src/projection/projection-of-batches.js';
import { byPlace } from '../../src/questions/by-place.js';
import * as world from '../store/contract-world.js';
import { crowdedWorld } from '../store/plans-world.js';
import { createMemoryReader } from '../support/memory-reader.js';
import { expectNeighbours, idsOf } from './agree-with-neighbours.js';

const projection = projectionOfBatches(world.WORLD, 3);
const { M1, M2, M3, ITEM, POLICY, CITED } = world;
const GXT = 'agency-440000-gxt';

describe('a projection', () => {
  test('says of which release it is', () => {
    expect(projection.version).toBe(3);
  });

  test('numbers clauses as people read them, all others by id', () => {
    expect(idsOf(projection, 'Policy')).toEqual([CITED, POLICY]);
    expect(idsOf(projection, 'Clause')).toEqual([M1, M2, M3, ITEM]);
    expect([...projection.policies.firstClauses]).toEqual([0, 0, 4]);
    expect([...projection.clauses.policy]).toEqual([1, 1, 1, 1]);
  });

  test('numbers clauses by place whatever their ids, and finds each by its id', () => {
    const clauses = ['p-2:b', 'p-1:item_10', 'p-1:item_2', 'p-1:item_1', 'p-2:a', 'p-10:a'].map((id, at) =>
      world.clause(id, at % 3),
    );
    const made = projectionOfBatches([world.batchOf('doc', [...clauses, world.policy('p-1')])], 1);
    const inOrder = clauses
      .map(({ node }) => node as never)
      .sort((a, b) => byPlace(a, b))
      .map(({ id }) => id);
    expect(idsOf(made, 'Clause')).toEqual(inOrder);
    for (const [number, id] of inOrder.entries()) expect(numberOf(made, 'Clause', id)).toBe(number);
  });

  test('knows the number of every id, and of no other', () => {
    for (const label of ['Policy', 'Clause', 'Agency', 'City', 'Region', 'Cluster'] as const) {
      for (const [number, id] of idsOf(projection, label).entries())
        expect(numberOf(projection, label, id)).toBe(number);
      for (const id of ['', 'x', `${POLICY}:`, `${M1}_`, M1.slice(0, -1), 'x:mea_1', `${POLICY}:zz`]) {
        expect(numberOf(projection, label, id)).toBe(-1);
      }
    }
  });

  test('a clause whose id does not begin with that of its document is found all the same', () => {
    const odd = [world.clause('p-1:x', 1), world.clause('q:y', 2), world.clause('q:a', 3)];
    const claims = odd.map((claim) => ({ ...claim, node: { ...claim.node, policyId: 'p-1' } }) as never);
    const made = projectionOfBatches([world.batchOf('doc', [world.policy('p-1'), ...claims])], 1);
    expect(idsOf(made, 'Clause')).toEqual(['p-1:x', 'q:y', 'q:a']);
    expect(['p-1:x', 'q:y', 'q:a', 'q:b', 'p-1:y'].map((id) => numberOf(made, 'Clause', id))).toEqual([
      0, 1, 2, -1, -1,
    ]);
  });

  test('a document that only its clauses name has no status', () => {
    const made = projectionOfBatches([world.batchOf('doc', [world.clause('b:1', 1), world.policy('c')])], 1);
    expect(idsOf(made, 'Policy')).toEqual(['b', 'c']);
    expect([0, 1].map((policy) => valueAt(made.policies.status, policy))).toEqual([null, 'LOADED']);
  });

  test('has what questions filter by', () => {
    const { clauses, agencies, clusters, cities } = projection;
    expect([0, 3].map((clause) => [valueAt(clauses.kind, clause), clauses.depth[clause]])).toEqual([
      ['MEASURE', 0],
      ['ITEM', 1],
    ]);
    expect(codeOf(clauses.kind, 'CHAPTER')).toBe(-1);
    expect(valueAt(agencies.level, numberOf(projection, 'Agency', 'agency-440000-cities'))).toBe('GROUP');
    expect(valueAt(agencies.jurisdiction, numberOf(projection, 'Agency', 'agency-440000-cities'))).toBeNull();
    expect(clusters.ordinals).toEqual([1, 2, 2, null]);
    expect(valueAt(cities.code, 1)).toBe('441900');
  });

  test('knows what kind of edge each is', () => {
    const led = projection.links.LED_BY.out;
    const flags = [...led.flags.subarray(edgesBegin(led, 0), edgesEnd(led, 0))];
    expect(flags).toEqual([STATED, STATED | JOINT_DUTY]);
    expect(led.far[edgesBegin(led, 0)]).toBe(numberOf(projection, 'Agency', 'agency-440000-kjt'));
    const cites = projection.links.POLICY_CITES.in;
    expect(citationKindOf(cites.flags[edgesBegin(cites, 0)] ?? 0)).toBe('BASED_ON');
    expect(citationKindOf(0)).toBeNull();
    expect(idOf(projection, 'Agency', 2)).toBe(GXT.replace('gxt', 'kjt'));
  });

  test('of nothing is empty', () => {
    const empty = projectionOfBatches([], 0);
    expect([empty.version, empty.clauses.count, numberOf(empty, 'Clause', 'p:1')]).toEqual([0, 0, -1]);
    expect(edgesEnd(empty.links.LED_BY.out, 0)).toBe(0);
  });

  test.each([
    ['the toy world', world.WORLD],
    ['a crowd', crowdedWorld()],
  ])('agrees with neighbours: %s', async (_what, batches) => {
    await expectNeighbours(projectionOfBatches(batches, 1), createMemoryReader(batches));
  });

  test('does not depend on the order in which batches and claims come', () => {
    const batches = crowdedWorld();
    const expected = projectionOfBatches(batches, 1);
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), fc.boolean(), (order, isReversed) => {
        const shuffled = order
          .flatMap((at) => batches[at] ?? [])
          .map((batch) =>
            isReversed
              ? { ...batch, nodes: batch.nodes.toReversed(), edges: batch.edges.toReversed() }
              : batch,
          );
        expect(projectionOfBatches(shuffled, 1)).toEqual(expected);
      }),
      { seed: 9, numRuns: 12 },
    );
  });
});
