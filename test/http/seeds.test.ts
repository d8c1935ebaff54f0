import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { createSchema } from '../../src/graphql/create-schema.js';
import type { HttpServer } from '../../src/http/create-server.js';
import { PERMALINKS } from '../../src/http/permalinks/permalinks.js';
import { answerSchemaOf } from '../../src/operations/answer-schema-of.js';
import { linkTo } from '../../src/operations/link-to.js';
import { OPERATIONS } from '../../src/operations/operations.js';
import { cleanText } from '../../src/reports/sheets/clean-text.js';
import { createSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { checkAgainst } from '../operations/check-against.js';
import { createTestFolder } from '../store/sqlite-folder.js';
import { seedBatches } from '../support/load-seeds.js';
import { rowsOfSeeds } from '../support/rows-of-seeds.js';
import { startServer } from './start.js';

/** The links that the pages name, on the seeds: each has an answer, as OpenAPI says it. */
const PATIENCE_MS = 120_000;
const file = createTestFolder()('seeds.db');
const schema = createSchema();
let store: ReturnType<typeof createSqliteStore>;
let server: HttpServer;
beforeAll(async () => {
  store = createSqliteStore({ file });
  await store.merge(await seedBatches());
  server = await startServer({}, store);
}, PATIENCE_MS);
afterAll(async () => {
  await server?.stop();
  await store?.close();
});

/** Figures of accuracy and what is derived are no claims of a document; the command line adds them. */
const ADDED_BY_INGEST: ReadonlySet<string> = new Set(['completeness', 'lineage']);

test('the links of a text lead from part to part until its end', async () => {
  const parts: string[] = [];
  const path = `/v1/reading?policy=${encodeURIComponent('粤办函〔2022〕41号')}&length=4000`;
  for (let url: string | null = path; url !== null; ) {
    const { statusCode, headers, body } = await server.app.inject(url);
    expect(statusCode).toBe(200);
    const { text, length, hasNext } = JSON.parse(body) as Record<string, unknown>;
    expect(headers['policy-graph-truncated']).toBe(String(hasNext));
    parts.push(String(text));
    const next = /^<http:\/\/localhost:80([^>]+)>; rel="next"$/.exec(String(headers.link ?? ''));
    url = next?.[1] ?? null;
    expect([url === null, parts.join('').length === length]).toEqual([hasNext === false, hasNext === false]);
  }
  expect(parts).toHaveLength(3);
});

describe('every question', () => {
  test.each(OPERATIONS.map((operation) => [operation.name, operation] as const))(
    '%s answers its example',
    async (_name, operation) => {
      const json = await server.app.inject(linkTo(operation, operation.example, '.json'));
      expect([json.statusCode, json.statusCode === 200 ? '' : json.body]).toEqual([200, '']);
      expect(checkAgainst(answerSchemaOf(schema, operation), json.json())).toEqual([]);
      const csv = await server.app.inject(linkTo(operation, operation.example, '.csv'));
      expect(csv.statusCode).toBe(200);
      const rows: readonly (readonly string[])[] = parse(csv.body, { bom: true });
      expect(rows.length).toBeGreaterThanOrEqual(
        (ADDED_BY_INGEST.has(operation.name) ? 0 : 1) + rowsOfSeeds(operation.name),
      );
      const xlsx = await server.app.inject(linkTo(operation, operation.example, '.xlsx'));
      expect([xlsx.statusCode, await tableOf(xlsx.rawPayload)]).toEqual([200, rows.map(asInXlsx)]);
      for (const link of linksOf(xlsx.rawPayload).slice(0, 5)) {
        const { pathname } = new URL(link);
        expect([link, (await server.app.inject(pathname)).statusCode]).toEqual([link, 200]);
      }
    },
    PATIENCE_MS,
  );
});

/** The first sheet behind what stands above its header. */
async function tableOf(file: Buffer): Promise<readonly (readonly string[])[]> {
  const [sheet] = await readWorkbook(file);
  return (sheet?.data ?? []).slice(3).map((row) => row.map((cell) => String(cell ?? '')));
}

/** A CSV row as the reader of XLSX gives it: trimmed, and without the apostrophe that no file of Excel needs. */
function asInXlsx(row: readonly string[]): readonly string[] {
  return row.map((cell) => cleanText(cell.replace(/^'(?=[=+\-@])/, '')).trim());
}

/** What cells of the first sheet lead to. */
function linksOf(file: Buffer): readonly string[] {
  const part = unzipSync(file)['xl/worksheets/_rels/sheet1.xml.rels'] ?? new Uint8Array();
  return [...strFromU8(part).matchAll(/Target="(http[^"]*)"/g)].map(([, link = '']) => link);
}

describe('every kind of permalink', () => {
  test.each(PERMALINKS.map(({ path, example }) => `/${path}/${example}`))('%s', async (url) => {
    for (const accept of ['text/html', 'application/json', 'application/ld+json']) {
      const { statusCode, headers } = await server.app.inject({ url, headers: { accept } });
      expect([accept, statusCode, String(headers['content-type'])]).toEqual([
        accept,
        200,
        expect.stringContaining(accept),
      ]);
    }
  });
});

test('a name that fits several cities is 409, with those that it fits', async () => {
  const { statusCode, json } = await server.app.inject(`/v1/city-leads?city=${encodeURIComponent('鼓楼区')}`);
  expect([statusCode, json().code]).toEqual([409, 'AMBIGUOUS_NAME']);
  expect(json().details.candidates.length).toBeGreaterThan(1);
});

test("one city's matrix as CSV is one short link", async () => {
  const { body, headers } = await server.app.inject(`/v1/matrix.csv?city=${encodeURIComponent('东莞')}`);
  const [head = [], ...rows]: readonly (readonly string[])[] = parse(body, { bom: true });
  expect(head.slice(0, 3)).toEqual(['措施＼机构（●牵头 ○配合 ◇负责）', '省发展改革委', '省工业和信息化厅']);
  expect(rows[0]?.at(-1)).toBe('yuebanhan-2022-41-annex-1:chp_1__measure_2');
  expect(rows.length).toBeGreaterThan(20);
  expect(decodeURIComponent(String(headers['content-disposition']))).toContain("UTF-8''matrix-东莞.csv");
  expect(headers['policy-graph-truncated']).toBe('false');
});
