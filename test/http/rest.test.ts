import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { DomainError } from '../../src/domain/errors.js';
import type { HttpServer } from '../../src/http/create-server.js';
import { failingReader, startServer } from './start.js';

let server: HttpServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const get = (url: string, headers: Record<string, string> = {}) => server.app.inject({ url, headers });
const LEADS = `/v1/city-leads?city=${encodeURIComponent('东莞')}`;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const LEADS_XLSX = LEADS.replace('?', '.xlsx?');
const LEADS_CSV = LEADS.replace('?', '.csv?');

describe('the form', () => {
  test.each([
    ['/v1/completeness', undefined, 'application/json'],
    ['/v1/completeness', '*/*', 'application/json'],
    ['/v1/completeness', 'application/json', 'application/json'],
    ['/v1/completeness', 'text/csv', 'text/csv'],
    ['/v1/completeness', 'text/*', 'text/csv'],
    ['/v1/completeness', 'application/json;q=0.5, text/csv', 'text/csv'],
    ['/v1/completeness', 'text/csv;q=0.1, application/json;q=0.2', 'application/json'],
    ['/v1/completeness', 'text/csv;q=0, */*', 'application/json'],
    ['/v1/completeness', 'text/html, */*;q=0.8', 'application/json'],
    ['/v1/completeness', XLSX, XLSX],
    ['/v1/completeness', 'application/*', 'application/json'],
    ['/v1/completeness.csv', 'application/json', 'text/csv'],
    ['/v1/completeness.xlsx', 'application/json', XLSX],
    ['/v1/completeness.json', 'text/csv', 'application/json'],
  ])('%s with Accept %s is %s', async (url, accept, type) => {
    const { statusCode, headers } = await get(url, accept === undefined ? {} : { accept });
    expect([statusCode, String(headers['content-type']).split(';')[0]]).toEqual([200, type]);
    expect(headers.vary).toMatch(/accept/i);
  });

  test('what accepts none is told what there is', async () => {
    const answer = await get('/v1/completeness', { accept: 'image/png, text/html' });
    expect(answer.statusCode).toBe(406);
    expect(answer.json()).toMatchObject({ code: 'NOT_ACCEPTABLE', detail: expect.stringMatching(/\.csv/) });
  });
});

describe('an answer', () => {
  test('is the value of the field, plain', async () => {
    const { body, headers } = await get(LEADS);
    expect(JSON.parse(body)).toMatchObject({ city: { name: '东莞' }, measures: { totalCount: 3 } });
    expect(headers['policy-graph-truncated']).toBe('false');
    expect(headers.link).toBeUndefined();
  });

  test('takes what is set to nothing for what is not there', async () => {
    expect((await get(`${LEADS}&cluster=&after=`)).body).toBe((await get(LEADS)).body);
  });

  test('says when a page follows, and where', async () => {
    const first = await get(`${LEADS}&first=1`);
    expect(first.headers['policy-graph-truncated']).toBe('true');
    const [, next = ''] =
      /^<http:\/\/localhost:80([^>]+)>; rel="next"$/.exec(String(first.headers.link)) ?? [];
    const second = await get(next);
    const idsOf = (text: string) =>
      JSON.parse(text).measures.nodes.map(({ clause }: { clause: { id: string } }) => clause.id);
    expect(idsOf(second.body)).toHaveLength(1);
    expect(idsOf(second.body)).not.toEqual(idsOf(first.body));
  });

  test('as CSV opens in a spreadsheet, under a telling name', async () => {
    const { body, headers, rawPayload } = await get(LEADS_CSV);
    expect([...rawPayload.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(body.slice(1).split('\r\n')[0]).toMatch(/^城市,文件,/);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
    expect(headers['content-disposition']).toBe(
      `attachment; filename="city-leads.csv"; filename*=UTF-8''city-leads-${encodeURIComponent('东莞')}.csv`,
    );
  });

  test('as CSV that is not whole has a name that says so', async () => {
    const { headers } = await get(`${LEADS_CSV}&first=1`);
    expect(headers['content-disposition']).toContain('filename="city-leads-partial.csv"');
    expect(headers['content-disposition']).toContain(encodeURIComponent('部分-partial'));
    expect(headers['policy-graph-truncated']).toBe('true');
  });

  test('as XLSX is the same table, under a telling name, and leads to this server', async () => {
    const { headers, rawPayload } = await get(LEADS_XLSX, { host: 'policies.example.org' });
    expect(headers).toMatchObject({
      'content-type': XLSX,
      'content-disposition': `attachment; filename="city-leads.xlsx"; filename*=UTF-8''city-leads-${encodeURIComponent('东莞')}.xlsx`,
      'policy-graph-truncated': 'false',
      etag: expect.stringMatching(/./),
    });
    const [table, about] = await readWorkbook(rawPayload);
    const csv: readonly (readonly string[])[] = parse((await get(LEADS_CSV)).body, { bom: true });
    expect(table?.data.slice(3).map((row) => row.map((cell) => String(cell ?? '')))).toEqual(csv);
    const links = about?.data.flat().filter((cell) => String(cell).startsWith('http'));
    expect(links).toEqual([
      expect.stringMatching(/^http:\/\/policies\.example\.org\/v1\/city-leads\.xlsx\?/),
      expect.stringMatching(/^http:\/\/policies\.example\.org\/v1\/city-leads\?/),
    ]);
    expect(
      Buffer.compare((await get(LEADS_XLSX, { host: 'policies.example.org' })).rawPayload, rawPayload),
    ).toBe(0);
  });

  test('as XLSX that is not whole says so in its name, its headers and its sheets, with the link of the next page', async () => {
    const { headers, rawPayload } = await get(`${LEADS_XLSX}&first=1`);
    expect(headers['content-disposition']).toContain(encodeURIComponent('部分-partial'));
    expect(headers['policy-graph-truncated']).toBe('true');
    const [table, about] = await readWorkbook(rawPayload);
    expect(table?.data[2]?.[0]).toMatch(/^【不完整】本表 1 行；measures：共 3 项/);
    const next = new URL(String(about?.data.find(([name]) => name === '下一页')?.[1]));
    const second = await get(`${next.pathname}${next.search}`);
    expect([second.statusCode, second.headers['content-type']]).toEqual([200, XLSX]);
  });

  test('is not sent again to who has it', async () => {
    const { headers } = await get(LEADS);
    expect(headers['cache-control']).toBe('no-cache');
    const tag = String(headers.etag);
    expect(
      (await get(LEADS_XLSX, { 'if-none-match': String((await get(LEADS_XLSX)).headers.etag) })).statusCode,
    ).toBe(304);
    for (const held of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const again = await get(LEADS, { 'if-none-match': held });
      expect([again.statusCode, again.body, again.headers['content-length']]).toEqual([304, '', undefined]);
      expect(again.headers.etag).toBe(tag);
    }
    expect((await get(LEADS, { 'if-none-match': '"other"' })).statusCode).toBe(200);
    expect((await get(LEADS_CSV, { 'if-none-match': tag })).statusCode).toBe(200);
  });

  test('HEAD has the headers of GET', async () => {
    const [head, whole] = [await server.app.inject({ method: 'HEAD', url: LEADS }), await get(LEADS)];
    expect([head.statusCode, head.body]).toEqual([200, '']);
    for (const name of ['etag', 'content-type', 'content-length'])
      expect(head.headers[name]).toBe(whole.headers[name]);
  });
});

describe('is refused as a problem that says what to do', () => {
  test.each([
    ['/v1/city-leads', 400, 'INVALID_ARGUMENT', /city is missing/],
    ['/v1/city-leads?city=', 400, 'INVALID_ARGUMENT', /city is missing/],
    [`${LEADS}&ctiy=x`, 400, 'INVALID_ARGUMENT', /no parameter "ctiy"\. Did you mean city\?/],
    [`${LEADS}&city=x`, 400, 'INVALID_ARGUMENT', /city must be a text, not 2 values/],
    [`${LEADS}&first=many`, 400, 'INVALID_ARGUMENT', /first must be a whole number/],
    [`${LEADS}&first=0`, 400, 'INVALID_ARGUMENT', /first must be a whole number from 1/],
    [`${LEADS}&first=1000`, 400, 'INVALID_PAGE', /100/],
    [`${LEADS}&after=x`, 400, 'INVALID_CURSOR', /not issued/],
    ['/v1/city-leads?city=%E6%97%A0', 404, 'NOT_FOUND', /无/],
    ['/v1/completeness?x', 400, 'INVALID_ARGUMENT', /There are: release/],
    ['/v1/completeness?__proto__=x', 400, 'INVALID_ARGUMENT', /__proto__/],
    ['/v1/nothing', 404, 'NOT_FOUND', /See \/api for what is where/],
    ['/v1/completeness.xml', 404, 'NOT_FOUND', /See \//],
    [`/v1/completeness?${'x'.repeat(4_000)}`, 414, 'URI_TOO_LONG', /at most 4000/],
    ['/v1/%E0%A4%A', 400, 'BAD_REQUEST', /not a valid url/],
  ])('%.60s', async (url, status, code, detail) => {
    const answer = await get(url);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.json()).toMatchObject({
      type: `http://localhost:80/v1/errors#${code}`,
      title: expect.stringMatching(/./),
      status,
      code,
      detail: expect.stringMatching(detail),
      instance: url.slice(0, 500),
    });
    expect([answer.statusCode, answer.headers['cache-control'], answer.headers.etag]).toEqual([
      status,
      'no-store',
      undefined,
    ]);
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'] as const)('%s is 405 with what is allowed', async (method) => {
    const answer = await server.app.inject({
      method,
      url: LEADS,
      payload: '<x/>',
      headers: { 'content-type': 'text/xml' },
    });
    expect([answer.statusCode, answer.headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
    expect(answer.json()).toMatchObject({ code: 'METHOD_NOT_ALLOWED' });
  });

  test('a host that could not stand in a link is refused, and not repeated', async () => {
    const answer = await get('/v1/completeness', { host: 'example.org"><script>' });
    expect([answer.statusCode, answer.json().type]).toEqual([400, '/v1/errors#BAD_REQUEST']);
    expect(answer.body).not.toContain('example.org');
  });
});

describe('when the store fails', () => {
  test.each([
    [
      'is gone',
      new DomainError('STORE_UNAVAILABLE', 'neo4j://10.0.0.7 does not answer.'),
      503,
      'STORE_UNAVAILABLE',
    ],
    [
      'takes too long',
      new DomainError('QUERY_TIMEOUT', 'The answer took longer than 10 s.'),
      503,
      'QUERY_TIMEOUT',
    ],
    ['breaks', new Error('secret of 10.0.0.7'), 500, 'INTERNAL_SERVER_ERROR'],
  ])('because it %s', async (_why, error, status, code) => {
    const broken = await startServer({}, failingReader(error));
    for (const url of [LEADS, '/policies/yueban-2022-7.json', '/feed.json']) {
      const answer = await broken.app.inject(url);
      expect([url, answer.statusCode, answer.json().code]).toEqual([url, status, code]);
      expect(answer.body).not.toContain('10.0.0.7');
      expect(answer.headers['retry-after']).toBe(status === 503 ? '5' : undefined);
      if (status === 500) expect(answer.json().detail).toContain(answer.json().id);
    }
    await broken.stop();
  });
});
