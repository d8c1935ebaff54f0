import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphQLInputObjectType } from 'graphql';
import { NODE_LABELS } from '../../../src/domain/graph-model.js';
import { createSchema } from '../../../src/graphql/create-schema.js';
import { FILTERS } from '../../../src/graphql/filters/compile-filter.js';
import { ask } from '../ask.js';
import { type OpenReader, READERS } from '../readers.js';

/** What is asked of the toy world, and the ids that come, without what they all begin with. */
const ROWS: readonly [list: string, filter: string, ids: readonly string[]][] = [
  ['clauses', 'ids: ["yueban-2022-7:chp_1", "nothing"]', ['chp_1']],
  ['clauses', 'ids: []', []],
  ['clauses', 'policy: "粤办[2022] 7 号"', ['chp_1', 'chp_1__item_1', 'chp_1__item_2', 'chp_1__item_3']],
  ['clauses', 'policy: ["yueban-2022-7"], kind: CHAPTER', ['chp_1']],
  ['clauses', 'policy: ["关于培育产业集群的行动计划"], kind: [CHAPTER]', ['chp_1']],
  ['clauses', 'policy: "粤府〔2021〕28号"', []],
  ['clauses', 'policy: []', []],
  ['clauses', 'agency: "省工业和信息化厅"', ['chp_1__item_1', 'chp_1__item_2']],
  ['clauses', 'agency: "广东省工业和信息化厅", role: LEAD', ['chp_1__item_1']],
  ['clauses', 'agency: "省工業和信息化廳", role: [ASSIGNED, SUPPORT]', ['chp_1__item_2']],
  ['clauses', 'agency: ["agency-440000-kjt", "各地级以上市人民政府"]', ['chp_1__item_1', 'chp_1__item_2', 'chp_1__item_3']],
  ['clauses', 'agency: "无此单位"', []],
  ['clauses', 'role: LEAD', ['chp_1__item_1', 'chp_1__item_3']],
  ['clauses', 'hasUnits: true', ['chp_1__item_1', 'chp_1__item_2', 'chp_1__item_3']],
  ['clauses', 'hasUnits: false', ['chp_1']],
  ['clauses', 'policy: "粤办〔2022〕7号", hasUnits: true, not: { agency: "各地级以上市人民政府" }', ['chp_1__item_1', 'chp_1__item_2']],
  ['clauses', 'city: ["东莞"]', ['chp_1__item_1']],
  ['clauses', 'city: "441300"', ['chp_1__item_1']],
  ['clauses', 'region: "广东"', ['chp_1__item_1']],
  ['clauses', 'region: "440000"', ['chp_1__item_1']],
  ['clauses', 'cluster: "新一代电子信息产业集群"', ['chp_1__item_1', 'chp_1__item_2']],
  ['clauses', 'cluster: "半导体"', ['chp_1__item_2']],
  ['clauses', 'cluster: "半导体", city: "东莞"', []],
  ['clauses', 'cluster: "半导体", region: "广东"', []],
  ['clauses', 'anyOf: [{ cluster: "半导体" }, { city: "东莞" }], role: LEAD', ['chp_1__item_1']],
  ['clauses', 'anyOf: []', []],
  ['clauses', 'not: { anyOf: [{ cluster: "半导体" }, { kind: CHAPTER }] }', ['chp_1__item_1', 'chp_1__item_3']],
  ['clauses', 'not: {}', []],
  ['clauses', 'text: "半导体 1000亿元"', ['chp_1__item_2']],
  ['clauses', 'text: "半導體 １０００"', ['chp_1__item_2']],
  ['clauses', 'text: "重点任务"', ['chp_1']],
  ['clauses', 'year: 2022, kind: CHAPTER', ['chp_1']],
  ['clauses', 'year: 2021', []],
  ['clauses', 'issuedFrom: "2022-03", issuedUntil: "2022-03", kind: CHAPTER', ['chp_1']],
  ['clauses', 'issuedFrom: "2022-03-02"', []],
  ['clauses', 'validOn: "2023-06-30", kind: CHAPTER', ['chp_1']],
  ['clauses', 'validOn: "2022-02-28"', []],
  ['policies', 'validOn: "2022-03-01"', ['yueban-2022-7']],
  ['clauses', 'issuer: "省工业和信息化厅"', []],
  ['clauses', 'policyId: "yueban-2022-7", headingContains: "任务"', ['chp_1']],
  ['policies', 'policy: ["粤办〔2022〕7号", "粤府（2021）28号"]', ['yueban-2022-7', 'yuefu-2021-28']],
  ['policies', 'city: "惠州市"', ['yueban-2022-7']],
  ['policies', 'hasUnits: true, agency: "省科技厅", role: LEAD', []],
  ['policies', 'text: "规划"', ['yuefu-2021-28']],
  ['policies', 'issuedFrom: "2022"', ['yueban-2022-7']],
  ['policies', 'issuedUntil: "2022-02-28"', []],
  ['policies', 'not: { year: 2022 }', ['yuefu-2021-28']],
  ['agencies', 'policy: "粤办〔2022〕7号", role: LEAD', ['agency-440000-cities', 'agency-440000-gxt']],
  ['agencies', 'city: "东莞", role: LEAD', ['agency-440000-gxt']],
  // One and the same clause must fulfil both: 省科技厅 is in a clause on chips, and in another that names 东莞.
  ['agencies', 'city: "东莞", cluster: "半导体"', []],
  ['agencies', 'cluster: "半导体"', ['agency-440000-gxt', 'agency-440000-kjt']],
  ['agencies', 'levels: GROUP', ['agency-440000-cities']],
  ['agencies', 'agency: "省科技厅"', ['agency-440000-kjt']],
  ['agencies', 'text: "工业 信息化"', ['agency-440000-gxt']],
  ['cities', 'region: "广东省"', ['city-441300', 'city-441900']],
  ['cities', 'cluster: "新一代电子信息产业集群"', ['city-441300', 'city-441900']],
  ['cities', 'cluster: "半导体"', []],
  ['cities', 'city: "东莞", agency: "省科技厅", role: SUPPORT', ['city-441900']],
  ['cities', 'levels: COUNTY', []],
  ['regions', 'city: "东莞市"', ['region-440000']],
  ['regions', 'policy: "粤办〔2022〕7号"', []],
  ['clusters', 'city: "东莞"', ['cluster-440000-1']],
  ['clusters', 'region: "广东", kind: CLUSTER', ['cluster-440000-1']],
  ['clusters', 'agency: "各地级以上市人民政府"', ['cluster-440000-strategic']],
  ['clusters', 'cluster: "战略性产业集群"', ['cluster-440000-1', 'cluster-440000-strategic']],
  ['targets', 'year: 2025', ['chp_1__item_2~target_1']],
  ['targets', 'yearFrom: 2026', []],
  ['targets', 'cluster: "半导体", policy: "粤办〔2022〕7号", text: "收入"', ['chp_1__item_2~target_1']],
  ['targets', 'city: "东莞"', []],
]; // biome-ignore format: a table

describe.each(Object.entries(READERS))('%s', (_name, openReader) => {
  let open: OpenReader;
  beforeAll(async () => {
    open = await openReader();
  });
  afterAll(() => open.close());

  test.each(ROWS)('%s(filter: { %s })', async (list, filter, ids) => {
    const { data, errors } = await ask(
      open.reader,
      `{ ${list}(filter: { ${filter} }) { totalCount nodes { id } } }`,
    );
    expect(errors).toBeUndefined();
    const answer = data?.[list] as {
      readonly totalCount: number;
      readonly nodes: readonly { readonly id: string }[];
    };
    expect(answer.nodes.map(({ id }) => id.replace('yueban-2022-7:', ''))).toEqual(ids);
    expect(answer.totalCount).toBe(ids.length);
  });

  test('a connection is filtered in the same words', async () => {
    const query = `{ agency(name: "省科技厅") { assignedTo(filter: { cluster: "半导体", not: { city: "东莞" } }) { nodes { number } }
      supports(filter: { cluster: "半导体" }) { totalCount } } }`;
    const { data, errors } = await ask(open.reader, query);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      agency: { assignedTo: { nodes: [{ number: '（二）' }] }, supports: { totalCount: 0 } },
    });
  });

  test.each([
    ['city: " "', /`city` cannot be: a word of it is empty/],
    ['ids: [""]', /`ids` cannot be/],
    ['text: ""', /`text` cannot be/],
    ['text: "一 二 三 四 五 六 七 八 九"', /`text` cannot be: it has 9 words; at most 8/],
    ['issuedFrom: "2022-02-30"', /「2022-02-30」 is no date; write YYYY-MM-DD, YYYY-MM or YYYY/],
    ['issuedUntil: "March"', /`issuedUntil`/],
    ['validOn: "2022-03"', /「2022-03」 is no day; write YYYY-MM-DD/],
    ['year: 22', /22 is no year of four digits/],
    ['not: { not: { not: { not: { not: { year: 2022 } } } } }', /nest more than 4 deep/],
    [`anyOf: [${'{ year: 2022 }'.repeat(21)}]`, /21 alternatives; at most 20/],
    [`policy: [${Array.from({ length: 101 }, (_, at) => `"p-${at}"`)}]`, /101 words; at most 100/],
  ])('refused: %s', async (filter, message) => {
    const { errors } = await ask(open.reader, `{ clauses(filter: { ${filter} }) { totalCount } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_FILTER' } }]);
    expect(errors?.[0]?.message).toMatch(message);
  });
});

describe('every field of a filter means something, and nothing else is in the tables', () => {
  const schema = createSchema();
  test.each(NODE_LABELS)('%s', (label) => {
    const input = schema.getType(`${label}Filter`) as GraphQLInputObjectType;
    const { own, through } = FILTERS[label];
    expect(Object.keys(input.getFields()).sort()).toEqual(
      [...Object.keys(own), ...(through?.fields ?? []), 'anyOf', 'not'].sort(),
    );
  });
});
