import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DomainError } from '../../src/domain/errors.js';
import type { HttpServer } from '../../src/http/create-server.js';
import type { GraphReader } from '../../src/store/graph-store.js';
import { WORLD } from '../graphql/world.js';
import { createMemoryReader } from '../support/memory-reader.js';
import { recordCalls } from '../support/recording-reader.js';
import { startServer } from './start.js';

/** What Apollo has let through once is answered without it: the same status, the same headers, the same bytes, the same calls. */
const CITY =
  'query City($name: String!) { city(name: $name) { id fullName clusters(first: 5) { nodes { name } } } }';
const variables = { name: '东莞' };
const MEDIA = 'application/graphql-response+json';

const SAME: readonly (readonly [string, object, Readonly<Record<string, string>>?])[] = [
  ['variables', { query: CITY, variables }],
  ['no variables', { query: '{ cities(first: 2) { nodes { id } pageInfo { endCursor } } }' }],
  ['an operation by its name', { query: CITY, variables, operationName: 'City' }],
  ['one of several operations', { query: `${CITY} query Other { regions { nodes { id } } }`, variables, operationName: 'City' }],
  ['what is left out, as null', { query: CITY, variables, operationName: null, extensions: null }],
  ['GraphQL’s media type', { query: CITY, variables }, { accept: MEDIA }],
  ['media types by their weight', { query: CITY, variables }, { accept: `application/json;q=0.5, ${MEDIA}` }],
  ['a media type that there is not', { query: CITY, variables }, { accept: 'text/html' }],
  ['its cost in the answer', { query: CITY, variables }, { 'policy-graph-cost': 'true' }],
  ['a page that is too large', { query: 'query ($n: Int) { cities(first: $n) { nodes { id } } }', variables: { n: 5000 } }],
  ['a former release', { query: 'query @asOf(release: 9) { cities(first: 1) { nodes { id } } }' }],
  ['the present, where a release may be given', { query: 'query ($r: Int) @asOf(release: $r) { cities(first: 2) { nodes { id } } }' }],
  ['a former release, by a variable', { query: 'query ($r: Int) @asOf(release: $r) { cities(first: 2) { nodes { id } } }', variables: { r: 9 } }],
  ['a name that nobody has', { query: 'query ($name: String!) { city(name: $name) { id } }', variables: { name: '' } }],
  ['wrong variables', { query: CITY, variables: { name: 7 } }],
  ['variables that are text', { query: CITY, variables: '{}' }],
  ['an operation that is not there', { query: CITY, variables, operationName: 'Town' }],
  ['its hash beside the text', { query: CITY, variables, extensions: { persistedQuery: { version: 1, sha256Hash: '0' } } }],
  ['a document that is no query', { query: 'mutation { __typename }' }],
  ['the schema itself', { query: '{ __schema { queryType { name } } }' }],
  ['nothing', { query: '' }],
  ['a list', [{ query: CITY, variables }]],
]; // biome-ignore format: one screen

const inner = createMemoryReader(WORLD);
const { reader, calls } = recordCalls(inner);
/** What a store says that others write to for a while. */
let failure: DomainError | null = null;
const changing: GraphReader = {
  ...reader,
  walk: (plan) => reader.walk(plan).then((answer) => (failure ? Promise.reject(failure) : answer)),
  within: () => changing,
};
let server: HttpServer;
beforeAll(async () => {
  server = await startServer({}, changing);
});
afterAll(() => server.stop());

async function ask(payload: object, headers: Readonly<Record<string, string>> = {}) {
  const before = { ...calls };
  const answer = await server.app.inject({ method: 'POST', url: '/graphql', payload, headers });
  const { date: _now, ...others } = answer.headers;
  const asked = Object.entries(calls).map(([name, count]) => [name, count - (before[name] ?? 0)] as const);
  return {
    status: answer.statusCode,
    headers: others,
    body: answer.body.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'an id'),
    asked: asked.filter(([, count]) => count !== 0),
  };
}

describe('a query that was answered before is answered alike', () => {
  test.each(SAME)('%s', async (...[, payload, headers]) => {
    const first = await ask(payload, headers);
    expect(await ask(payload, headers)).toEqual(first);
    // By now the text is known, also where the request is one for Apollo.
    await ask({ query: CITY, variables });
    expect(await ask(payload, headers)).toEqual(first);
  });

  test('a store that fails is asked once, and told of as ever', async () => {
    const query = '{ cities { nodes { id } } }';
    expect(await ask({ query })).toMatchObject({ status: 200, asked: [['walk', 1]] });
    failure = new DomainError('STORE_BUSY', 'Try again later.');
    const { body, asked } = await ask({ query });
    failure = null;
    expect(JSON.parse(body).errors[0]).toMatchObject({ message: 'Try again later.', path: ['cities'] });
    expect(asked).toEqual([['walk', 1]]);
  });
});
