import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { buildProgram, start } from '../cli/built-program.js';
import { run } from '../cli/command-line.js';
import { createSeedStore } from '../cli/seed-store.js';
import { smallDocument } from '../cli/small-document.js';
import { filesOf } from './files-of.js';

const store = createSeedStore();
const { inFolder } = store;
beforeAll(async () => {
  buildProgram();
  writeFileSync(inFolder('good.txt'), smallDocument());
  await run(['export', inFolder('seeds'), '--store', store.file()]);
}, 300_000);

test('an import that is killed while it writes leaves the former release answering, and the next one succeeds', async () => {
  const file = inFolder('killed.db');
  await run(['ingest', inFolder('good.txt'), '--store', file]);
  await run(['export', inFolder('before'), '--store', file]);
  const written = (): number => (existsSync(`${file}-wal`) ? statSync(`${file}-wal`).size : 0);

  const child = start(['import', inFolder('seeds'), '--store', file]);
  await child.says(/Merging \d+ sources/);
  while (written() === 0 && child.exitCode === null) await sleep(2);
  child.kill('SIGKILL');
  expect(await child.ended).toMatchObject({ code: null, out: '' });

  expect((await run(['export', inFolder('after'), '--store', file])).code).toBe(0);
  expect(filesOf(inFolder('after'))).toEqual(filesOf(inFolder('before')));
  expect((await run(['import', inFolder('seeds'), '--store', file])).out).toMatch(
    /the store is now release 2\./,
  );
}, 300_000);

test('an import that is killed while it fills an empty file leaves it empty, and the next one succeeds', async () => {
  const file = inFolder('filled.db');
  const child = start(['import', inFolder('seeds'), '--store', file]);
  const sideFiles = (): readonly string[] =>
    readdirSync(inFolder('.')).filter((name) => name.includes('-filling-'));
  while (sideFiles().length === 0 && child.exitCode === null) await sleep(2);
  while (!existsSync(`${file}-journal`) && child.exitCode === null) await sleep(2);
  child.kill('SIGKILL');
  expect(await child.ended).toMatchObject({ code: null, out: '' });

  const read = new Database(file);
  expect(read.prepare('SELECT count(*) FROM clauses').pluck().get()).toBe(0);
  expect(read.pragma('integrity_check', { simple: true })).toBe('ok');
  read.close();
  expect((await run(['import', inFolder('seeds'), '--store', file])).out).toMatch(/the store is now release 1\./);
  expect(sideFiles()).toEqual([]);
}, 300_000); // biome-ignore format: one screen

test('an export that is killed leaves a folder that nobody takes for an export', async () => {
  const child = start(['export', inFolder('half'), '--store', store.file()]);
  while (!existsSync(inFolder('half/.unfinished')) && child.exitCode === null) await sleep(2);
  child.kill('SIGKILL');
  expect((await child.ended).code).toBeNull();
  expect(readdirSync(inFolder('half'))).toEqual(['.unfinished']);
  expect((await run(['import', inFolder('half'), '--store', inFolder('none.db')])).code).toBe(3);
}, 120_000);
