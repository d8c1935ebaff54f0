import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import type { HttpServer } from '../../src/http/create-server.js';
import { startServer } from './start.js';

let server: HttpServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

test('/schema.graphql is the golden schema, which code generators can read', async () => {
  const { body, headers } = await server.app.inject('/schema.graphql');
  expect(body).toBe(readFileSync(path.resolve('test/graphql/golden/schema.graphql'), 'utf8'));
  expect(headers['content-type']).toBe('text/plain; charset=utf-8');
  expect(Object.keys(buildSchema(body).getTypeMap())).toContain('Policy');
});

test('it is not sent again to who has it, and takes no other method', async () => {
  const { headers } = await server.app.inject('/schema.graphql');
  const held = { 'if-none-match': String(headers.etag) };
  expect((await server.app.inject({ url: '/schema.graphql', headers: held })).statusCode).toBe(304);
  expect((await server.app.inject({ method: 'PUT', url: '/schema.graphql' })).statusCode).toBe(405);
});
