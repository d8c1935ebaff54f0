import { describe, expect, test } from '@jest/globals';
import type { GraphBatch } from '../../src/domain/graph-batch.js';
import type { ClauseNode } from '../../src/domain/graph-model.js';
import { makeHeaders } from '../../src/questions/matrix/make-headers.js';
import { ANY_MEASURE, type MeasureScope } from '../../src/questions/measures/measure.js';
import { measuresOf } from '../../src/questions/measures/measures-of.js';
import { WORLD } from '../graphql/world.js';
import { agency, node, stated } from '../graphql/world-builders.js';
import { createMemoryReader } from '../support/memory-reader.js';
import { recordCalls } from '../support/recording-reader.js';

const ITEM = 'yueban-2022-7:chp_1__item_';
const RESPONSIBLE = { jointDuty: false, inherited: false, statedBy: null };

/**
 * The toy world, where under measure （二） one part without units names 惠州 and another one has a unit of its own and names 东莞;
 * a row repeats measure （三）; and an office of another province, called as ours is, leads measure （三） as well.
 */
const batches = withParts(WORLD);
const reader = createMemoryReader(batches);
const ask = (scope: Partial<MeasureScope>) => measuresOf(reader, { ...ANY_MEASURE, ...scope });

describe('what is a measure', () => {
  test('a clause with units, its parts with units too; a row that repeats one is none', async () => {
    const { measures } = await ask({});
    expect(measures.map(({ clause }) => clause.id)).toEqual([
      `${ITEM}1`,
      `${ITEM}2`,
      `${ITEM}3`,
      `${ITEM}2__b`,
    ]);
    expect(new Set(measures.map(({ chapter }) => chapter.heading))).toEqual(new Set(['重点任务']));
  });

  test('what a part names counts for the measure, unless the part is one itself; a sub-sector stands for its cluster', async () => {
    const [first, second, third, part] = (await ask({})).measures;
    const cities = [first, second, third, part].map((one) => one?.cities.map(({ name }) => name));
    expect(cities).toEqual([['惠州', '东莞'], ['惠州'], [], ['东莞']]);
    expect(second?.clusters.map(({ name }) => name)).toEqual(['新一代电子信息产业集群']);
  });

  test('who is first listed is known even where others are left out, and nobody is where there is a lead', async () => {
    const { measures } = await ask({ agency: '广东省工业和信息化厅', roles: ['ASSIGNED'] });
    expect(measures.map(({ assigned, firstListedId }) => [assigned.length, firstListedId])).toEqual([
      [1, 'agency-440000-kjt'],
    ]);
    expect((await ask({ roles: ['LEAD'] })).measures.map((one) => one.firstListedId)).toEqual([null, null]);
  });
});

describe('which measures are in scope', () => {
  test.each<readonly [string, Partial<MeasureScope>, readonly string[]]>([
    ['of a document by its number', { policy: '粤办〔2022〕7号' }, ['1', '2', '3', '2__b']],
    ['of a city: named, or through its clusters', { city: '东莞' }, ['1', '2', '3', '2__b']],
    ['of a cluster, its sub-sectors and its group', { cluster: '新一代电子信息产业集群' }, ['1', '2', '3']],
    ['of an agency in one part', { agency: '省科技厅', roles: ['SUPPORT'] }, ['1']],
    ['of a level', { levels: ['GROUP'] }, ['3']],
    ['of a place by its name', { jurisdiction: '广东', roles: ['ASSIGNED'] }, ['2', '2__b']],
    ['of a place by its code', { jurisdiction: '450000' }, ['3']],
    ['of all at once', { city: '441900', cluster: '半导体', agency: '省科技厅', roles: ['ASSIGNED'] }, ['2']],
  ])('%s', async (_title, scope, expected) => {
    const { measures, isTruncated } = await ask(scope);
    expect(measures.map(({ clause }) => clause.id.slice(ITEM.length))).toEqual(expected);
    expect(isTruncated).toBe(false);
  });

  test('where nothing fits the answer says so', async () => {
    expect(await ask({ levels: ['PARTY'] })).toMatchObject({
      measures: [],
      notes: ['No clause that states a responsible unit fits what was asked.'],
    });
  });
});

test('the store is asked as often for one measure as for all', async () => {
  const costs = [{}, { policy: '粤办〔2022〕7号' }, { levels: ['GROUP'] }] as const;
  const calls = await Promise.all(
    costs.map(async (scope) => {
      const recorded = recordCalls(reader);
      await measuresOf(recorded.reader, { ...ANY_MEASURE, ...scope });
      return recorded.calls;
    }),
  );
  expect(calls).toEqual([
    { projection: 1, walk: 2, nodes: 2 },
    { projection: 1, walk: 3, nodes: 2 },
    { projection: 1, walk: 2, nodes: 2 },
  ]);
});

test('two agencies of one short name have their full names as headers of a matrix', async () => {
  const headers = makeHeaders('AGENCY', (await ask({})).measures, []);
  expect(headers.map(({ header }) => header.label)).toEqual([
    '广东省工业和信息化厅',
    '各地级以上市人民政府',
    '广西壮族自治区工业和信息化厅',
    '省科技厅',
  ]);
});

function withParts([gazetteers, document]: readonly GraphBatch[]): readonly GraphBatch[] {
  if (!gazetteers || !document) throw new Error('The toy world has lost a part.');
  const clauses = new Map(document.nodes.map((claim) => [claim.node.id, claim.node]));
  const part = (of: string, name: string, position: number, repeatsId: string | null): ClauseNode => ({
    ...(clauses.get(`${ITEM}${of}`) as ClauseNode),
    id: `${ITEM}${of}__${name}`,
    eId: `chp_1__item_${of}__${name}`,
    kind: 'ITEM',
    depth: 2,
    position,
    repeatsId,
  });
  const parts = [part('2', 'a', 5, null), part('2', 'b', 6, null), part('3', 'row', 7, `${ITEM}3`)];
  const [a, b, row] = parts as [ClauseNode, ClauseNode, ClauseNode];
  // Words that stand behind every clause used here; what they are does not matter.
  const WORDS = '政府';
  const unit = (from: ClauseNode, type: 'LED_BY' | 'ASSIGNED_TO', to: string, at: number) =>
    stated(type, from, to, at, WORDS, { ...RESPONSIBLE, expanded: WORDS });
  const within = (of: string, to: ClauseNode, at: number) =>
    stated('HAS_PART', { id: `${ITEM}${of}` }, to.id, at, WORDS, {});
  return [
    {
      ...gazetteers,
      nodes: [
        ...gazetteers.nodes,
        node('Agency', {
          ...agency('agency-450000-gxt', '广西壮族自治区工业和信息化厅', '省工业和信息化厅'),
          jurisdiction: '450000',
        }),
      ],
    },
    {
      ...document,
      nodes: [...document.nodes, ...parts.map((one) => node('Clause', one))],
      edges: [
        ...document.edges,
        ...parts.map((one) => stated('HAS_CLAUSE', { id: 'yueban-2022-7' }, one.id, one.position, WORDS, {})),
        within('2', a, 1),
        within('2', b, 2),
        within('3', row, 1),
        stated('APPLIES_TO', a, 'city-441300', 1, WORDS, {}),
        stated('APPLIES_TO', b, 'city-441900', 1, WORDS, {}),
        unit(b, 'ASSIGNED_TO', 'agency-440000-kjt', 1),
        unit(row, 'ASSIGNED_TO', 'agency-440000-kjt', 1),
        unit(clauses.get(`${ITEM}3`) as ClauseNode, 'LED_BY', 'agency-450000-gxt', 2),
      ],
    },
  ];
}
