import { expect, test } from '@jest/globals';
import type { GraphBatch } from '../../src/domain/graph-batch.js';
import { readStream } from '../../src/store/shared/read-stream.js';
import { streamOf } from './contract-stream.js';
import * as world from './contract-world.js';

test('a part of a stream is only that part, also where the stream leaves nothing out', async () => {
  const [all, nodes, edges] = [await allOf(), await allOf('NODES'), await allOf('EDGES')];
  expect(all).toEqual([...world.WORLD].sort((a, b) => (a.source.id < b.source.id ? -1 : 1)));
  expect(nodes).toEqual(all.map((batch) => ({ ...batch, edges: [] })));
  expect(edges).toEqual(all.map((batch) => ({ ...batch, document: null, nodes: [] })));
});

async function allOf(...part: Parameters<typeof readStream>[1][]): Promise<readonly GraphBatch[]> {
  const found: GraphBatch[] = [];
  for await (const batch of readStream(streamOf(world.WORLD), ...part)) found.push(batch);
  return found;
}
