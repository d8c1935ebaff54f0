import { describe, expect, test } from '@jest/globals';
import type { GraphBatch } from '../../src/domain/graph-batch.js';
import { findAgency } from '../../src/questions/names/find-agency.js';
import { findCity } from '../../src/questions/names/find-city.js';
import { findCluster } from '../../src/questions/names/find-cluster.js';
import { findPolicy } from '../../src/questions/names/find-policy.js';
import { findRegion } from '../../src/questions/names/find-region.js';
import type { GraphReader } from '../../src/store/graph-store.js';
import { WORLD } from '../graphql/world.js';
import { agency, node } from '../graphql/world-builders.js';
import { createMemoryReader } from '../support/memory-reader.js';

/**
 * The toy world with namesakes: a second 工信厅 that has no work, two offices 统计局 without any, and beside its plan
 * 关于培育产业集群的行动计划（粤办〔2022〕7号） three documents that are called nearly so.
 */
const reader = createMemoryReader(withNamesakes(WORLD));

type Find = (reader: GraphReader, name: string) => Promise<{ readonly id: string }>;
type Found = readonly [title: string, find: Find, name: string, id: string];
type Refused = readonly [title: string, find: Find, name: string, code: string, message: RegExp];

const FOUND: readonly Found[] = [
  ['a document by its id', findPolicy, 'yueban-2022-7', 'yueban-2022-7'],
  ['by its number in any brackets', findPolicy, ' 粤办[2022] 7 号', 'yueban-2022-7'],
  ['by its title', findPolicy, '《关于培育产业集群的行动计划》', 'yueban-2022-7'],
  ['by words that only its title has', findPolicy, '集群 行动', 'yueban-2022-7'],
  ['by words in traditional forms', findPolicy, '培育產業集群', 'yueban-2022-7'],
  ['a title that another one names goes before it', findPolicy, '培育产业集群的行动计划', 'yueban-2022-7'],
  ['one that is only cited, by its number', findPolicy, '粤府〔2021〕28号', 'yuefu-2021-28'],
  ['and by words, as no loaded one has them', findPolicy, '规划', 'yuefu-2021-28'],
  ['an agency by its id', findAgency, 'agency-440000-kjt', 'agency-440000-kjt'],
  ['by its short name', findAgency, '省科技厅', 'agency-440000-kjt'],
  ['by its full name', findAgency, '广东省科学技术厅', 'agency-440000-kjt'],
  ['a group by its name', findAgency, '各地级以上市人民政府', 'agency-440000-cities'],
  ['of namesakes the one that has work', findAgency, '省工业和信息化厅', 'agency-440000-gxt'],
  ['a cluster by its name', findCluster, '新一代电子信息产业集群', 'cluster-440000-1'],
  ['a sub-sector by its name', findCluster, '半导体', 'cluster-440000-1-1'],
];

const REFUSED: readonly Refused[] = [
  ['words of two titles', findPolicy, '实施意见', 'AMBIGUOUS_NAME', /「实施意见」 fits several: 数字经济实施意见 \(t-a\), 海洋经济实施意见 \(t-b\)\. Ask/],
  ['a number that nobody has', findPolicy, '粤办〔2022〕8号', 'NOT_FOUND', /no document 「粤办〔2022〕8号」\. Near names: .*（粤办〔2022〕7号）/],
  ['a title like no other', findPolicy, '月球基地', 'NOT_FOUND', /no document 「月球基地」\. Ask with a document number/],
  ['no words at all', findPolicy, '《》', 'INVALID_ARGUMENT', /Name a document/],
  ['namesakes without work', findAgency, '统计局', 'AMBIGUOUS_NAME', /乙省统计局 \(agency-980000-tjj\), 甲省统计局 \(agency-990000-tjj\)/],
  ['an agency that nobody knows', findAgency, '科学技术', 'NOT_FOUND', /no agency 「科学技术」\. Near names: 广东省科学技术厅/],
  ['a slip of the pen', findAgency, '省料技厅', 'NOT_FOUND', /Near names: 省科技厅/],
  ['a cluster that nobody knows', findCluster, '电子信息', 'NOT_FOUND', /Near names: 新一代电子信息产业集群/],
  ['an empty name', findCluster, ' ', 'INVALID_ARGUMENT', /Name a cluster/],
]; // biome-ignore format: a table

describe('names that one thing has', () => {
  test.each(FOUND)('%s', async (_title, find, name, id) => {
    expect((await find(reader, name)).id).toBe(id);
  });
});

describe('names that are refused', () => {
  test.each(REFUSED)('%s', async (_title, find, name, code, message) => {
    await expect(find(reader, name)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });
});

function withNamesakes([gazetteers, document]: readonly GraphBatch[]): readonly GraphBatch[] {
  if (!gazetteers || !document) throw new Error('The toy world has lost a part.');
  const offices = [
    agency('agency-450000-gxt', '某省工业和信息化厅', '省工业和信息化厅'),
    agency('agency-990000-tjj', '甲省统计局', '统计局'),
    agency('agency-980000-tjj', '乙省统计局', '统计局'),
  ];
  const plan = document.nodes.find(({ node: one }) => one.id === 'yueban-2022-7')?.node as {
    readonly id: string;
  };
  const documents = [
    { ...plan, id: 't-a', title: '数字经济实施意见', documentNumber: null },
    { ...plan, id: 't-b', title: '海洋经济实施意见', documentNumber: null },
    { ...plan, id: 't-c', title: '《关于培育产业集群的行动计划》解读', documentNumber: null },
  ];
  return [
    { ...gazetteers, nodes: [...gazetteers.nodes, ...offices.map((office) => node('Agency', office))] },
    { ...document, nodes: [...document.nodes, ...documents.map((one) => node('Policy', one as never))] },
  ];
}

describe('a name that nothing bears', () => {
  const FINDERS: readonly (readonly [several: string, find: Find])[] = [
    ['documents', findPolicy],
    ['agencies', findAgency],
    ['cities', (reader, name) => findCity(reader, name, [])],
    ['regions', findRegion],
    ['clusters', findCluster],
  ];

  test.each(FINDERS)('is told by an empty store that it holds no %s', async (several, find) => {
    await expect(find(createMemoryReader([]), '粤府〔2021〕45号')).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringMatching(
        new RegExp(`: the store holds no ${several} yet\\. Run \`policy-graph ingest\` first\\.$`),
      ),
    });
  });

  test.each(FINDERS)('is not repeated at full length: %s', async (_several, find) => {
    const asked = find(reader, '粤'.repeat(10_000));
    await expect(asked).rejects.toMatchObject({ message: expect.stringMatching(/「粤{100}…」/) });
  });
});
