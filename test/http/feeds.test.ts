import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SaxesParser } from 'saxes';
import type { HttpServer } from '../../src/http/create-server.js';
import { WORLD } from '../graphql/world.js';
import { createMemoryReader } from '../support/memory-reader.js';
import { startServer } from './start.js';

const LOADED = '2026-01-02T03:04:05.000Z';
const loadedAt = (time: string | null) =>
  createMemoryReader(WORLD.map((batch) => ({ ...batch, source: { ...batch.source, loadedAt: time } })));
const sha256 = WORLD[1]?.source.sha256;

let server: HttpServer;
beforeAll(async () => {
  server = await startServer({ PUBLIC_URL: 'https://example.org' }, loadedAt(LOADED));
});
afterAll(() => server.stop());

test('JSON Feed 1.1 says which documents were loaded when, by ids that stay', async () => {
  const { headers, body } = await server.app.inject('/feed.json');
  expect(headers['content-type']).toBe('application/feed+json; charset=utf-8');
  expect(JSON.parse(body)).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: 'https://example.org/feed.json',
    language: 'zh-CN',
    items: [
      {
        id: `urn:sha256:${sha256}`,
        url: 'https://example.org/policies/yueban-2022-7',
        title: '《关于培育产业集群的行动计划》粤办〔2022〕7号',
        date_published: LOADED,
        content_html: expect.stringContaining('href="https://example.org/policies/yueban-2022-7"'),
      },
    ],
  });
});

describe.each([
  ['/feed.rss', 'application/rss+xml; charset=utf-8', /<rss version="2\.0"/],
  ['/feed.atom', 'application/atom+xml; charset=utf-8', /<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom">/],
])('%s', (url, type, root) => {
  test('is well-formed and holds the same', async () => {
    const { headers, body } = await server.app.inject(url);
    expect(headers['content-type']).toBe(type);
    new SaxesParser({ xmlns: true }).write(body).close();
    expect(body).toMatch(root);
    for (const part of [`urn:sha256:${sha256}`, 'https://example.org/policies/yueban-2022-7'])
      expect(body).toContain(part);
  });

  test('is the same each time, and not sent again to who has it', async () => {
    const [first, second] = [await server.app.inject(url), await server.app.inject(url)];
    expect(second.body).toBe(first.body);
    const held = await server.app.inject({ url, headers: { 'if-none-match': String(first.headers.etag) } });
    expect(held.statusCode).toBe(304);
  });
});

test('a source that does not say when it was loaded is left out, and that is said', async () => {
  const undated = await startServer({}, loadedAt(null));
  const { items, description } = (await undated.app.inject('/feed.json')).json();
  expect([items, description]).toEqual([[], expect.stringMatching(/1 sources do not say when/)]);
  await undated.stop();
});

test('a feed takes no other method', async () => {
  const { statusCode, headers } = await server.app.inject({ method: 'POST', url: '/feed.json' });
  expect([statusCode, headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
});
