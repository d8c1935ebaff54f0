import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import readWorkbook from 'read-excel-file/node';
import type { HttpServer } from '../../src/http/create-server.js';
import { startServer } from './start.js';

let server: HttpServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const CITY = `city=${encodeURIComponent('东莞')}`;
const get = (url: string, headers: Readonly<Record<string, string>> = {}) =>
  server.app.inject({ url, headers });

describe('/v1/reports/matrix', () => {
  test.each([
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'attachment'],
    ['csv', 'text/csv; charset=utf-8; header=present', 'attachment'],
    ['json', 'application/json; charset=utf-8', 'inline'],
    ['html', 'text/html; charset=utf-8', 'inline'],
  ])('as %s, by extension and by Accept, named after what was asked', async (format, type, way) => {
    const byExtension = await get(`/v1/reports/matrix.${format}?${CITY}`);
    const byAccept = await get(`/v1/reports/matrix?${CITY}`, { accept: type.split(';')[0] ?? '' });
    for (const answer of [byExtension, byAccept]) {
      expect(answer.statusCode).toBe(200);
      expect(answer.headers).toMatchObject({
        'content-type': type,
        'content-disposition': `${way}; filename="matrix.${format}"; filename*=UTF-8''${encodeURIComponent(`东莞-责任矩阵.${format}`)}`,
        'policy-graph-truncated': 'false',
      });
    }
    expect(Buffer.compare(byExtension.rawPayload, byAccept.rawPayload)).toBe(0);
  });

  test('is not sent to who has it already', async () => {
    const url = `/v1/reports/matrix.xlsx?${CITY}`;
    const { headers } = await get(url);
    const again = await get(url, { 'if-none-match': String(headers.etag) });
    expect([again.statusCode, again.rawPayload.length]).toEqual([304, 0]);
  });

  test('links lead to the server that was asked', async () => {
    const { rawPayload } = await get(`/v1/reports/matrix.xlsx?${CITY}`, { host: 'policies.example.org' });
    const sheets = await readWorkbook(rawPayload);
    const links = sheets
      .find(({ sheet }) => sheet === '台账')
      ?.data.flat()
      .filter((cell) => String(cell).startsWith('http'));
    expect(links?.length).toBeGreaterThan(0);
    for (const link of links ?? []) {
      const { pathname, origin } = new URL(String(link));
      expect(origin).toBe('http://policies.example.org');
      expect((await get(pathname)).statusCode).toBe(200);
    }
  });

  test('the page carries its style, and may load and run nothing', async () => {
    const { headers } = await get(`/v1/reports/matrix.html?${CITY}`);
    expect(headers['content-security-policy']).toMatch(/default-src 'none'/);
    expect(headers['content-security-policy']).toMatch(/script-src 'none'/);
    expect(headers['content-security-policy']).toMatch(/style-src 'unsafe-inline'/);
  });

  test('says what the matrix leaves out', async () => {
    const { headers } = await get('/v1/reports/matrix.csv?rows=CITY&columns=AGENCY');
    expect(decodeURIComponent(String(headers['policy-graph-notes']))).toMatch(/measures name no city/);
  });

  test.each([
    ['an unknown city', 'matrix.xlsx?city=%E6%97%A0', 404, 'NOT_FOUND'],
    ['an unknown parameter', 'matrix.csv?town=x', 400, 'INVALID_ARGUMENT'],
    ['an unknown sheet', 'matrix.csv?sheet=notes', 400, 'INVALID_ARGUMENT'],
    ['rows that are columns', 'matrix.json?rows=CITY&columns=CITY', 400, 'INVALID_ARGUMENT'],
    ['a release that is not there', 'matrix.json?release=9', 404, 'RELEASE_NOT_FOUND'],
    ['a form that there is not', 'matrix.docx', 404, 'NOT_FOUND'],
  ])('%s is refused', async (_title, url, status, code) => {
    const answer = await get(`/v1/reports/${url}`);
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
  });

  test('is on the first page and in the description', async () => {
    expect((await get('/api')).body).toContain('href="/v1/reports/matrix.xlsx?city=');
    const { paths } = (await get('/v1/openapi.json')).json();
    const names = (paths['/v1/reports/matrix.csv'].get.parameters as readonly { name: string }[]).map(
      ({ name }) => name,
    );
    expect(names).toEqual([
      'rows',
      'columns',
      'policy',
      'city',
      'cluster',
      'agency',
      'levels',
      'jurisdiction',
      'roles',
      'release',
      'sheet',
    ]);
  });
});
