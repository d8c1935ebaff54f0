import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { buildProgram, type Child, start } from './built-program.js';
import { run } from './command-line.js';
import { createSeedStore } from './seed-store.js';
import { smallDocument } from './small-document.js';

const store = createSeedStore();
const { inFolder } = store;
beforeAll(() => {
  buildProgram();
  writeFileSync(inFolder('good.txt'), smallDocument());
}, 120_000);

const served = async (child: Child): Promise<string> => {
  const [, address = ''] = await child.says(/^ {2}(http:\/\/127\.0\.0\.1:\d+)\/graphql /m);
  await child.says(/Stop with Ctrl\+C\.\n/);
  return address;
};
const ASKED = JSON.stringify({ query: '{ city(name: "东莞") { code } }' });
const answerAt = async (address: string): Promise<unknown> => {
  const headers = { 'content-type': 'application/json' };
  return (await fetch(`${address}/graphql`, { method: 'POST', headers, body: ASKED })).json();
};

describe('the built program', () => {
  test('ends with the exit code, data on stdout, people on stderr', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await start(['--version']).ended).toEqual({ code: 0, out: `${version}\n`, err: '' });
    expect(await start(['ask', '东莞', '--store', inFolder('none.db')]).ended).toMatchObject({
      code: 4,
      out: '',
    });
    const whole = await start(['extract', 'seeds/documents', '--format', 'json']).ended;
    expect(whole).toEqual(await run(['extract', 'seeds/documents', '--format', 'json']));
  });

  test('works from any folder, with the seeds beside it', async () => {
    const { code, out } = await start(['quickstart', '--no-serve'], {}, { cwd: inFolder('.') }).ended;
    expect(code).toBe(0);
    expect(out).toMatch(
      /documents, \d+ clauses[\s\S]*Which agencies lead measures for the clusters of 东莞市\?/,
    );
    expect(readFileSync(inFolder('policy-graph.db')).length).toBeGreaterThan(1_000_000);
  });
});

describe('a reader that leaves early (`| head`)', () => {
  test('of the data: the program ends quietly', async () => {
    const child = start(['extract', 'seeds/documents', '--format', 'json']);
    child.stdout?.once('data', () => child.stdout?.destroy());
    const { code, err } = await child.ended;
    expect(code).toBe(0);
    expect(err).not.toMatch(/EPIPE|unforeseen/);
  });

  test('of the words for people: the work is done all the same', async () => {
    const file = inFolder('unheard.db');
    const child = start(['ingest', inFolder('good.txt'), '--store', file]);
    child.stderr?.destroy();
    expect((await child.ended).code).toBe(0);
    expect((await run(['check', inFolder('good.txt'), '--store', file])).code).toBe(0);
  });
});

describe('serve', () => {
  test('serves on a free port, refuses a second one there, and ends gracefully when told to', async () => {
    const first = start(['serve', '--store', store.file()], { PORT: '0' });
    const address = await served(first);
    expect(await answerAt(address)).toEqual({ data: { city: { code: '441900' } } });

    const port = new URL(address).port;
    const taken = await start(['serve', '--store', store.file()], { PORT: port }).ended;
    expect([taken.code, taken.out]).toEqual([6, '']);
    expect(taken.err).toMatch(new RegExp(`^policy-graph: Port ${port} on .* is already in use\\. .*\\(PORT_IN_USE\\)\\n$`));

    const second = start(['serve', '--store', store.file(), '--port', '0'], { PORT: port });
    expect(await answerAt(await served(second))).toEqual({ data: { city: { code: '441900' } } });
    for (const [child, signal] of [[first, 'SIGTERM'], [second, 'SIGINT']] as const) {
      child.kill(signal);
      expect(await child.ended).toMatchObject({ code: 0, out: '' });
    }
    await expect(answerAt(address)).rejects.toThrow();
  }, 60_000); // biome-ignore format: one story

  test('warns of nothing, and says where nothing is loaded', async () => {
    const child = start(['serve', '--store', store.file()], { PORT: '0' });
    await served(child);
    child.kill('SIGTERM');
    expect((await child.ended).err).not.toMatch(/warning|deprecat/i);
    writeFileSync(inFolder('two.txt'), `${smallDocument()}\n`);
    const bare = inFolder('bare.db');
    expect((await run(['ingest', inFolder('good.txt'), inFolder('two.txt'), '--store', bare])).code).toBe(3);
    const empty = start(['serve', '--store', bare], { PORT: '0' });
    await empty.says(/It holds no documents yet: run `policy-graph ingest` first\./);
    empty.kill('SIGTERM');
    expect((await empty.ended).code).toBe(0);
  });

  test('an address that this machine does not have is a setting, not a failure', async () => {
    // 192.0.2.0/24 is set aside for examples (RFC 5737): no machine has it.
    const { code, err } = await start(['serve', '--store', store.file()], { PORT: '0', HOST: '192.0.2.1' })
      .ended;
    expect(code).toBe(2);
    expect(err).toMatch(
      /^policy-graph: 192\.0\.2\.1 is no address of this machine\. .*\(INVALID_CONFIG\)\n$/,
    );
  });

  test('quickstart says that the port is taken, and keeps what it loaded', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    const { code, out, err } = await start(['quickstart', '--store', store.file()], { PORT: String(port) })
      .ended;
    other.close();
    expect(code).toBe(6);
    expect(out).toContain('Nothing changed: ');
    expect(err).toContain('(PORT_IN_USE)');
  });
});

test('ingest that is killed while it merges leaves the store as it was, and usable', async () => {
  const file = inFolder('killed.db');
  expect((await run(['ingest', inFolder('good.txt'), '--store', file])).code).toBe(0);
  const child = start(['ingest', '--store', file]);
  await child.says(/Merging 6 sources/);
  child.kill('SIGKILL');
  expect((await child.ended).code).toBeNull();
  const { code, out } = await run(['check', inFolder('good.txt'), '--store', file]);
  expect(code).toBe(0);
  // Had a source of the seeds been kept, check would say that it was not among the documents.
  expect(out).toMatch(/^\d+ stated relationships have their words at their place, 0 have not\.\n$/);
  expect((await run(['ingest', '--store', file])).code).toBe(0);
  expect((await run(['ask', '东莞', '--store', file])).out).toMatch(/│ 省发展改革委 +│ 3 /);
}, 60_000);

/** Root may read and write anything, so these run as another user; on Windows permissions are another matter. */
const onUnix = process.platform === 'win32' ? describe.skip : describe;
onUnix('files without permission', () => {
  beforeAll(() => chmodSync(inFolder('.'), 0o755));

  test('a document that may not be read', async () => {
    mkdirSync(inFolder('open'));
    chmodSync(inFolder('open'), 0o777);
    writeFileSync(inFolder('secret.txt'), smallDocument());
    chmodSync(inFolder('secret.txt'), 0o000);
    const args = ['ingest', inFolder('good.txt'), inFolder('secret.txt'), '--store', inFolder('open/x.db')];
    const { code, err } = await start(args, {}, { asNobody: true }).ended;
    expect(code).toBe(3);
    expect(err).toMatch(
      /policy-graph: secret\.txt cannot be read: permission is denied\. \(FILE_UNREADABLE\)\n$/,
    );
  });

  test('a store that may only be read: refused for loading, asked all the same', async () => {
    const file = path.join(inFolder('locked'), 'x.db');
    mkdirSync(inFolder('locked'));
    expect((await run(['ingest', '--store', file])).code).toBe(0);
    const before = readFileSync(file);
    chmodSync(file, 0o444);
    chmodSync(inFolder('locked'), 0o555);
    const { code, out, err } = await start(['ingest', '--store', file], {}, { asNobody: true }).ended;
    expect([code, out]).toEqual([4, '']);
    expect(err).toMatch(/policy-graph: .*x\.db cannot be written: .*\(STORE_READ_ONLY\)\n$/);
    expect((await start(['ask', '东莞', '--store', file], {}, { asNobody: true }).ended).code).toBe(0);
    expect(readFileSync(file).equals(before)).toBe(true);
    chmodSync(inFolder('locked'), 0o755);
  });
});
