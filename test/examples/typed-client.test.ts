import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createClient } from '../../examples/typed-client/client.js';
import { leadsOfCity } from '../../examples/typed-client/leads-of-city.js';
import { readConfig } from '../../src/config.js';
import { createServer, type HttpServer } from '../../src/http/create-server.js';
import { createSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { createSeedStore } from '../cli/seed-store.js';

/** The example of `examples/typed-client`, run against servers on real ports. */
const DOCUMENTS = 'examples/typed-client/generated/persisted-documents.json';
const seeds = createSeedStore();
let store: ReturnType<typeof createSqliteStore>;
let open: HttpServer;
let closed: HttpServer;
const address = { open: '', closed: '' };
beforeAll(async () => {
  store = createSqliteStore({ file: seeds.file(), readOnly: true });
  const settings = { PORT: '0', LOG_LEVEL: 'silent' };
  open = await createServer({ reader: store, config: readConfig(settings) });
  const only = { PERSISTED_DOCUMENTS: DOCUMENTS, PERSISTED_ONLY: 'true' };
  closed = await createServer({ reader: store, config: readConfig({ ...settings, ...only }) });
  address.open = await open.start();
  address.closed = await closed.start();
});
afterAll(async () => {
  await open.stop();
  await closed.stop();
  await store.close();
});

async function linesOf(lines: AsyncIterable<string>): Promise<readonly string[]> {
  const all: string[] = [];
  for await (const line of lines) all.push(line);
  return all;
}

describe('the typed client', () => {
  test('says who leads, with the words behind every lead', async () => {
    const lines = await linesOf(leadsOfCity(createClient(address.open), '东莞'));
    expect(lines[0]).toMatch(/^东莞市: \d+ measures$/);
    expect(lines[1]).toBe('  省发展改革委 leads 3');
    const leads = lines.slice(4);
    expect(leads.length).toBeGreaterThan(5);
    for (const line of leads)
      expect(line).toMatch(/^《.+》.* .+: 「[^」]+」, line \d+.* \[[\w-]+:[\w_-]+\]$/s);
  });

  test('gets the same by small pages as by large ones', async () => {
    const ask = createClient(address.open);
    expect(await linesOf(leadsOfCity(ask, '东莞', 7))).toEqual(await linesOf(leadsOfCity(ask, '东莞', 100)));
  });

  test('needs to send no query where the server knows it, and nothing else is answered there', async () => {
    const byId = createClient(address.closed, { byId: true });
    expect(await linesOf(leadsOfCity(byId, '东莞'))).toEqual(
      await linesOf(leadsOfCity(createClient(address.open), '东莞')),
    );
    await expect(linesOf(leadsOfCity(createClient(address.closed), '东莞'))).rejects.toThrow(
      /\(PERSISTED_DOCUMENTS_ONLY\)$/,
    );
  });

  test('passes on the sentence of a question that fails', async () => {
    await expect(linesOf(leadsOfCity(createClient(address.open), '东菀'))).rejects.toThrow(
      /^There is no city 「东菀」\. .*\(NOT_FOUND\)$/,
    );
  });
});
