import { describe, expect, test } from '@jest/globals';
import { recordCalls } from '../../support/recording-reader.js';
import { ask } from '../ask.js';
import { READERS } from '../readers.js';

/** What a list is asked for, and what its notes say is called by no name that anything bears. */
const ROWS: readonly [list: string, filter: string, unknown: readonly string[]][] = [
  ['clauses', 'agency: "省工业与信息化厅"', ['Agency 「省工业与信息化厅」']],
  ['clauses', 'agency: ["省工业和信息化厅", "省科学厅"]', ['Agency 「省科学厅」']],
  ['clauses', 'anyOf: [{ city: "东莞" }, { city: "东完" }], not: { policy: "粤办〔2099〕7号" }', ['City 「东完」', 'Policy 「粤办〔2099〕7号」']],
  ['policies', 'issuer: "无此单位", region: "无此地"', ['Agency 「无此单位」', 'Region 「无此地」']],
  ['cities', 'cluster: "无此集群", city: " 东莞 "', ['Cluster 「无此集群」']],
  ['clauses', 'agency: "省工业和信息化厅"', []],
  ['clauses', 'policy: "粤府〔2021〕28号"', []],
  ['clauses', 'city: "441300", cluster: "半导体"', []],
  ['clauses', 'agency: []', []],
  ['clauses', 'text: "无此词"', []],
]; // biome-ignore format: one line for each

describe.each(Object.entries(READERS))('on %s', (_name, openReader) => {
  test.each(ROWS)('%s(filter: { %s })', async (list, filter, unknown) => {
    const { reader, close } = await openReader();
    const { data, errors } = await ask(
      reader,
      `{ ${list}(filter: { ${filter} }) { completeness { notes isTruncated } } }`,
    );
    await close();
    expect(errors).toBeUndefined();
    const notes = unknown.map(
      (name) =>
        `No ${name.replace(' ', ' is called ')}, so that name fits nothing: look for the right one with \`search\`.`,
    );
    expect(data?.[list]).toEqual({ completeness: { notes, isTruncated: false } });
  });
});

test('however many lists of a request ask for names, each kind of node is one store call', async () => {
  const { reader, close } = await (READERS.SQLite as NonNullable<(typeof READERS)[string]>)();
  const { reader: recorded, calls } = recordCalls(reader);
  const lists = [1, 2, 3].map(
    (n) => `l${n}: clauses(filter: { agency: "无${n}", city: "无${n}" }) { completeness { notes } }`,
  );
  await ask(recorded, `{ ${lists.join(' ')} }`);
  await close();
  expect(calls.walk).toBe(3 + 2);
});
