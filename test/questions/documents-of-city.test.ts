import { expect, test } from '@jest/globals';
import type { GraphBatch } from '../../src/domain/graph-batch.js';
import { wholeCityLeads } from '../../src/questions/city-leads/whole-city-leads.js';
import { WORLD } from '../graphql/world.js';
import { createMemoryReader } from '../support/memory-reader.js';

/** The toy world, where its document speaks for this place. */
function world(jurisdiction: string): readonly GraphBatch[] {
  return WORLD.map((batch) => ({
    ...batch,
    nodes: batch.nodes.map((claim) =>
      claim.label === 'Policy' && claim.node.id === 'yueban-2022-7'
        ? { ...claim, node: { ...claim.node, jurisdiction } }
        : claim,
    ),
  }));
}

const kindsOf = async (jurisdiction: string, cluster: string | null = null) => {
  const { measures } = await wholeCityLeads(createMemoryReader(world(jurisdiction)), {
    city: '东莞',
    cluster,
  });
  return measures.map(({ clause, reasons }) => [clause.number, reasons.map(({ kind }) => kind)]);
};

test('every measure of a document of the city is one of the city, with who issued it', async () => {
  const elsewhere = await kindsOf('440000');
  expect(elsewhere.flatMap(([, kinds]) => kinds)).not.toContain('DOCUMENT_OF_CITY');
  const own = await kindsOf('441900');
  expect(own.length).toBeGreaterThan(0);
  for (const [, kinds] of own) expect(kinds).toContain('DOCUMENT_OF_CITY');

  const { measures } = await wholeCityLeads(createMemoryReader(world('441900')), { city: '东莞' });
  const reason = measures[0]?.reasons.find(({ kind }) => kind === 'DOCUMENT_OF_CITY');
  expect(reason).toMatchObject({ cluster: null, clauseId: measures[0]?.clause.id });
  expect(reason?.printed).not.toBe('');
});

test('a measure that names neither the city nor a cluster of it comes in by its document alone', async () => {
  const unnamed = (jurisdiction: string) =>
    world(jurisdiction).map((batch) => ({
      ...batch,
      edges: batch.edges.filter(({ from, to }) => ![from, to].includes('city-441300')),
    }));
  const answer = async (jurisdiction: string) =>
    (await wholeCityLeads(createMemoryReader(unnamed(jurisdiction)), { city: '惠州市' })).measures;
  expect(await answer('440000')).toEqual([]);
  const kinds = (await answer('441300')).map(({ reasons }) => reasons.map(({ kind }) => kind));
  expect(kinds).toEqual([['DOCUMENT_OF_CITY'], ['DOCUMENT_OF_CITY'], ['DOCUMENT_OF_CITY']]);
});

test('where a cluster is asked for, only measures that name it count', async () => {
  expect((await kindsOf('441900', '新一代电子信息产业集群')).length).toBe(
    (await kindsOf('440000', '新一代电子信息产业集群')).length,
  );
});
