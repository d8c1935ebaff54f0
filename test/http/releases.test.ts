import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createPast } from '../../src/cli/create-past.js';
import { readConfig } from '../../src/config.js';
import { createServer, type HttpServer } from '../../src/http/create-server.js';
import type { Past } from '../../src/releases/past.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { createSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { mergeThreeReleases } from '../releases/describe-past.js';
import * as world from '../store/contract-world.js';
import { createTestFolder } from '../store/sqlite-folder.js';

const inFolder = createTestFolder();
const config = readConfig({ LOG_LEVEL: 'silent' });
let store: GraphStore;
let past: Past;
let server: HttpServer;
beforeAll(async () => {
  store = createSqliteStore({ file: inFolder('three.db') });
  await mergeThreeReleases(store);
  past = createPast(store, config);
  server = await createServer({ reader: store, past, config });
}, 60_000);
afterAll(async () => {
  await server.stop();
  await past.readers.close();
  await store.close();
});

const get = (url: string, headers = {}) => server.app.inject({ url, headers });

describe('links as of a release', () => {
  test.each([
    ['', 3, 3], ['&release=3', 3, 3], ['&release=2', 4, 2], ['&release=1', 4, 1],
  ])('/v1/clauses?first=1%s', async (query, totalCount, release) => {
    const answer = await get(`/v1/clauses?first=1${query}`);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ totalCount, completeness: { release } });
    // The next page is of the same release.
    expect(answer.headers.link).toContain(query.length > 9 ? `release=${release}` : 'first=1');
  }); // biome-ignore format: a table

  test('each has an ETag of its own', async () => {
    const tags = await Promise.all([1, 2, 3].map(async (n) => (await get(`/v1/clauses?release=${n}`)).headers.etag));
    expect(new Set(tags).size).toBe(3);
    expect((await get('/v1/clauses?release=1', { 'if-none-match': String(tags[0]) })).statusCode).toBe(304);
  }); // biome-ignore format: one screen

  test('permalinks, in every form', async () => {
    for (const ending of ['.html', '.json', '.jsonld', '.bib', '.csl.json']) {
      const path = `/clauses/${world.ITEM}${ending}`;
      expect([ending, (await get(`${path}?release=1`)).statusCode]).toEqual([ending, 200]);
      expect([ending, (await get(path)).statusCode]).toEqual([ending, 404]);
    }
  });

  test('the page of a former release says so, and its forms are of it', async () => {
    const page = (await get(`/clauses/${world.ITEM}.html?release=1`)).body;
    expect(page).toContain('As of release 1');
    const forms = [...page.matchAll(/href="([^"]*)" download/g)].map(([, form]) => String(form));
    expect(forms.length).toBe(6);
    for (const form of forms) expect([form, (await get(form)).statusCode]).toEqual([form, 200]);
    expect((await get(`/clauses/${world.M1}.html`)).body).not.toContain('As of release');
  });

  const REFUSED = [
    '/v1/clauses?release=9',
    '/v1/matrix.csv?release=0',
    `/clauses/${world.M1}?release=9`,
    '/v1/reports/diff.csv?from=1&to=9',
    '/v1/changes?since=9',
  ];
  test.each(REFUSED)('%s: there is no such release', async (url) => {
    const { statusCode, body } = await get(url, { accept: 'application/json, text/csv, text/html;q=0' });
    expect([statusCode, body.includes('RELEASE_NOT_FOUND')]).toEqual([404, true]);
    expect(body).toContain('releases 1 to 3');
  });

  test.each(['/v1/clauses?release=x', '/v1/releases?release=1', `/clauses/${world.M1}?release=x`])('%s is refused', async (url) => {
    expect((await get(url)).statusCode).toBe(400);
  }); // biome-ignore format: one screen
});

test.each([
  ['application/json', 200],
  ['application/graphql-response+json', 404],
])('GraphQL as of a release that there is not, answered as %s: %d', async (accept, status) => {
  const payload = { query: 'query @asOf(release: 9) { completeness { release } }' };
  const { statusCode, body } = await server.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { accept },
    payload,
  });
  expect([statusCode, JSON.parse(body).errors[0].extensions.code]).toEqual([status, 'RELEASE_NOT_FOUND']);
});

describe('the difference as a report', () => {
  test.each([
    ['.csv', 'text/csv; charset=utf-8; header=present', 'attachment'],
    ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'attachment'],
    ['.html', 'text/html; charset=utf-8', 'inline'],
    ['.json', 'application/json; charset=utf-8', 'inline'],
  ])('%s', async (ending, type, how) => {
    const answer = await get(`/v1/reports/diff${ending}?from=1&to=2`);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, type]);
    expect(answer.headers['content-disposition']).toContain(how);
    expect(answer.rawPayload.length).toBeGreaterThan(100);
    expect((await get(`/v1/reports/diff${ending}?from=1&to=2`)).rawPayload.equals(answer.rawPayload)).toBe(true);
  }); // biome-ignore format: a table
});
