import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { HttpServer } from '../../src/http/create-server.js';
import { startServer } from './start.js';

/** What a browser sends that opens an address. */
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
const QUERY = `query=${encodeURIComponent('{ __typename }')}`;

let server: HttpServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const ask = (method: 'GET' | 'HEAD' | 'POST', url: string, accept: string) =>
  server.app.inject({ method, url, headers: { accept } });

describe('/graphql opened in a browser', () => {
  test.each([
    ['GET', '/graphql'],
    ['GET', '/graphql?'],
    ['GET', '/graphql?from=mail'],
    ['HEAD', '/graphql'],
  ] as const)('%s %s leads to the page for asking', async (method, url) => {
    const { statusCode, headers } = await ask(method, url, BROWSER);
    expect([statusCode, headers.location]).toEqual([303, '/graphiql/']);
    expect(headers.vary).toMatch(/accept/i);
  });

  test.each([
    ['a question, which a form of another site could have sent', 'GET', `/graphql?${QUERY}`, BROWSER],
    ['an id of a persisted document', 'GET', '/graphql?documentId=1', BROWSER],
    ['an empty question', 'GET', '/graphql?query=', BROWSER],
    ['a program', 'GET', '/graphql', 'application/json'],
    ['a program that takes anything', 'GET', '/graphql', '*/*'],
    ['a form', 'POST', '/graphql', BROWSER],
  ] as const)('%s is refused as before', async (_what, method, url, accept) => {
    const { statusCode, headers } = await ask(method, url, accept);
    expect([statusCode, headers.location]).toEqual([400, undefined]);
  });

  test('a question that no form can send is answered', async () => {
    const { statusCode, body } = await server.app.inject({
      url: `/graphql?${QUERY}`,
      headers: { accept: BROWSER, 'apollo-require-preflight': 'true' },
    });
    expect([statusCode, JSON.parse(body)]).toEqual([200, { data: { __typename: 'Query' } }]);
  });
});
