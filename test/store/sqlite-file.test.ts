import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import type { ErrorCode } from '../../src/domain/errors.js';
import { createSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { everything } from './contract-merge.js';
import { refused } from './contract-refusals.js';
import * as world from './contract-world.js';
import { createTestFolder } from './sqlite-folder.js';

const inFolder = createTestFolder();

/** A closed store that holds the toy world. */
async function storeFile(name: string): Promise<string> {
  const file = inFolder(name);
  const store = createSqliteStore({ file });
  await store.merge(world.WORLD);
  await store.close();
  return file;
}

describe('files that are not ours', () => {
  const foreignDatabase = (file: string, ...pragmas: readonly string[]): void => {
    const database = new Database(file);
    database.exec('CREATE TABLE notes (text); INSERT INTO notes VALUES (1)');
    for (const pragma of pragmas) database.pragma(pragma);
    database.close();
  };
  const CASES: readonly [string, (file: string) => void, RegExp][] = [
    ['a text', (file) => writeFileSync(file, '广东省人民政府\n'.repeat(50)), /not a store/],
    ['a few bytes', (file) => writeFileSync(file, 'SQLite'), /not a store/],
    ['the database of another program', (file) => foreignDatabase(file), /not a store/],
    ['that with a log of its own', (file) => foreignDatabase(file, 'journal_mode = WAL', 'application_id = 7'), /not a store/],
    ['a store of another version', (file) => foreignDatabase(file, `application_id = ${0x506f6c47}`, 'user_version = 1'), /another version/],
  ]; // biome-ignore format: a table
  test.each(CASES)('%s is refused and stays as it was', async (what, make, message) => {
    const folder = inFolder(what);
    mkdirSync(folder);
    const file = path.join(folder, 'x.db');
    make(file);
    const before = [readFileSync(file), readdirSync(folder)];
    for (const readOnly of [false, true])
      expect(await refused(opening({ file, readOnly }), 'STORE_FOREIGN')).toMatch(message);
    expect([readFileSync(file), readdirSync(folder)]).toEqual(before);
  });

  const PLACES: readonly [string, string, boolean, ErrorCode, RegExp][] = [
    ['a folder', '.', false, 'STORE_FOREIGN', /is a folder/],
    ['a folder that does not exist', 'nowhere/x.db', false, 'STORE_NOT_FOUND', /folder .*nowhere.* does not exist/],
    ['a missing file, to read', 'missing.db', true, 'STORE_NOT_FOUND', /missing\.db/],
  ]; // biome-ignore format: a table
  test.each(PLACES)('%s is refused', async (_what, name, readOnly, code, message) => {
    expect(await refused(opening({ file: inFolder(name), readOnly }), code)).toMatch(message);
    expect(readdirSync(inFolder('.')).filter((one) => /nowhere|missing/.test(one))).toEqual([]);
  });

  test('an empty file becomes a store, but not for reading only', async () => {
    const file = inFolder('empty.db');
    writeFileSync(file, '');
    expect(await refused(opening({ file, readOnly: true }), 'STORE_FOREIGN')).toMatch(/empty/);
    const store = createSqliteStore({ file });
    await store.merge([world.PLACES]);
    expect((await store.counts()).nodes.City).toBe(2);
    await store.close();
  });

  test('a damaged store says so', async () => {
    const file = await storeFile('damaged.db');
    const bytes = readFileSync(file);
    bytes.fill(0xa5, 4_096);
    writeFileSync(file, bytes);
    const using = opening({ file }).then((store) => everything(store));
    expect(await refused(using, 'STORE_UNAVAILABLE')).toMatch(/damaged/);
  });
});

describe('reading only', () => {
  test('reads all, and refuses to merge', async () => {
    const file = await storeFile('readable.db');
    const writer = createSqliteStore({ file });
    const reader = createSqliteStore({ file, readOnly: true });
    expect(await everything(reader)).toEqual(await everything(writer));
    expect(await refused(reader.merge([world.batchOf('doc', [])]), 'STORE_READ_ONLY')).toContain(
      'readable.db',
    );
    await reader.close();
    await writer.close();
  });
});

describe('several at one file', () => {
  test('a reader sees the graph before a merge or after it', async () => {
    const file = await storeFile('shared.db');
    const writer = createSqliteStore({ file });
    const reader = createSqliteStore({ file, readOnly: true });
    expect((await reader.counts()).nodes.Target).toBe(0);
    await writer.merge([world.batchOf('doc', [world.target('p:mea_1~target_1')])]);
    expect((await reader.counts()).nodes.Target).toBe(1);
    await writer.close();
    await reader.close();
  });

  test('while another writes, a merge waits, then says STORE_BUSY; reading goes on', async () => {
    const file = await storeFile('busy.db');
    const store = createSqliteStore({ file, busyTimeoutMs: 20 });
    const other = new Database(file);
    other.exec('BEGIN IMMEDIATE; DELETE FROM led_by_edges');
    expect(await refused(store.merge([world.batchOf('doc', [])]), 'STORE_BUSY')).toContain('busy.db');
    expect((await store.counts()).edges.LED_BY).toBe(4);
    other.exec('ROLLBACK');
    other.close();
    expect((await store.merge(world.WORLD)).edges.unchanged).toBe(28);
    await store.close();
  });

  test('a file that is locked whole is STORE_BUSY too', async () => {
    const file = await storeFile('locked.db');
    const other = new Database(file);
    other.pragma('journal_mode = DELETE');
    other.exec('BEGIN EXCLUSIVE');
    expect(await refused(opening({ file, busyTimeoutMs: 20 }), 'STORE_BUSY')).toContain('locked.db');
    other.exec('ROLLBACK');
    other.close();
  });
});

describe('writing', () => {
  test('merging what is there already writes nothing', async () => {
    const file = await storeFile('unchanged.db');
    const store = createSqliteStore({ file });
    const bytes = () => [readFileSync(file), readFileSync(`${file}-wal`)];
    await store.merge([world.batchOf('doc', [world.policy('p')])]);
    const before = bytes();
    expect(before[1]?.length).toBeGreaterThan(0);
    const summary = await store.merge(world.WORLD);
    expect(summary.nodes.unchanged).toBe(17);
    expect(bytes()).toEqual(before);
    await store.close();
  });

  test('a closed store is one file', async () => {
    const folder = inFolder('alone');
    mkdirSync(folder);
    await storeFile('alone/x.db');
    expect(readdirSync(folder)).toEqual(['x.db']);
  });
});

async function opening(options: Parameters<typeof createSqliteStore>[0]) {
  return createSqliteStore(options);
}
