import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { readConfig } from '../../src/config.js';
import { createServer, type HttpServer } from '../../src/http/create-server.js';
import { WORLD } from '../graphql/world.js';
import { createMemoryReader } from '../support/memory-reader.js';

/** GraphQL over HTTP, by the audit suite of its working group, on a real port: every MUST and every SHOULD. */
let server: HttpServer;
let address: string;

beforeAll(async () => {
  server = await createServer({
    reader: createMemoryReader(WORLD),
    config: readConfig({ PORT: '0', LOG_LEVEL: 'silent' }),
  });
  address = await server.start();
});
afterAll(() => server.stop());

const audits = serverAudits({ url: () => `${address}/graphql`, fetchFn: fetch });

test('the suite has audits of all three levels', () => {
  const levels = new Set(audits.map(({ name }) => name.split(' ')[0]));
  expect([...levels].sort()).toEqual(['MAY', 'MUST', 'SHOULD']);
});

/** What the suite allows and we do not: a GET that a form of another site could send. Apollo's CSRF protection refuses it. */
const FORGEABLE = ['5A70', 'D6D5', '6A70'];

describe('graphql-http', () => {
  test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
    '%s %s',
    async (id, name, audit) => {
      const { status } = await audit.fn();
      if (FORGEABLE.includes(id)) expect([name.slice(0, 3), status]).toEqual(['MAY', 'notice']);
      else expect(status).toBe('ok');
    },
  );

  test.each(FORGEABLE)('%s passes with the header that no form can send', async (id) => {
    const safely: typeof fetch = (url, options = {}) =>
      fetch(url, { ...options, headers: { ...options.headers, 'apollo-require-preflight': 'true' } });
    const audit = serverAudits({ url: () => `${address}/graphql`, fetchFn: safely }).find(
      (one) => one.id === id,
    );
    expect(await audit?.fn()).toMatchObject({ status: 'ok' });
  });
});
