import type { GraphBatch } from '../../src/domain/graph-batch.js';
import type { NodeByLabel, NodeLabel } from '../../src/domain/graph-model.js';
import { agency, batchOf, city, clause, cluster, edge, policy, quote, region } from './contract-claims.js';

export * from './contract-claims.js';

/**
 * A toy world, small enough to know by heart: one plan with three measures, one of which has an item; two offices and a
 * group; two cities in a province; two clusters, a sub-sector and their group.
 */
export const PLACES: GraphBatch = batchOf(
  'gazetteer-places',
  [
    city('city-440100', {
      name: '广州',
      fullName: '广州市',
      code: '440100',
      aliases: ['广州', '广州市', '穗'],
    }),
    city('city-441900', { name: '东莞', fullName: '东莞市', code: '441900', aliases: ['东莞', '东莞市'] }),
    region('region-440000', { name: '广东省', kind: 'PROVINCE', code: '440000', aliases: ['广东', '粤'] }),
    region('region-440000-zhusanjiao', { name: '珠三角', kind: 'AREA', code: null }),
  ],
  [
    edge('IN_REGION', 'city-440100', 'region-440000'),
    edge('IN_REGION', 'city-440100', 'region-440000-zhusanjiao', { position: 2 }),
    edge('IN_REGION', 'city-441900', 'region-440000'),
  ],
);

export const BODIES: GraphBatch = batchOf(
  'gazetteer-bodies',
  [
    agency('agency-440000-gxt', {
      name: '广东省工业和信息化厅',
      shortName: '省工业和信息化厅',
      aliases: ['省工信厅', '工信厅'],
    }),
    agency('agency-440000-kjt', { name: '广东省科学技术厅', shortName: '省科技厅', aliases: ['省科技厅'] }),
    agency('agency-440000-cities', {
      name: '各地级以上市人民政府',
      shortName: '各地级以上市人民政府',
      level: 'GROUP',
      isGroup: true,
      jurisdiction: null,
    }),
    cluster('cluster-440000-strategic', {
      name: '战略性产业集群',
      kind: 'GROUP',
      category: null,
      ordinal: null,
    }),
    cluster('cluster-440000-1', { name: '新一代电子信息', ordinal: 1 }),
    cluster('cluster-440000-2', { name: '绿色石化', ordinal: 2 }),
    cluster('cluster-440000-1-2', { name: '新型显示', kind: 'SUBSECTOR', ordinal: 2, aliases: ['显示'] }),
  ],
  [
    edge('GOVERNS', 'agency-440000-cities', 'city-440100'),
    edge('GOVERNS', 'agency-440000-cities', 'city-441900', { position: 2 }),
    edge('PART_OF', 'cluster-440000-1', 'cluster-440000-strategic'),
    edge('PART_OF', 'cluster-440000-2', 'cluster-440000-strategic'),
    edge('PART_OF', 'cluster-440000-1-2', 'cluster-440000-1'),
  ],
);

export const POLICY = 'yuefu-2021-45';
export const CITED = 'guofa-2015-28';
export const M1 = `${POLICY}:mea_1`;
export const M2 = `${POLICY}:mea_2`;
export const M3 = `${POLICY}:mea_3`;
export const ITEM = `${POLICY}:mea_3__item_1`;

/** Measure 1 is led by two offices; measure 2 by one that is also named in measure 3; the table and the text agree on 东莞. */
export const PLAN: GraphBatch = batchOf(
  'guangdong-plan',
  [
    policy(POLICY, { title: '广东省制造业高质量发展规划', documentNumber: '粤府〔2021〕45号', sourceId: 'guangdong-plan' }),
    policy(CITED, { title: '中国制造2025', documentNumber: null, status: 'CITED' }, true),
    clause(M1, 1, { number: '1.', text: '打造电子信息产业集群。' }),
    clause(M2, 2, { number: '2.', text: '推动东莞、广州协同。', page: 3 }),
    clause(M3, 3, { number: '3.', heading: '人才', text: '引进人才。' }),
    clause(ITEM, 4, { number: '（1）', kind: 'ITEM', depth: 1, text: '' }),
  ],
  [
    ...[M1, M2, M3, ITEM].map((id, at) => edge('HAS_CLAUSE', POLICY, id, { position: at + 1 })),
    edge('HAS_PART', M3, ITEM),
    edge('ISSUED_BY', POLICY, 'agency-440000-gxt'),
    edge('LED_BY', M1, 'agency-440000-kjt', { printed: '科技厅', expanded: '省科技厅', inKey: `${POLICY}:000001` }),
    edge('LED_BY', M1, 'agency-440000-gxt', { position: 2, jointDuty: true, inKey: `${POLICY}:000001` }),
    edge('LED_BY', M2, 'agency-440000-gxt', { statedBy: M1, inherited: true, inKey: `${POLICY}:000002` }),
    edge('LED_BY', M3, 'agency-440000-gxt', { inKey: `${POLICY}:000003`, evidence: [] , stated: false }),
    edge('SUPPORTED_BY', M2, 'agency-440000-kjt'),
    edge('APPLIES_TO', M2, 'city-441900', { printed: '东莞' }),
    edge('APPLIES_TO', M2, 'region-440000', { printed: '全省', position: 2 }),
    edge('APPLIES_TO', M2, 'city-440100', { printed: '广州', position: 3 }),
    edge('PROMOTES', M1, 'cluster-440000-1', { printed: '电子信息产业集群' }),
    edge('LAID_OUT_IN', 'cluster-440000-1', 'city-441900', { key: 'TEXT:依托', basis: 'TEXT', way: '依托' }),
    edge('LAID_OUT_IN', 'cluster-440000-1', 'city-441900', {
      key: 'TABLE', basis: 'TABLE', grade: 'CORE', printed: '★★★', verdict: 'OPEN', likelihood: 1 / 3,
      evidence: [quote('★★★', 40), quote('东莞', 12, 2)],
    }),
    edge('LAID_OUT_IN', 'cluster-440000-1', 'city-440100', { key: 'TABLE', position: 1 }),
    edge('CITES', POLICY, CITED, { kind: 'BASED_ON', printed: '《中国制造2025》', status: 'OUTSIDE_CORPUS' }),
    edge('CITES', M1, CITED, { kind: 'MENTIONS' }),
  ],
); // biome-ignore format: one edge a line

export const WORLD: readonly GraphBatch[] = [PLACES, BODIES, PLAN];

/** The node that a batch claims under this id. */
export function claimedNode<L extends NodeLabel>(batch: GraphBatch, label: L, id: string): NodeByLabel[L] {
  const claim = batch.nodes.find((one) => one.label === label && one.node.id === id);
  if (!claim) throw new Error(`The toy world has no ${label} ${id}.`);
  return claim.node as NodeByLabel[L];
}
