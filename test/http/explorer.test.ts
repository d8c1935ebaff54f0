import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { HttpServer } from '../../src/http/create-server.js';
import { buildPage } from '../support/build-page.js';
import { startServer } from './start.js';

let server: HttpServer;
beforeAll(async () => {
  buildPage('app');
  server = await startServer();
}, 120_000);
afterAll(() => server.stop());

const get = (url: string, headers = {}) => server.app.inject({ url, headers });

test.each([
  ['the start', '/'],
  ['a view', '/explore/city/%E4%B8%9C%E8%8E%9E?cluster=cluster-440000-1'],
  ['a picture of many nodes', `/explore/graph?of=${'city-441900,'.repeat(500)}`],
])(
  '%s is the page, asked for anew each time, under a policy that allows this server only',
  async (_what, url) => {
    const { statusCode, headers, body } = await get(url);
    expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      expect.stringMatching(/^text\/html/),
      'no-cache',
    ]);
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*worker-src 'self'/);
    expect(headers['content-security-policy']).not.toMatch(/unsafe|https?:/);
    expect(body).toContain('<div id="explorer">');
  },
);

test('its files come compressed and are kept by the browser', async () => {
  const script = /src="([^"]+\.js)"/.exec((await get('/')).body)?.[1] ?? '';
  const { statusCode, headers } = await get(script, { 'accept-encoding': 'gzip' });
  expect([statusCode, headers['content-encoding']]).toEqual([200, 'gzip']);
  expect(headers['cache-control']).toMatch(/immutable/);
});

test('a file of a former build is missing, and no page in its place', async () => {
  const { statusCode, body } = await get('/explore/assets/index-former.js');
  expect([statusCode, body.includes('id="explorer"')]).toEqual([404, false]);
});

test('the page is read and nothing else', async () => {
  const { statusCode, headers } = await server.app.inject({ method: 'POST', url: '/' });
  expect([statusCode, headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
});
