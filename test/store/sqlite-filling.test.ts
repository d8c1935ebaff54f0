import { describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import type { BatchStream } from '../../src/domain/graph-batch.js';
import { createSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { streamOf } from './contract-stream.js';
import * as world from './contract-world.js';
import { createTestFolder } from './sqlite-folder.js';

const inFolder = createTestFolder();

describe('filling an empty file by a stream, for which indexes are taken away and made again', () => {
  test('leaves the tables and indexes of the schema, and the rows that merging at once writes', async () => {
    const [merged, streamed] = [inFolder('merged.db'), inFolder('streamed.db')];
    const note = { at: '2026-06-01T00:00:00.000Z', cause: 'IMPORT' } as const;
    await using(merged, (store) => store.merge(streamOrder(), undefined, note));
    await using(streamed, (store) => store.mergeStream(streamOf(world.WORLD), note));
    expect(schemaOf(streamed)).toEqual(schemaOf(merged));
    expect(rowsOf(streamed)).toEqual(rowsOf(merged));
  });

  test('that breaks off leaves them as they were', async () => {
    const [empty, broken] = [inFolder('empty.db'), inFolder('broken.db')];
    await using(empty, async () => {});
    const breaksOff: BatchStream = {
      ...streamOf(world.WORLD),
      async *read(part) {
        yield* streamOf(world.WORLD).read();
        if (part === 'EDGES') throw new Error('The disk is gone.');
      },
    };
    await using(broken, (store) => expect(store.mergeStream(breaksOff)).rejects.toThrow('The disk is gone.'));
    expect(schemaOf(broken)).toEqual(schemaOf(empty));
    expect(rowsOf(broken)).toEqual(rowsOf(empty));
  });

  test('with nothing makes no release', async () => {
    const file = inFolder('nothing.db');
    const summary = await using(file, (store) => store.mergeStream(streamOf([])));
    expect(summary).toMatchObject({ release: 0, isNewRelease: false });
  });

  test('a second time the same changes nothing, and what comes later is merged with them in place', async () => {
    const file = inFolder('later.db');
    const first = world.WORLD.filter((batch) => batch !== world.PLAN);
    await using(file, (store) => store.mergeStream(streamOf(first)));
    const again = await using(file, (store) => store.mergeStream(streamOf(first)));
    expect(again.isNewRelease).toBe(false);
    const later = await using(file, (store) => store.mergeStream(streamOf(world.WORLD)));
    expect(later).toMatchObject({
      release: 2,
      edges: { created: world.PLAN.edges.length, updated: 0, removed: 0 },
    });
  });
});

async function using<T>(file: string, use: (store: ReturnType<typeof createSqliteStore>) => Promise<T>): Promise<T> {
  const store = createSqliteStore({ file });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
} // biome-ignore format: one screen

function streamOrder() {
  return [...world.WORLD].sort((a, b) => (a.source.id < b.source.id ? -1 : 1));
}

function ask(file: string, question: string): unknown[] {
  const database = new Database(file, { readonly: true });
  try {
    return database.prepare(question).all();
  } finally {
    database.close();
  }
}

function schemaOf(file: string): unknown[] {
  return ask(file, 'SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name');
}

/** Everything that the tables hold; what stands in those of FTS5 is seen by searching. */
function rowsOf(file: string): unknown {
  const tables = ask(file, `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`);
  return (tables as { name: string }[]).map(({ name }) => [name, ask(file, `SELECT * FROM ${name}`)]);
} // biome-ignore format: one screen
