import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTestFolder } from '../store/sqlite-folder.js';
import { run } from './command-line.js';
import { smallDocument } from './small-document.js';

const inFolder = createTestFolder();
beforeAll(() => {
  writeFileSync(inFolder('good.txt'), smallDocument());
  writeFileSync(inFolder('letter.db'), 'Dear reader, this is no database. '.repeat(40));
  writeFileSync(inFolder('empty.db'), '');
  mkdirSync(inFolder('folder.db'));
});

/** A command line that needs a store, but for the store. */
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  ingest: ['ingest', inFolder('good.txt')],
  ask: ['ask', '东莞'],
  check: ['check', inFolder('good.txt')],
  serve: ['serve'],
};

describe('a store that is not to be had: one sentence, a code, exit code 4, nothing touched', () => {
  const CASES: readonly [string, string, string, RegExp, readonly string[]][] = [
    ['a file of somebody else', 'letter.db', 'STORE_FOREIGN', /letter\.db is not a store of policy-graph; it was left as it is/, ['ingest', 'ask', 'check', 'serve']],
    ['a folder', 'folder.db', 'STORE_FOREIGN', /folder\.db is a folder: a store is one file/, ['ingest', 'ask', 'serve']],
    ['a folder that does not exist', 'nowhere/x.db', 'STORE_NOT_FOUND', /nowhere.* create it first/, ['ingest']],
    ['a store that nobody made yet', 'missing.db', 'STORE_NOT_FOUND', /There is no store .*missing\.db: run `policy-graph ingest` first/, ['ask', 'check', 'serve']],
    ['an empty file', 'empty.db', 'STORE_FOREIGN', /empty\.db is empty: run `policy-graph ingest` first/, ['ask', 'check', 'serve']],
  ]; // biome-ignore format: a table
  const ROWS = CASES.flatMap(([what, file, code, sentence, commands]) =>
    commands.map((command) => [command, what, file, code, sentence] as const),
  );
  test.each(ROWS)('%s: %s', async (command, _what, file, code, sentence) => {
    const before = readdirSync(inFolder('.')).sort();
    const bytes = existsSync(inFolder(file)) && file !== 'folder.db' ? readFileSync(inFolder(file)) : null;
    const { code: exit, out, err } = await run([...(COMMANDS[command] ?? []), '--store', inFolder(file)]);
    expect([exit, out]).toEqual([4, '']);
    const complaint = err.trimEnd().split('\n').at(-1) ?? '';
    expect(complaint).toMatch(new RegExp(`^policy-graph: .*\\(${code}\\)$`));
    expect(complaint).toMatch(sentence);
    expect(readdirSync(inFolder('.')).sort()).toEqual(before);
    if (bytes !== null) expect(readFileSync(inFolder(file)).equals(bytes)).toBe(true);
  });
});

describe('a store with nothing in it', () => {
  test('becomes one of an empty file', async () => {
    writeFileSync(inFolder('new.db'), '');
    expect((await run(['ingest', inFolder('good.txt'), '--store', inFolder('new.db')])).code).toBe(0);
  });

  test('ask and check say what to do first', async () => {
    // What a load that was refused at the last moment leaves: tables without rows.
    mkdirSync(inFolder('two'));
    writeFileSync(inFolder('two/a.txt'), smallDocument());
    writeFileSync(inFolder('two/b.txt'), `${smallDocument()}\n`);
    const bare = inFolder('bare.db');
    expect((await run(['ingest', inFolder('two'), '--store', bare])).code).toBe(3);
    const asked = await run(['ask', '东莞', '--store', bare]);
    expect([asked.code, asked.out]).toEqual([5, '']);
    expect(asked.err).toMatch(
      /the store holds no cities yet\. Run `policy-graph ingest` first\. \(NOT_FOUND\)\n$/,
    );
    const checked = await run(['check', inFolder('good.txt'), '--store', bare]);
    expect(checked.code).toBe(7);
    expect(checked.out).toBe(
      'Nothing to check: the store states no relationship yet. Run `policy-graph ingest` first.\n',
    );
  });
});

describe('Neo4j that is not there', () => {
  const PASSWORD = 'open-sesame';
  let closedPort = 0;
  /** Takes the connection and says nothing, as another program may. */
  const taken = new Set<Socket>();
  const silent = createServer((socket) => taken.add(socket.on('error', () => undefined)));
  beforeAll(async () => {
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    closedPort = portOf(other);
    await new Promise((resolve) => other.close(resolve));
  });
  afterAll(async () => {
    for (const socket of taken) socket.destroy();
    await new Promise((resolve) => silent.close(resolve));
  });

  test.each(Object.keys(COMMANDS))(
    '%s: nobody listens',
    async (command) => {
      const uri = `bolt://somebody:${PASSWORD}@127.0.0.1:${closedPort}`;
      const { code, out, err } = await run(COMMANDS[command] ?? [], {
        NEO4J_URI: uri,
        NEO4J_PASSWORD: PASSWORD,
        PORT: '0',
      });
      expect([code, out]).toEqual([4, '']);
      expect(err).toMatch(
        /policy-graph: Neo4j does not answer at bolt:\/\/127\.0\.0\.1:\d+: check that it runs, and NEO4J_URI\. \(STORE_UNAVAILABLE\)\n$/,
      );
      expect(err).not.toContain(PASSWORD);
    },
    20_000,
  );

  test('somebody else listens', async () => {
    const uri = `bolt://127.0.0.1:${portOf(silent)}`;
    const { code, out, err } = await run(['ask', '东莞'], { NEO4J_URI: uri, NEO4J_PASSWORD: PASSWORD });
    expect([code, out]).toEqual([4, '']);
    expect(err).toMatch(/^policy-graph: Neo4j does not answer at .*\(STORE_UNAVAILABLE\)\n$/);
  }, 30_000);

  test('--store is taken before NEO4J_URI', async () => {
    const uri = `bolt://127.0.0.1:${closedPort}`;
    const { err } = await run(['ask', '东莞', '--store', inFolder('missing.db')], { NEO4J_URI: uri });
    expect(err).toContain('(STORE_NOT_FOUND)');
  });

  test('a database is named without the password of its address', async () => {
    const { err } = await run(['ask', '东莞'], { NEO4J_URI: `http://somebody:${PASSWORD}@db:7474` });
    expect(err).toContain('(INVALID_CONFIG)');
    expect(err).not.toContain(PASSWORD);
  });
});

function portOf(server: ReturnType<typeof createServer>): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
