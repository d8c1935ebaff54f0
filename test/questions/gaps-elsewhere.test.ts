import { expect, test } from '@jest/globals';
import type { GraphBatch } from '../../src/domain/graph-batch.js';
import { askGaps } from '../../src/questions/gaps/gaps.js';
import { WORLD } from '../graphql/world.js';
import { cluster, known, layout, node } from '../graphql/world-builders.js';
import { createMemoryReader } from '../support/memory-reader.js';

const CLUSTER = cluster('cluster-440000-19', '数字创意', 'CLUSTER', 19);
const LAYOUT = known('LAID_OUT_IN', CLUSTER.id, 'city-441900', 99);

/** The toy world, where a plan of 广东 puts a cluster into 东莞 that no measure names, and the document speaks for this place. */
function world(jurisdiction: string): readonly GraphBatch[] {
  return WORLD.map((batch, at) => ({
    ...batch,
    nodes: [
      ...batch.nodes.map((claim) =>
        claim.label === 'Policy' && claim.node.id === 'yueban-2022-7'
          ? { ...claim, node: { ...claim.node, jurisdiction } }
          : claim,
      ),
      ...(at === 0 ? [node('Cluster', CLUSTER)] : []),
    ],
    edges: [
      ...batch.edges,
      ...(at === 0 ? [{ ...LAYOUT, edge: { ...LAYOUT.edge, ...layout('TEXT') } } as typeof LAYOUT] : []),
    ],
  }));
}

const ANY = { policy: null, city: null, cluster: null, kinds: [], readings: [] };
const POLICY = { ...ANY, policy: '粤办〔2022〕7号' };

test.each([
  ['of the same province', '440000', POLICY, true],
  ['of a city of it', '441900', POLICY, true],
  ['of the state', '000000', POLICY, true],
  ['of another province', '430000', POLICY, false],
  ['of another province, and a city asked for', '430000', { ...POLICY, city: '东莞' }, true],
  ['no document asked for', '430000', ANY, true],
])('clusters without a measure, for a document %s', async (_title, jurisdiction, request, isListed) => {
  const { gaps: list, notes } = await askGaps(createMemoryReader(world(jurisdiction)), request);
  const gaps = await list.items(0, list.count);
  expect(gaps.some((gap) => gap.cluster?.id === CLUSTER.id)).toBe(isListed);
  expect(notes.some((note) => /clusters that plans of other provinces/.test(note))).toBe(!isListed);
});
