import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import type { SourceRecord } from '../../src/domain/graph-batch.js';
import type { HttpServer } from '../../src/http/create-server.js';
import { createSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { WORLD } from '../graphql/world.js';
import { connectedClient } from '../mcp/connected-client.js';
import { largeWorld } from './large-world.js';
import { startServer } from './start.js';

/** Measures and files in such number that a list beside a count holds only the first of them, and says so. */
const MEASURES = 131;
const FILES = 30;
const store = createSqliteStore({ file: ':memory:' });
let server: HttpServer;
beforeAll(async () => {
  const [batch] = WORLD;
  if (!batch) throw new Error('The toy world is empty.');
  const files = Array.from({ length: FILES }, (_, at) => {
    const source: SourceRecord = {
      ...batch.source,
      id: `more-${at}`,
      file: `more-${at}.txt`,
      sha256: String(at).padStart(64, '0'),
    };
    return { ...batch, source, nodes: [], edges: [] };
  });
  await store.merge([...largeWorld(MEASURES - 1), ...files]);
  server = await startServer({}, store);
});
afterAll(async () => {
  await server?.stop();
  await store.close();
});

const get = (url: string) => server.app.inject({ url: encodeURI(url) });
const notesOf = (headers: Readonly<Record<string, unknown>>): string =>
  decodeURIComponent(String(headers['policy-graph-notes'] ?? ''));
const rowsOf = (csv: string): readonly (readonly string[])[] => parse(csv, { bom: true });
const MORE =
  /lists hold fewer than the count beside them says: ask again with a larger `ids`, at most 1,000;/;

/** Each question with how many ids it lists, and its longest list of them. */
const QUESTIONS: readonly [string, number, (answer: never) => readonly string[]][] = [
  ['agency-load?', 20, (answer: Loads) => answer.agencies.nodes[0]?.counts.leadClauseIds ?? []],
  ['matrix?rows=AGENCY&columns=POLICY&', 5, (answer: Cells) => answer.rows.nodes[0]?.cells[0]?.counts.leadClauseIds ?? []],
  ['partners?agency=省工业和信息化厅&', 20, (answer: Partners) => answer.partners.nodes[0]?.clauseIds ?? []],
  ['city-leads?city=东莞&', 20, (answer: Leads) => answer.ranking[0]?.clauseIds ?? []],
]; // biome-ignore format: a table

describe.each(QUESTIONS)('/v1/%s', (question, first, listOf) => {
  const ask = async (ids: string) => {
    const { body, headers, statusCode } = await get(`/v1/${question}${ids}`);
    return { statusCode, headers, answer: JSON.parse(body) };
  };

  test(`lists the first ${first} ids, and says what brings more`, async () => {
    const { answer, headers } = await ask('');
    const all = listOf((await ask('ids=1000')).answer as never);
    expect(all.length).toBeGreaterThanOrEqual(MEASURES);
    expect(listOf(answer as never)).toEqual(all.slice(0, first));
    expect(notesOf(headers)).toMatch(MORE);
  });

  test('lists as many as are asked for, and says nothing where that is all', async () => {
    const { answer, headers } = await ask('ids=3');
    expect(listOf(answer as never)).toHaveLength(3);
    expect(notesOf(headers)).toMatch(MORE);
    expect(notesOf((await ask('ids=1000')).headers)).not.toMatch(MORE);
  });

  test.each([0, 1_001])('%d is refused', async (ids) => {
    const { statusCode, answer } = await ask(`ids=${ids}`);
    expect(statusCode).toBe(400);
    expect(answer).toMatchObject({ code: 'INVALID_PAGE', detail: expect.stringMatching(/use 1 to 1000\.$/) });
  });
});

test.each([
  ['agency-load.csv?', 9],
  ['partners.csv?agency=省工业和信息化厅&', 5],
])('a cell of /v1/%s ends with how many there are', async (path, column) => {
  const cell = async (ids: string) => String(rowsOf((await get(`/v1/${path}${ids}`)).body)[1]?.[column]);
  expect(await cell('ids=2')).toMatch(/^[^、]+、[^、]+、……（共 13\d 项）$/);
  expect((await cell('ids=1000')).split('、').length).toBeGreaterThanOrEqual(MEASURES);
});

test('a file of Excel says it among its notes', async () => {
  const { rawPayload } = await get('/v1/agency-load.xlsx');
  const [, about] = await readWorkbook(rawPayload);
  expect(about?.data.filter(([name]) => name === '说明').map(([, note]) => note)).toContainEqual(
    expect.stringMatching(MORE),
  );
});

test('an agent is told it behind the answer', async () => {
  const { client, close } = await connectedClient(store);
  const { content } = await client.callTool({ name: 'agency_load', arguments: {} });
  const whole = await client.callTool({ name: 'agency_load', arguments: { ids: 1_000 } });
  await close();
  expect(content).toMatchObject([{ type: 'text' }, { type: 'text', text: expect.stringMatching(MORE) }]);
  expect(whole.content).toHaveLength(1);
});

describe('files that came with a release', () => {
  test.each([
    ['releases', ({ nodes: [release] }: { readonly nodes: readonly Came[] }) => release],
    ['changes?since=0', (answer: Came) => answer],
  ])('/v1/%s has the first 20, how many there are, and where all are', async (path, cameOf) => {
    const { body, headers } = await get(`/v1/${path}`);
    const came = cameOf(JSON.parse(body));
    expect(came?.documents).toHaveLength(20);
    expect(came?.documentCount).toBeGreaterThan(FILES);
    expect(notesOf(headers)).toMatch(/`document-versions` brings all/);
  });

  test('all are there by `since` and `until`', async () => {
    const count = async (between: string) =>
      JSON.parse((await get(`/v1/document-versions?${between}`)).body).totalCount;
    const { documentCount } = JSON.parse((await get('/v1/changes?since=0')).body);
    expect(await count('since=0&until=1')).toBe(documentCount);
    expect(await count('until=1')).toBe(documentCount);
    expect(await count('since=1')).toBe(0);
    expect(await count('until=0')).toBe(0);
  });

  test('a cell of the table ends with how many there are', async () => {
    const [, row] = rowsOf((await get('/v1/releases.csv')).body);
    expect(row?.at(-1)).toMatch(/、……（共 3\d 项）$/);
  });
});

interface Loads {
  readonly agencies: {
    readonly nodes: readonly { readonly counts: { readonly leadClauseIds: readonly string[] } }[];
  };
}
interface Cells {
  readonly rows: {
    readonly nodes: readonly {
      readonly cells: readonly { readonly counts: { readonly leadClauseIds: readonly string[] } }[];
    }[];
  };
}
interface Partners {
  readonly partners: { readonly nodes: readonly { readonly clauseIds: readonly string[] }[] };
}
interface Leads {
  readonly ranking: readonly { readonly clauseIds: readonly string[] }[];
}
interface Came {
  readonly documents: readonly unknown[];
  readonly documentCount: number;
}
