import { beforeAll, expect, test } from '@jest/globals';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { buildProgram, MAIN, start } from '../cli/built-program.js';
import { createSeedStore } from '../cli/seed-store.js';

const seeds = createSeedStore();
beforeAll(() => buildProgram(), 120_000);

test('an agent starts the built program, asks, cites and leaves; standard output carries the protocol only', async () => {
  const args = [MAIN, 'mcp', '--store', seeds.file()];
  const transport = new StdioClientTransport({ command: process.execPath, args, stderr: 'pipe' });
  let said = '';
  transport.stderr?.on('data', (bytes: Buffer) => {
    said += bytes.toString('utf8');
  });
  const faults: Error[] = [];
  const client = new Client({ name: 'test', version: '1' });
  // The client reports every line of standard output that is no message of the protocol.
  client.onerror = (error) => faults.push(error);
  await client.connect(transport);
  expect(client.getInstructions()).toMatch(/Cite quote, document and clause id/);
  await client.listTools();
  const { structuredContent } = await client.callTool({
    name: 'city_leads',
    arguments: { city: '东莞', first: 1 },
  });
  expect(JSON.stringify(structuredContent)).toMatch(
    /"evidence":\[\{"sourceId":"[\w.-]+","line":\d+,"quote":"/,
  );
  await client.close();
  expect(faults).toEqual([]);
  expect(said).toMatch(
    /^Answering an agent from SQLite file .*seeds\.db, until it closes standard input\.\n$/,
  );
}, 60_000);

test('it ends when its input does, with code 0', async () => {
  const child = start(['mcp', '--store', seeds.file()]);
  await child.says(/Answering an agent/);
  child.stdin?.end();
  expect(await child.ended).toMatchObject({ code: 0, out: '' });
});

test('a store that is not there is said on standard error', async () => {
  const { code, out, err } = await start(['mcp', '--store', seeds.inFolder('none.db')]).ended;
  expect([code, out]).toEqual([4, '']);
  expect(err).toMatch(/\(STORE_NOT_FOUND\)/);
});
