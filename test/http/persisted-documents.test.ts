import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { HttpServer } from '../../src/http/create-server.js';
import { startServer } from './start.js';

const CITY = 'query City($name: String!) { city(name: $name) { fullName } }';
const SHA256 = createHash('sha256').update(CITY).digest('hex');
const variables = { name: '东莞' };
const folder = mkdtempSync(path.join(tmpdir(), 'policy-graph-'));
const file = path.join(folder, 'documents.json');
let open: HttpServer;
let closed: HttpServer;

beforeAll(async () => {
  writeFileSync(file, JSON.stringify({ 'city-1': CITY }));
  open = await startServer({ PERSISTED_DOCUMENTS: file });
  closed = await startServer({ PERSISTED_DOCUMENTS: file, PERSISTED_ONLY: 'true' });
});
afterAll(async () => {
  await Promise.all([open.stop(), closed.stop()]);
  rmSync(folder, { recursive: true });
});

const post = (server: HttpServer, payload: object) =>
  server.app.inject({ method: 'POST', url: '/graphql', payload });
const get = (server: HttpServer, params: Record<string, string>) =>
  server.app.inject({
    url: `/graphql?${new URLSearchParams(params)}`,
    headers: { 'apollo-require-preflight': 'true' },
  });
const hash = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });
const FOUND = { data: { city: { fullName: '东莞市' } } };

describe.each([
  ['open', () => open],
  ['closed', () => closed],
])('a server that is %s to other documents', (_name, server) => {
  test.each([
    ['documentId', { documentId: 'city-1', variables }],
    ['the SHA-256 of its text as documentId', { documentId: SHA256, variables }],
    ["Apollo's hash", { extensions: hash(SHA256), variables }],
    ["Apollo's hash beside the text", { query: CITY, extensions: hash(SHA256), variables }],
  ])('answers a document by %s', async (_by, body) => {
    const byPost = await post(server(), body);
    expect([byPost.statusCode, byPost.json()]).toEqual([200, FOUND]);
    const params = Object.entries(body).map(([name, value]): [string, string] => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]);
    expect((await get(server(), Object.fromEntries(params))).json()).toEqual(FOUND);
  });

  test('does not know others by their id', async () => {
    for (const body of [{ documentId: 'city-2' }, { extensions: hash('0'.repeat(64)) }]) {
      const { statusCode, json } = await post(server(), body);
      expect([statusCode, json().errors[0].extensions.code]).toEqual([400, 'PERSISTED_QUERY_NOT_FOUND']);
    }
  });

  test('is as safe from forged requests as ever', async () => {
    const { statusCode, body } = await server().app.inject('/graphql?documentId=city-1');
    expect([statusCode, body]).toEqual([400, expect.stringMatching(/CSRF/)]);
  });
});

describe('any other document', () => {
  const other = { query: '{ __typename }' };
  test('is answered, or refused with a sentence', async () => {
    expect((await post(open, other)).json()).toEqual({ data: { __typename: 'Query' } });
    for (const answer of [await post(closed, other), await get(closed, other)]) {
      expect(answer.statusCode).toBe(400);
      expect(answer.json().errors[0]).toMatchObject({
        message: expect.stringMatching(/only the documents that it knows/),
        extensions: { code: 'PERSISTED_DOCUMENTS_ONLY' },
      });
    }
  });

  test('cannot be slipped in beside an id', async () => {
    const both = await post(closed, {
      documentId: 'city-1',
      query: '{ __schema { types { name } } }',
      variables,
    });
    expect(both.json()).toEqual(FOUND);
    const batch = await post(closed, [other]);
    expect(batch.statusCode).toBe(400);
  });

  test('has its links all the same', async () => {
    expect((await closed.app.inject('/v1/completeness')).statusCode).toBe(200);
  });
});

describe('a file that cannot be used stops the start', () => {
  test.each([
    ['is not there', 'nowhere.json', null, /cannot be read/],
    ['is no JSON', 'broken.json', '{', /is not valid JSON/],
    ['holds no documents', 'list.json', '["query"]', /is no JSON object of documents/],
  ])('because it %s', async (_why, name, text, message) => {
    const broken = path.join(folder, name);
    if (text !== null) writeFileSync(broken, text);
    await expect(startServer({ PERSISTED_DOCUMENTS: broken })).rejects.toMatchObject({
      code: 'INVALID_CONFIG',
      message: expect.stringMatching(message),
    });
  });
});
