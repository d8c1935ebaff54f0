import { beforeAll, expect, test } from '@jest/globals';
import { type LoadRequest, load } from '../../src/cli/load.js';
import type { PolicyNode } from '../../src/domain/graph-model.js';
import { readGazetteers } from '../../src/ingest/read/read-gazetteers.js';
import { sourceOf } from '../../src/ingest/read/source-of.js';
import { atHand } from '../../src/ingest/source-at-hand.js';
import { createIngestEngine } from '../../src/ingest/threads/create-ingest-engine.js';
import { askCitations } from '../../src/questions/citations/citations.js';
import { askComparePolicies } from '../../src/questions/compare/compare-policies.js';
import { askLineage } from '../../src/questions/lineage/lineage.js';
import { findPolicy } from '../../src/questions/names/find-policy.js';
import type { GraphReader, GraphStore } from '../../src/store/graph-store.js';
import type { OpenEmpty } from '../store/contract.js';
import { everything } from '../store/contract-merge.js';
import { documentsInForce } from '../support/documents-in-force.js';
import { collect } from './collect.js';

const TITLE = '广东省推动灯具产业高质量发展若干措施';

interface Document {
  readonly file: string;
  readonly text: string;
}

/** The provincial measures, with a number. */
const HIGHER: Document = {
  file: 'higher.txt',
  text: `${TITLE}
粤府〔2021〕45号

各地级以上市人民政府：
　　一、壮大灯具龙头企业。支持灯具龙头企业建设智能工厂和照明检测中心。（省工业和信息化厅牵头）
　　二、拓展灯具海外市场。组织灯具企业参加境外照明展览会，建设海外仓。（省商务厅牵头）
　　本措施自2021年8月1日起施行。

广东省人民政府
2021年7月30日
`,
};

/** The city's, which carry them out and name them by title alone. */
const LOWER: Document = {
  file: 'lower.txt',
  text: `中山市推动灯具产业高质量发展实施方案
中府〔2022〕7号

　　为贯彻落实《${TITLE}》，制定本方案。
　　一、壮大灯具龙头企业。支持灯具龙头企业建设智能工厂和照明检测中心，每年新增5家。（市工业和信息化局牵头）
　　二、拓展灯具海外市场。组织灯具企业参加境外照明展览会，建设海外仓。（市商务局牵头）

中山市人民政府
2022年3月1日
`,
};

/** What ends the provincial measures, also by title alone. */
const NEXT: Document = {
  file: 'next.txt',
  text: `广东省灯具产业振兴办法
粤府〔2023〕9号

　　一、扶持灯具企业。支持灯具企业技术改造。（省工业和信息化厅牵头）
　　二、本办法自2023年5月1日起施行，《${TITLE}》同时废止。

广东省人民政府
2023年4月1日
`,
};

/** Something else, in a file of the same name as the provincial measures. */
const UNRELATED = { file: 'higher.txt', text: `广东省茶叶质量管理办法
粤府〔2020〕3号

　　一、加强茶叶检验。（省市场监督管理局负责）

广东省人民政府
2020年1月5日
` }; // biome-ignore format: documents

/** Each load brings these documents. The same documents, whatever the order, are the same graph and have the same answers. */
const ORDERS: readonly (readonly (readonly Document[])[])[] = [
  [[HIGHER, LOWER, NEXT]],
  [[LOWER], [NEXT], [HIGHER]],
  [[LOWER, NEXT], [HIGHER]],
  [[HIGHER], [LOWER], [NEXT]],
  [[NEXT], [HIGHER], [LOWER]],
];

let loading: Promise<Pick<LoadRequest, 'gazetteers' | 'engine'>>;

/** `orders` says how many orders are tried. */
export function describeLoadOrder(open: OpenEmpty, orders = ORDERS.length): void {
  beforeAll(() => {
    loading = readGazetteers('seeds/gazetteers').then(async (gazetteers) => ({
      gazetteers,
      engine: await createIngestEngine(gazetteers, 0),
    }));
  });

  test('whatever is loaded first, the graph and its answers are the same', async () => {
    const seen: unknown[] = [];
    for (const [at, order] of ORDERS.slice(0, orders).entries()) {
      const { store } = await open();
      // By turns at once and, as a large load, batch by batch.
      for (const documents of order) await loaded(store, documents, at % 2 === 0);
      seen.push([await everything(store), await answers(store)]);
      for (const document of [HIGHER, LOWER, NEXT])
        expect(await loaded(store, [document], at % 2 === 1)).toEqual({ changes: 0, found: '' });
      await store.close();
    }
    for (const each of seen.slice(1)) expect(each).toEqual(seen[0]);
    expect((seen[0] as unknown[])[1]).toEqual({
      found: 'yuefu-2021-45',
      citing: [
        ['yuefu-2023-9', 'ABOLISHES'],
        ['zhongfu-2022-7', 'IMPLEMENTS'],
      ],
      inForce: ['REPLACED', ['yuefu-2023-9']],
      lineage: [['zhongfu-2022-7', 'yuefu-2021-45', 2]],
      compared: 2,
      policies: ['yuefu-2021-45', 'yuefu-2023-9', 'zhongfu-2022-7'],
    });
  }, 300_000);

  test('what was cited by another name is said to be found', async () => {
    const { store } = await open();
    await loaded(store, [LOWER]);
    const { found } = await loaded(store, [HIGHER]);
    expect(found).toMatch(/^t-\w+-[0-9a-f]{8}, so far only cited, is yuefu-2021-45: /m);
    await store.close();
  }, 120_000);

  test('another document in the place of a cited one: the citation stays, of a document that is only cited', async () => {
    const { store } = await open();
    await loaded(store, [HIGHER, LOWER]);
    await loaded(store, [UNRELATED]);
    const { policy, citedBy } = await askCitations(store, { policy: TITLE });
    expect(policy).toMatchObject({ title: TITLE, status: 'CITED', sourceId: null });
    expect(citedBy.map(({ citing, edge }) => [citing.id, edge.status])).toEqual([
      ['zhongfu-2022-7', 'NO_NUMBER'],
    ]);
    expect((await askLineage(store, { policy: 'zhongfu-2022-7', lower: null, higher: null })).links).toEqual(
      [],
    );
    await loaded(store, [{ ...HIGHER, file: 'higher-again.txt' }]);
    expect((await findPolicy(store, TITLE)).id).toBe('yuefu-2021-45');
    expect((await askLineage(store, { policy: TITLE, lower: null, higher: null })).links).toHaveLength(2);
    await store.close();
  }, 120_000);
}

async function loaded(store: GraphStore, documents: readonly Document[], isAtOnce = true) {
  const sources = await Promise.all(
    documents.map(({ file, text }) => sourceOf(new TextEncoder().encode(text), file)),
  );
  const { gazetteers, engine } = await loading;
  const err = collect();
  const loadedAt = '2026-01-01T00:00:00.000Z';
  const { merged } = await load(
    store,
    {
      sources: sources.map((source) => atHand(source)),
      gazetteers,
      engine,
      loadedAt,
      corrections: [],
      ...(!isAtOnce && { atOnceCharactersMax: 0 }),
    },
    { out: collect(), err },
  );
  const changes = [merged.nodes, merged.edges].map(
    ({ created, updated, removed }) => created + updated + removed,
  );
  const found = err
    .text()
    .split('\n')
    .filter((line) => line.includes('so far only cited'));
  return { changes: changes.reduce((sum, each) => sum + each), found: found.join('\n') };
}

async function answers(reader: GraphReader): Promise<object> {
  const { citingDocuments } = await askCitations(reader, { policy: TITLE });
  const documents = await documentsInForce(reader, '2024-01-01');
  const ended = documents.find(({ policy }) => policy.title === TITLE);
  const lineage = await askLineage(reader, { policy: TITLE, lower: null, higher: null });
  const { lineage: compared } = await askComparePolicies(reader, { a: TITLE, b: '中府〔2022〕7号' });
  const page = await reader.find('Policy', {}, { first: 100, after: null, withTotal: false });
  return {
    found: (await findPolicy(reader, TITLE)).id,
    citing: citingDocuments.map(({ policy, kinds }) => [policy.id, ...kinds]).sort(),
    inForce: [ended?.verdict, ended?.endedBy.map(({ policy }) => policy.id)],
    lineage: lineage.documents.map(({ lower, higher, links }) => [lower.id, higher.id, links]),
    compared: compared.length,
    policies: page.items.map(({ id }: PolicyNode) => id),
  };
}
