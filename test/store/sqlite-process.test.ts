import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ChangesRequest } from '../../src/store/graph-history.js';
import { createSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { everything } from './contract-merge.js';
import * as world from './contract-world.js';
import { type ChildResult, createChildRunner } from './sqlite-child.js';
import { createTestFolder } from './sqlite-folder.js';

const inFolder = createTestFolder();
let run: ReturnType<typeof createChildRunner> = () => {
  throw new Error('The runner is not ready.');
};
beforeAll(() => {
  run = createChildRunner(inFolder('build'));
});

const ALL_CHANGES: ChangesRequest = {
  since: 1, until: null, sourceId: null, labels: null, types: null, page: { first: 9, after: null, withTotal: false },
}; // biome-ignore format: one line

describe('a process that is killed in the middle of a merge', () => {
  /** Kills itself when it is about to run its n-th statement that begins so; merges at once, or as a stream. */
  const KILLED = `
    import { readFileSync } from 'node:fs';
    import { createSqliteStore } from './store/sqlite/sqlite-store.js';
    const [file, path, begins, times, how] = process.argv.slice(2);
    let seen = 0;
    const trace = (statement) => {
      if (statement.startsWith(begins) && ++seen === Number(times)) process.kill(process.pid, 'SIGKILL');
    };
    const store = createSqliteStore({ file, trace });
    const batches = JSON.parse(readFileSync(path, 'utf8'));
    const sourceIds = batches.map(({ source }) => source.id);
    if (how === 'stream') await store.mergeStream({ sourceIds, async *read() { yield* batches; } });
    else await store.merge(batches);
    console.log('merged');
  `;
  // Only marks, which are not searched: it is about what is written, not about what is indexed.
  const big = '……——，。：；'.repeat(400_000);
  const giant = world.batchOf('giant', [
    world.policy('giant'),
    ...Array.from({ length: 12 }, (_, at) => world.clause(`giant:mea_${at}`, at + 1, { text: big })),
  ]);
  const again = { ...world.PLAN, edges: world.PLAN.edges.slice(0, 4), nodes: world.PLAN.nodes };

  const stream = [giant, { ...world.PLAN, source: { ...world.PLAN.source, id: 'plan-2' } }];
  const CASES: readonly [string, readonly unknown[], string, number, 'stream'?][] = [
    ['while it adds nodes', [giant], 'INSERT INTO clauses', 3],
    ['when more was written than memory holds', [giant], 'INSERT INTO clauses', 12],
    ['while it takes relationships away', [again], 'DELETE FROM led_by_edges', 2],
    ['while it puts aside what was', [again], 'INSERT INTO past_edges', 2],
    ['when the release is noted', [again], 'INSERT INTO releases', 1],
    ['when all but the last word is said', [again, giant], 'COMMIT', 1],
    ['while a stream adds nodes', stream, 'INSERT INTO clauses', 12, 'stream'],
    ['while a stream adds relationships', stream, 'INSERT INTO led_by_edges', 1, 'stream'],
    ['when a stream has but to say the last word', stream, 'COMMIT', 1, 'stream'],
  ];
  test.each(CASES)('leaves the former graph: %s', async (what, batches, begins, times, how = undefined) => {
    const file = inFolder(`${what}.db`);
    const store = createSqliteStore({ file });
    await store.merge(world.WORLD);
    const [before, releases] = [await everything(store), await store.history.releases()];
    await store.close();
    writeFileSync(inFolder('batches.json'), JSON.stringify(batches));
    const child = run(KILLED, [file, inFolder('batches.json'), begins, String(times), how ?? 'merge']);
    expect([child.signal, child.stdout, child.stderr]).toEqual(['SIGKILL', '', '']);
    const after = createSqliteStore({ file });
    expect(await everything(after)).toEqual(before);
    expect(await after.history.releases()).toEqual(releases);
    expect((await after.history.changes(ALL_CHANGES)).items).toEqual([]);
    expect((await after.merge(world.WORLD)).edges.unchanged).toBe(28);
    await after.close();
  });

  test('while the file is made: the next one makes it', async () => {
    const file = inFolder('half-made.db');
    writeFileSync(inFolder('batches.json'), JSON.stringify([world.PLACES]));
    const child = run(KILLED, [file, inFolder('batches.json'), 'CREATE TABLE clauses', '1']);
    expect(child.signal).toBe('SIGKILL');
    const store = createSqliteStore({ file });
    await store.merge(world.WORLD);
    expect((await store.counts()).nodes.Clause).toBe(4);
    await store.close();
  });
});

/** Root may write anywhere, so these run as another user; on Windows permissions are another matter. */
const onUnix = process.platform === 'win32' ? describe.skip : describe;
const onLinux = process.platform === 'linux' ? test : test.skip;
// Without them other programs, such as Python, take the log away when they close the file.
onLinux('the locks on a file outlast the further connections of its store', async () => {
  const file = inFolder('locks.db');
  const store = createSqliteStore({ file });
  await store.merge(world.WORLD);
  const isLocked = (): boolean =>
    readFileSync('/proc/locks', 'utf8')
      .split('\n')
      .some((line) => line.includes(` ${process.pid} `) && line.includes(`:${statSync(file).ino} `));
  expect(isLocked()).toBe(true);
  for await (const batch of store.history.batches({ release: 1 })) expect(batch.nodes).toBeDefined();
  await store.mergeStream({ sourceIds: [], read: async function* () {} });
  expect(isLocked()).toBe(true);
  await store.close();
});

onUnix('files that may not be written', () => {
  const OPENED = `
    import { createSqliteStore } from './store/sqlite/sqlite-store.js';
    const [file, readOnly] = process.argv.slice(2);
    try {
      const store = createSqliteStore({ file, readOnly: readOnly === 'read' });
      console.log(JSON.stringify((await store.counts()).nodes));
    } catch (error) {
      console.log(error.code, error.message);
    }
  `;
  const opened = (file: string, how: 'read' | 'write'): ChildResult => run(OPENED, [file, how], true);

  const CASES: readonly [string, number, number][] = [
    ['the file', 0o444, 0o755],
    ['the folder', 0o644, 0o555],
    ['both', 0o444, 0o555],
  ];
  test.each(CASES)('%s: refused for writing, read all the same', async (what, fileMode, folderMode) => {
    const folder = inFolder(what);
    mkdirSync(folder);
    const file = path.join(folder, 'x.db');
    const store = createSqliteStore({ file });
    await store.merge(world.WORLD);
    await store.close();
    chmodSync(file, fileMode);
    chmodSync(folder, folderMode);
    chmodSync(inFolder('.'), 0o755);
    expect(opened(file, 'write').stdout).toMatch(/^STORE_READ_ONLY .*x\.db cannot be written/);
    expect(opened(file, 'read').stdout).toContain('"Clause":4');
    chmodSync(folder, 0o755);
  });

  test('a file that may not even be read', () => {
    const file = inFolder('secret.db');
    writeFileSync(file, 'secret');
    chmodSync(file, 0o000);
    expect(opened(file, 'read').stdout).toMatch(/^FILE_UNREADABLE .*secret\.db/);
  });
});
