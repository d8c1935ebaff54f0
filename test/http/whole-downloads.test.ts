import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import type { HttpServer } from '../../src/http/create-server.js';
import { createSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { largeWorld } from './large-world.js';
import { startServer } from './start.js';

/** A list of more than a page, of which the JSON comes page by page, and a file whole. */
const MORE = 130;
const store = createSqliteStore({ file: ':memory:' });
let server: HttpServer;
beforeAll(async () => {
  await store.merge(largeWorld(MORE));
  server = await startServer({}, store);
});
afterAll(async () => {
  await server?.stop();
  await store.close();
});

const get = (url: string) => server.app.inject({ url });
const linkOf = (question: string, form = '') => {
  const [name = '', search] = question.split('?');
  return `/v1/${name}${form}${search === undefined ? '' : `?${encodeURI(search)}`}`;
};
const rowsOf = (csv: string): readonly (readonly string[])[] => parse(csv, { bom: true }).slice(1);

/** Questions of lists, whatever their answer calls the list, and the page size with which they are asked. */
const QUESTIONS = [
  ['city-leads?city=东莞', 'measures'],
  ['ledger', 'rows'],
  ['matrix?rows=MEASURE', 'rows'],
  ['clauses', ''],
  ['search?text=集群', ''],
] as const;

describe.each(QUESTIONS)('%s', (question, list) => {
  test('as CSV has the rows of all pages of the JSON, in their order', async () => {
    const pages: string[] = [];
    let url: string | null = linkOf(question, '.csv').concat(question.includes('?') ? '&' : '?', 'first=60');
    while (url !== null) {
      const { body, headers }: { body: string; headers: Readonly<Record<string, unknown>> } = await get(url);
      pages.push(...rowsOf(body).map((row) => row.join('\t')));
      url = /^<http:\/\/localhost:80([^>]+)>; rel="next"$/.exec(String(headers.link))?.[1] ?? null;
    }
    const { body, headers } = await get(linkOf(question, '.csv'));
    expect(rowsOf(body).map((row) => row.join('\t'))).toEqual(pages);
    expect(pages.length).toBeGreaterThan(MORE);
    expect([headers['policy-graph-truncated'], headers.link]).toEqual(['false', undefined]);
    expect(headers['content-disposition']).not.toContain('partial');
  });

  test('as XLSX has the rows of the CSV, and says that they are all', async () => {
    const rows = rowsOf((await get(linkOf(question, '.csv'))).body);
    const { rawPayload, headers } = await get(linkOf(question, '.xlsx'));
    const [table, about] = await readWorkbook(rawPayload);
    expect(table?.data.length).toBe(rows.length + 4);
    expect(table?.data[2]?.[0]).toBe(`全部 ${rows.length} 行均已列出。`);
    expect(about?.data.map(([name]) => name)).not.toContain('下一页');
    expect(headers['policy-graph-truncated']).toBe('false');
  });

  test('as JSON is a page, and a file of a page is a page', async () => {
    const { headers, body } = await get(linkOf(question));
    expect(headers['policy-graph-truncated']).toBe('true');
    const answer = JSON.parse(body);
    expect((list === '' ? answer : answer[list]).nodes.length).toBeLessThanOrEqual(100);
    const page = await get(linkOf(question, '.csv').concat(question.includes('?') ? '&' : '?', 'first=7'));
    expect(page.headers['policy-graph-truncated']).toBe('true');
    expect(page.headers['content-disposition']).toContain('partial');
  });
});
