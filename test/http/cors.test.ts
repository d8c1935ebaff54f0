import { describe, expect, test } from '@jest/globals';
import { startServer } from './start.js';

const THEIRS = 'https://example.org';
const preflight = {
  method: 'OPTIONS',
  headers: { origin: THEIRS, 'access-control-request-method': 'POST' },
} as const;
const query = { query: '{ __typename }' };

describe('pages of other sites', () => {
  test('may not ask unless it is configured', async () => {
    const server = await startServer();
    for (const url of ['/graphql', '/v1/completeness', '/policies/yueban-2022-7']) {
      const asked = await server.app.inject({ url, ...preflight });
      const got = await server.app.inject({ url, headers: { origin: THEIRS } });
      for (const { headers } of [asked, got]) expect(headers['access-control-allow-origin']).toBeUndefined();
    }
    await server.stop();
  });

  test('may ask where they are listed, others may not', async () => {
    const server = await startServer({ CORS_ORIGINS: `${THEIRS}, http://localhost:5173` });
    for (const url of ['/graphql', '/v1/completeness']) {
      const { statusCode, headers } = await server.app.inject({ url, ...preflight });
      expect([statusCode, headers['access-control-allow-origin']]).toEqual([204, THEIRS]);
      expect(headers['access-control-allow-credentials']).toBeUndefined();
      const stranger = await server.app.inject({
        url,
        method: 'OPTIONS',
        headers: { ...preflight.headers, origin: 'https://example.com' },
      });
      expect(stranger.headers['access-control-allow-origin']).not.toBe('https://example.com');
    }
    const { headers } = await server.app.inject({ url: '/v1/completeness', headers: { origin: THEIRS } });
    for (const name of ['cost', 'notes', 'truncated'])
      expect(headers['access-control-expose-headers']).toContain(`policy-graph-${name}`);
    for (const name of ['etag', 'link']) expect(headers['access-control-expose-headers']).toContain(name);
    expect(headers.vary).toBe('Origin, Accept');
    await server.stop();
  });

  test('may send a token of their user where they are listed, not where all may ask', async () => {
    const asked = { ...preflight.headers, 'access-control-request-headers': 'authorization,content-type' };
    const allowed: unknown[] = [];
    for (const CORS_ORIGINS of [THEIRS, '*']) {
      const server = await startServer({ CORS_ORIGINS });
      const { headers } = await server.app.inject({ url: '/graphql', method: 'OPTIONS', headers: asked });
      allowed.push(headers['access-control-allow-headers']);
      await server.stop();
    }
    // A browser takes `*` for every header but `Authorization`.
    expect(allowed).toEqual(['authorization,content-type', '*']);
  });

  test('may all ask with *', async () => {
    const server = await startServer({ CORS_ORIGINS: '*' });
    const { headers } = await server.app.inject({ url: '/feed.json', headers: { origin: THEIRS } });
    expect(headers['access-control-allow-origin']).toBe('*');
    await server.stop();
  });

  test('cannot have a visitor ask by a form, with or without CORS', async () => {
    for (const CORS_ORIGINS of ['', '*']) {
      const server = await startServer({ CORS_ORIGINS });
      const byGet = await server.app.inject(`/graphql?query=${encodeURIComponent(query.query)}`);
      const byForm = await server.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { origin: THEIRS, 'content-type': 'text/plain' },
        payload: JSON.stringify(query),
      });
      expect([byGet.statusCode, byForm.statusCode]).toEqual([400, 400]);
      for (const { body } of [byGet, byForm]) expect(body).toMatch(/CSRF/);
      await server.stop();
    }
  });
});
