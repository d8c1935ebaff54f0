import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/config.js';
import { DomainError } from '../../src/domain/errors.js';
import { createServer, type HttpServer } from '../../src/http/create-server.js';
import { WORLD } from '../graphql/world.js';
import { createMemoryReader } from '../support/memory-reader.js';

const config = readConfig({ PORT: '0', LOG_LEVEL: 'silent' });
const reader = createMemoryReader(WORLD);
let server: HttpServer;

beforeAll(async () => {
  server = await createServer({ reader, config });
});
afterAll(() => server.stop());

const post = (payload: string | object, headers: Record<string, string> = {}) =>
  server.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload,
  });

describe('/graphql', () => {
  test('answers a POST', async () => {
    const answer = await post({ query: '{ city(name: "东莞") { fullName } }' });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toMatch(/^application\/json/);
    expect(answer.body).toBe('{"data":{"city":{"fullName":"东莞市"}}}');
  });

  test('answers a GET that a form of another site could not send', async () => {
    const url = `/graphql?query=${encodeURIComponent('{ city(code: "441900") { name } }')}`;
    const answer = await server.app.inject({ url, headers: { 'apollo-require-preflight': 'true' } });
    expect(answer.json()).toEqual({ data: { city: { name: '东莞' } } });
    const forged = await server.app.inject({ url });
    expect(forged.statusCode).toBe(400);
    expect(forged.json()).toMatchObject({ errors: [{ message: expect.stringMatching(/CSRF/) }] });
  });

  test.each([
    ['a body that is no JSON', '{"query": ', 400, /not valid JSON/],
    ['an empty body', '', 400, /body is empty/],
    ['a body without a query', { variables: {} }, 400, /must contain a non-empty `query`/],
    ['several operations in one', [{ query: '{ __typename }' }], 400, /batching/],
    [
      'a body that is too large',
      { query: `{ __typename } # ${'x'.repeat(110_000)}` },
      413,
      /larger than 100000 bytes/,
    ],
  ])('refuses %s', async (_name, body, status, message) => {
    const answer = await post(body);
    expect(answer.statusCode).toBe(status);
    expect(answer.body).toMatch(message);
  });

  test('refuses another content type', async () => {
    const answer = await post('<query/>', { 'content-type': 'application/xml' });
    expect(answer.statusCode).toBe(415);
    expect(answer.json().errors[0].message).toMatch(/application\/json/);
  });

  test.each(['PUT', 'DELETE', 'PATCH'] as const)('refuses %s with what is allowed', async (method) => {
    const answer = await server.app.inject({ method, url: '/graphql', payload: '<x/>' });
    expect([answer.statusCode, answer.headers.allow]).toEqual([405, 'GET, POST, OPTIONS']);
    expect(answer.json().errors[0].extensions.code).toBe('METHOD_NOT_ALLOWED');
  });

  test('explains itself by introspection', async () => {
    const answer = await post({ query: '{ __type(name: "Clause") { description } }' });
    expect(answer.json().data.__type.description).toMatch(/条款/);
  });
});

describe('around it', () => {
  test('/health says that the store answers', async () => {
    const answer = await server.app.inject('/health');
    expect([answer.statusCode, answer.json()]).toEqual([200, { status: 'ok', store: 'reachable' }]);
  });

  test('/health says when it does not, without saying why to everybody', async () => {
    const gone = () =>
      Promise.reject(new DomainError('STORE_UNAVAILABLE', 'neo4j://10.0.0.7 does not answer.'));
    const broken = await createServer({ reader: { ...reader, nodes: gone }, config });
    const answer = await broken.app.inject('/health');
    await broken.stop();
    expect(answer.statusCode).toBe(503);
    expect(answer.json()).toEqual({ status: 'failing', store: 'out of reach', code: 'STORE_UNAVAILABLE' });
  });

  test.each(['/health', '/api', '/v1', '/v1/errors', '/v1/openapi.json', '/page.css'])(
    '%s takes no other method, and OPTIONS says so',
    async (url) => {
      for (const [method, status] of [
        ['POST', 405],
        ['DELETE', 405],
        ['OPTIONS', 204],
      ] as const) {
        const { statusCode, headers } = await server.app.inject({ method, url });
        expect([method, statusCode, headers.allow]).toEqual([method, status, 'GET, HEAD, OPTIONS']);
      }
    },
  );

  test('/api says in two languages what is where, and loads nothing from elsewhere', async () => {
    const page = await server.app.inject('/api');
    expect(page.body).toMatch(/政策图谱[\s\S]*Official Chinese policy documents/);
    expect(page.body).not.toMatch(/https?:\/\//);
    const targets = [...page.body.matchAll(/href="([^"]+)"/g)].map(([, target]) => target as string);
    const isExample = (target: string) =>
      /^\/v1\/.*\.(json|csv|xlsx|html)/.test(target) && target !== '/v1/openapi.json';
    expect(targets.filter((target) => !isExample(target))).toEqual([
      '/page.css',
      '/feed.json',
      '/feed.rss',
      '/feed.atom',
      '/v1/openapi.json',
      '/v1/docs/',
      '/v1/openapi.json',
      '/v1/errors',
      '/graphiql/',
      '/schema.graphql',
      '/health',
      '/feed.json',
      '/feed.rss',
      '/feed.atom',
    ]);
    for (const target of targets) {
      const { statusCode, body } = await server.app.inject(target.replaceAll('&amp;', '&'));
      // GraphiQL is a part of the build; without it its address says how to build it. Examples are of the seeds.
      const isFit = statusCode === 200 || /Run `npm run build`/.test(body);
      expect([target, isFit || (isExample(target) && statusCode === 404)]).toEqual([target, true]);
    }
  });

  test('a path that does not exist is 404, and says where to look', async () => {
    const answer = await server.app.inject('/v9/nothing');
    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toMatchObject({
      code: 'NOT_FOUND',
      detail: expect.stringMatching(/See \/api for/),
    });
  });

  test.each(['/', '/api', '/graphql', '/health', '/v9/nothing'])(
    '%s is sent with strict headers',
    async (url) => {
      const { headers } = await server.app.inject(url);
      expect(headers['content-security-policy']).toMatch(/default-src 'none'/);
      expect(headers['content-security-policy']).not.toMatch(/unsafe|https?:/);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      });
      expect(headers['x-powered-by']).toBeUndefined();
    },
  );
});

describe('listening', () => {
  test('a port in use is named with the way out', async () => {
    const first = await createServer({ reader, config });
    const address = await first.start();
    const port = new URL(address).port;
    const second = await createServer({ reader, config: { ...config, port: Number(port) } });
    await expect(second.start()).rejects.toMatchObject({
      code: 'PORT_IN_USE',
      message: expect.stringContaining(`Port ${port} on 127.0.0.1 is already in use`),
    });
    await second.stop();
    await first.stop();
  });

  test('stops while a client keeps its connection open', async () => {
    const open = await createServer({ reader, config });
    const address = await open.start();
    const answer = await fetch(`${address}/health`, { headers: { connection: 'keep-alive' } });
    expect(await answer.json()).toMatchObject({ status: 'ok' });
    await open.stop();
    await expect(fetch(`${address}/health`)).rejects.toThrow();
  });
});
