import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { createSeedStore } from '../cli/seed-store.js';
import { connectedClient } from './connected-client.js';

const seeds = createSeedStore();
let store: ReturnType<typeof createSqliteStore>;
let connected: Awaited<ReturnType<typeof connectedClient>>;
beforeAll(async () => {
  store = createSqliteStore({ file: seeds.file(), readOnly: true });
  connected = await connectedClient(store);
});
afterAll(async () => {
  await connected.close();
  await store.close();
});

const read = async (uri: string): Promise<string> => {
  const { contents } = await connected.client.readResource({ uri });
  return (contents[0] as { readonly text: string }).text;
};

describe('documents and clauses are resources', () => {
  test('every loaded document is listed, and can be read', async () => {
    const { resources } = await connected.client.listResources();
    expect(resources.length).toBeGreaterThan(5);
    for (const { uri, title } of resources) {
      expect((await read(uri)).split('\n', 1)[0]).toBe(`# 《${title}》`);
    }
  });

  test('a document is read clause by clause, each unit with its words and line', async () => {
    const text = await read('policy-graph://policies/yuebanhan-2022-41-annex-1');
    expect(text).toMatch(/^# 《广东省促进工业经济平稳增长行动方案》\n文件编号：yuebanhan-2022-41-annex-1\n/);
    expect(text).toMatch(
      /- 牵头单位：广东省发展和改革委员会（[\w-]+）「省发展改革委」（第519行）［按职责分工］/,
    );
    expect(text).toContain('条款编号：yuebanhan-2022-41-annex-1:chp_1__measure_2，第');
    expect(text).toMatch(/- 牵头单位：国家税务总局广东省税务局（agency-440000-tax）「省税务局」（第\d+行）/);
  });

  test('a clause is read with its document, as ids come from answers', async () => {
    const text = await read('policy-graph://clauses/yuebanhan-2022-41-annex-1:chp_1__measure_2');
    expect(text).toMatch(/^# 《广东省促进工业经济平稳增长行动方案》/);
    expect(text).toMatch(/- 所涉产业集群：汽车（cluster-[\w-]+）「[^」]+」（第\d+行）/);
    expect(await read('policy-graph://clauses/yuebanhan-2022-41-annex-1%3Achp_1__measure_2')).toBe(text);
  });

  test('how to name them is told', async () => {
    const { resourceTemplates } = await connected.client.listResourceTemplates();
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual([
      'policy-graph://policies/{id}',
      'policy-graph://clauses/{id}',
    ]);
  });

  test.each([
    ['a clause that there is not', 'policy-graph://clauses/yuefu-2021-45:chp_99', /Nothing is known by id .*\(NOT_FOUND\)/],
    ['a document that there is not', 'policy-graph://policies/yuefu-1900-1', /\(NOT_FOUND\)/],
    ['another kind', 'policy-graph://cities/441900', /is none of policy-graph:\/\/policies\/\{id\}/],
    ['another place', 'file:///etc/hosts', /is none of/],
    ['a broken escape', 'policy-graph://clauses/%zz', /is none of/],
  ])('%s is refused', async (_what, uri, sentence) => {
    await expect(read(uri)).rejects.toThrow(sentence);
  }); // biome-ignore format: a table
});

describe('prompts', () => {
  test('are listed, and filled with what is given', async () => {
    const { prompts } = await connected.client.listPrompts();
    expect(prompts.map(({ name }) => name)).toEqual(['responsibilities_of_city', 'explain_clause']);
    const { messages } = await connected.client.getPrompt({ name: 'responsibilities_of_city', arguments: { city: '东莞' } });
    expect(messages).toMatchObject([{ role: 'user', content: { text: expect.stringContaining('「东莞」') } }]);
  }); // biome-ignore format: one line each

  test.each([
    ['nobody', {}, /There is no prompt "nobody"\. There are: responsibilities_of_city/],
    ['explain_clause', {}, /needs the argument id/],
  ])('%s %j is refused', async (name, given, sentence) => {
    await expect(connected.client.getPrompt({ name, arguments: given })).rejects.toThrow(sentence);
  });
});
