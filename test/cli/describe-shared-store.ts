import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, test } from '@jest/globals';
import { createTestFolder } from '../store/sqlite-folder.js';
import { buildProgram, type Child, start } from './built-program.js';
import { smallDocument } from './small-document.js';

/** How the commands reach the store that all of them share. */
export interface SharedStore {
  readonly options: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

const PAUSE_MS = 50;
const inFolder = createTestFolder();
const OLD = '佛府〔2023〕7号';
const LOADS: readonly [string, string, string][] = [
  ['a document more', 'new.txt', smallDocument('佛府〔2024〕8号', '市科学技术局')],
  ['a document that reads otherwise', 'old.txt', smallDocument(OLD, '市商务局')],
];

/** What is counted in the projection, with names that the store gives. */
const QUERY = `{
  matrix(rows: AGENCY, columns: POLICY) {
    rows(first: 50) { nodes { header { node { ... on Agency { id name } } } cells { column { id } counts { measures leads } } } }
  }
}`;

export function describeSharedStore(shared: () => SharedStore): void {
  beforeAll(buildProgram, 120_000);

  test('two servers answer of what a third process loads, as before or as after and nothing between', async () => {
    const { options, env } = shared();
    const ingest = async (file: string, text: string): Promise<void> => {
      writeFileSync(inFolder(file), text);
      const { code, err } = await start(['ingest', inFolder(file), ...options], env).ended;
      expect([code, err]).toEqual([0, expect.any(String)]);
    };
    await ingest('old.txt', smallDocument(OLD));
    const servers = [1, 2].map(() => start(['serve', ...options], { ...env, PORT: '0' }));
    try {
      const addresses = await Promise.all(servers.map(addressOf));
      const askAll = (): Promise<string[]> => Promise.all(addresses.map(answerOf));
      let [before = ''] = await askAll();
      expect(before).toContain('市工业和信息化局');
      for (const [_what, file, text] of LOADS) {
        let isLoading = true;
        const seen = new Set<string>();
        const loading = ingest(file, text).finally(() => {
          isLoading = false;
        });
        while (isLoading) {
          for (const answer of await askAll()) seen.add(answer);
          // Others are to have the machine as well.
          await sleep(PAUSE_MS);
        }
        await loading;
        const [after = '', other] = await askAll();
        expect([other, after === before]).toEqual([after, false]);
        expect([...seen].filter((answer) => answer !== before && answer !== after)).toEqual([]);
        before = after;
      }
      expect(before).toContain('市商务局');
      expect(before).not.toContain('市工业和信息化局');
    } finally {
      for (const server of servers) server.kill('SIGTERM');
      await Promise.all(servers.map(({ ended }) => ended));
    }
  }, 300_000);
}

async function addressOf(server: Child): Promise<string> {
  const [, address = ''] = await server.says(/^ {2}(http:\/\/127\.0\.0\.1:\d+)\/graphql /m);
  return address;
}

async function answerOf(address: string): Promise<string> {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY }),
  });
  const text = await answer.text();
  expect(JSON.parse(text)).not.toHaveProperty('errors');
  return text;
}
