import { describe, expect, test } from '@jest/globals';
import { createClusterNames } from '../../../src/ingest/extract/clusters/cluster-names.js';
import { scanClusters } from '../../../src/ingest/extract/clusters/cluster-scanner.js';
import { extractClusters } from '../../../src/ingest/extract/clusters/clusters.js';
import { foldWords } from '../../../src/ingest/fold.js';
import { seedGazetteers } from '../support/seed-gazetteers.js';
import { smallDocument, smallSource } from '../support/small-document.js';

const { clusters: ENTRIES } = await seedGazetteers();
const NAMES = createClusterNames(ENTRIES, '440000');
if (NAMES === null) throw new Error('Guangdong has clusters.');

describe('the gazetteer of clusters', () => {
  test('twenty clusters, ten of each category by ordinal, and their 98 sub-sectors', () => {
    const clusters = ENTRIES.filter(({ kind }) => kind === 'CLUSTER');
    expect(clusters.map(({ ordinal, category }) => `${ordinal} ${category}`)).toEqual(
      [...Array(20).keys()].map((at) => `${at + 1} ${at < 10 ? 'PILLAR' : 'EMERGING'}`),
    );
    expect(ENTRIES.filter(({ kind }) => kind === 'SUBSECTOR')).toHaveLength(98);
  });

  test('every part belongs to something that exists; no alias means two things', () => {
    const ids = new Set(ENTRIES.map(({ id }) => id));
    expect(ENTRIES.flatMap(({ partOf }) => partOf).filter((id) => !ids.has(id))).toEqual([]);
    const aliases = ENTRIES.flatMap(({ aliases: own }) => own);
    expect(aliases.filter((alias, at) => aliases.indexOf(alias) !== at)).toEqual([]);
  });
});

describe('the clusters that a sentence names', () => {
  const cases: readonly (readonly [text: string, named: readonly string[]])[] = [
    ['全面推动20个战略性产业集群建设', ['20个战略性产业集群=strategic']],
    ['20 个战略性新兴产业集群的联动机制', ['20个战略性新兴产业集群=strategic']],
    ['编制战略性产业集群产业图谱', ['战略性产业集群=strategic']],
    ['十大战略性支柱产业集群', ['十大战略性支柱产业集群=pillar']],
    ['落实战略性新兴产业集群政策', ['战略性新兴产业集群=emerging']],
    ['发展战略性新兴产业', []],
    ['推进集成电路、核心软件、新型显示设备研发', ['集成电路=11', '核心软件=7', '新型显示=8']],
    ['支持光伏、锂离子电池产业发展，推进海上风电发展', ['光伏=16-4', '锂离子电池=16-7', '海上风电=16-2']],
    ['实施钢铁、有色、建材、石化等节能降碳改造', ['钢铁=5-2', '有色=5-3', '建材=5-1', '石化=2']],
    ['推动新能源汽车、智能家电下乡', ['新能源汽车=4-2', '智能家电=3']],
    ['推广４Ｋ／８Ｋ超高清电视', ['超高清=8']],
    ['发展预制菜产业', ['预制菜产业=10']],
    ['加快 5G 建设', ['5G=1-2']],
    ['内存不小于15GB，编号A5G', []],
    // Firms, bodies, titles and everyday words.
    ['中石化广州分公司', []],
    ['广东省集成电路行业协会、新能源汽车产业联盟', []],
    ['依据《广东省新能源汽车发展规划》', []],
    ['提高医疗服务水平，控制空调温度', []],
    ['汽车客运站', []],
    ['非石化能源', []],
  ]; // biome-ignore format: a table
  test.each(cases)('「%s」', (text, expected) => {
    const folded = foldWords(text);
    const found = scanClusters(folded, NAMES).map(
      ({ start, end, entry }) => `${folded.slice(start, end)}=${entry.id.replace('cluster-440000-', '')}`,
    );
    expect(found).toEqual(expected);
  });
});

test('only jurisdictions with clusters have them; the cities of a province share those of the province', () => {
  expect(createClusterNames(ENTRIES, '450000')).toBeNull();
  expect(createClusterNames(ENTRIES, null)).toBeNull();
  expect(createClusterNames(ENTRIES, '441900')?.exactly('汽车')?.id).toBe('cluster-440000-4');
});

test('a heading that is a name counts; a sub-sector called by an everyday word counts only so', () => {
  const source = smallSource('专栏3 智能家电空间布局\n1. 空调。推广空调产品。');
  const document = smallDocument(source, [
    {
      kind: 'BOX',
      text: source.text,
      heading: '智能家电空间布局',
      children: [{ kind: 'ITEM', text: '1. 空调。推广空调产品。', number: '1.', heading: '空调' }],
    },
  ]);
  const mentions = extractClusters(document, source, NAMES);
  expect(
    mentions.map(({ clusterId, surface, ruleId, clause }) => [clusterId, surface, ruleId, clause.kind]),
  ).toEqual([
    ['cluster-440000-3', '智能家电', 'cluster/named', 'BOX'],
    ['cluster-440000-3-1', '空调', 'cluster/heading', 'ITEM'],
  ]);
});
