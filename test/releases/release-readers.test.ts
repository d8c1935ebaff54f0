import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { DomainError } from '../../src/domain/errors.js';
import { createReleaseReaders, type TemporaryStore } from '../../src/releases/create-release-readers.js';
import type { ReleaseReaders } from '../../src/releases/past.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { createSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import * as world from '../store/contract-world.js';
import { createTestFolder } from '../store/sqlite-folder.js';

const inFolder = createTestFolder();
const RELEASES = 7;
let store: GraphStore;

/** Releases 1 to 7, each with one agency more. */
beforeAll(async () => {
  store = createSqliteStore({ file: inFolder('seven.db') });
  for (let n = 1; n <= RELEASES; n++)
    await store.merge([world.batchOf('doc', Array.from({ length: n }, (_, at) => world.agency(`agency-${at}`)))]);
}); // biome-ignore format: one screen
afterAll(() => store.close());

interface Opened extends TemporaryStore {
  /** Settles when it is removed. */
  readonly removed: Promise<void>;
}

const opened: Opened[] = [];
let files = 0;
let readers: ReleaseReaders;
/** Where it is set, a store is filled only when it settles. */
let held: Promise<void> = Promise.resolve();
const start = (of: GraphStore = store) => {
  opened.length = 0;
  held = Promise.resolve();
  readers = createReleaseReaders({ store: of, openEmpty, graceMs: 0 });
};
afterEach(() => readers.close());

async function openEmpty(): Promise<TemporaryStore> {
  const file = inFolder(`temporary-${++files}.db`);
  const temporary = createSqliteStore({ file });
  const until = held;
  let tell: () => void = () => undefined;
  const removed = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const waiting: GraphStore = {
    ...temporary,
    mergeStream: async (...given) => {
      await until;
      return temporary.mergeStream(...given);
    },
  };
  const one: Opened = { store: waiting, removed, remove: async () => { await temporary.close(); tell(); } }; // biome-ignore format: one line
  opened.push(one);
  return one;
}

const agencies = async (release: number) => (await (await readers.at(release, null)).counts()).nodes.Agency;

describe('readers of former releases', () => {
  test('each release answers as it was, the latest from the store itself', async () => {
    start();
    for (const release of [1, 4, 6]) expect(await agencies(release)).toBe(release);
    expect(await readers.at(RELEASES, null)).toBe(store);
    expect(opened).toHaveLength(3);
  });

  test('one is made once, however many ask for it, and one after another', async () => {
    start();
    expect(await Promise.all([agencies(2), agencies(2), agencies(3), agencies(2)])).toEqual([2, 2, 3, 2]);
    expect(opened).toHaveLength(2);
  });

  test('three are kept; the one that was asked least recently goes', async () => {
    start();
    for (const release of [1, 2, 3, 1, 4]) await agencies(release);
    await opened[1]?.removed;
    expect(opened).toHaveLength(4);
    for (const release of [1, 3, 4]) await agencies(release);
    expect(opened).toHaveLength(4);
    expect(await agencies(2)).toBe(2);
    expect(opened).toHaveLength(5);
  });

  test('at the end all are removed, also those that are just being made', async () => {
    start();
    await agencies(1);
    const making = readers.at(2, null);
    await readers.close();
    await expect(making).rejects.toThrow('being closed');
    await Promise.all(opened.map(({ removed }) => removed));
    await expect(readers.at(3, null)).rejects.toThrow('being closed');
  });

  test('who cannot wait so long is told to ask again, and the making goes on', async () => {
    start();
    let release: () => void = () => undefined;
    held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const error = await readers.at(5, 0).catch((one: unknown) => one);
    expect(error).toBeInstanceOf(DomainError);
    expect(error).toMatchObject({ code: 'QUERY_TIMEOUT', details: { release: 5 } });
    expect((error as DomainError).message).toMatch(/Release 5 is being made ready.*ask again/);
    release();
    expect(await agencies(5)).toBe(5);
    expect(opened).toHaveLength(1);
  });

  test('one that could not be made leaves nothing, and is tried again', async () => {
    let isBroken = true;
    const history = {
      ...store.history,
      batches: (request?: object) => {
        if (isBroken) throw new Error('The disk is gone.');
        return store.history.batches(request);
      },
    };
    start({ ...store, history });
    await expect(readers.at(2, null)).rejects.toThrow('The disk is gone.');
    await opened[0]?.removed;
    isBroken = false;
    expect(await agencies(2)).toBe(2);
    expect(opened).toHaveLength(2);
  });

  test.each([0, 8, 1.5])('there is no release %d', async (release) => {
    start();
    await expect(readers.at(release, null)).rejects.toMatchObject({ code: 'RELEASE_NOT_FOUND' });
    expect(opened).toHaveLength(0);
  });
});
