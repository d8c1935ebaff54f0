import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { buildProgram, type Child, start } from './built-program.js';
import { createSeedStore } from './seed-store.js';

const store = createSeedStore();
beforeAll(buildProgram, 120_000);

const ASKED = JSON.stringify({ query: '{ city(name: "东莞") { code } }' });
const headers = { 'content-type': 'application/json', connection: 'close' };
const ask = async (address: string): Promise<unknown> =>
  (await fetch(`${address}/graphql`, { method: 'POST', headers, body: ASKED })).json();
const ANSWER = { data: { city: { code: '441900' } } };

const served = async (child: Child): Promise<string> => {
  const [, address = ''] = await child.says(/^ {2}(http:\/\/127\.0\.0\.1:\d+)\/graphql /m);
  await child.says(/processes share the port\.\n/);
  return address;
};

function childrenOf(pid: number | undefined): number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const pairs = lines.map((line) => line.trim().split(/ +/).map(Number));
  return pairs.flatMap(([child = 0, parent]) => (parent === pid ? [child] : []));
}

describe('serve in several processes', () => {
  test('they share a port, the first speaks for all, and all end when the command is told to', async () => {
    const child = start(['serve', '--store', store.file()], { PORT: '0', PROCESSES: '3' });
    const address = await served(child);
    for (let turn = 0; turn < 6; turn += 1) expect(await ask(address)).toEqual(ANSWER);
    child.kill('SIGTERM');
    const { code, out, err } = await child.ended;
    expect([code, out]).toEqual([0, '']);
    expect(err.match(/Stop with Ctrl\+C\./g)).toHaveLength(1);
    expect(err).not.toMatch(/has ended/);
    await expect(ask(address)).rejects.toThrow();
  }, 60_000);

  test('one that is killed is begun anew, and the others answer meanwhile', async () => {
    const child = start(['serve', '--store', store.file()], { PORT: '0', PROCESSES: '2' });
    const address = await served(child);
    const [victim] = childrenOf(child.pid);
    process.kill(victim ?? 0, 'SIGKILL');
    await child.says(/A process of the server has ended \(SIGKILL\); another takes its place\.\n/);
    for (let turn = 0; turn < 6; turn += 1) expect(await ask(address)).toEqual(ANSWER);
    child.kill('SIGINT');
    expect((await child.ended).code).toBe(0);
  }, 60_000);

  test('what keeps the first from serving ends the command, with the code and the sentence of one process', async () => {
    const { code, err } = await start(['serve', '--store', 'none.db'], { PORT: '0', PROCESSES: '2' }).ended;
    expect(code).toBe(4);
    expect(err).toMatch(/^policy-graph: .*none\.db.*\(STORE_NOT_FOUND\)\n$/);
  }, 60_000);
});
