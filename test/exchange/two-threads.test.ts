import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { importGraph } from '../../src/exchange/import-graph.js';
import { openExport } from '../../src/exchange/jsonl/open-export.js';
import { createSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { WORLD } from '../graphql/world.js';
import { createChildRunner } from '../store/sqlite-child.js';
import { createTestFolder } from '../store/sqlite-folder.js';
import { tablesOf } from '../store/sqlite-tables.js';
import { editConsistently, editManifest } from './edited-export.js';
import { exportTo } from './export-to.js';

const inFolder = createTestFolder();
const AT = '2026-02-03T00:00:00.000Z';
let run: ReturnType<typeof createChildRunner> = () => {
  throw new Error('The runner is not ready.');
};
beforeAll(async () => {
  run = createChildRunner(inFolder('build'), ['store/sqlite', 'exchange']);
  await exportTo(inFolder('good'), WORLD);
});

/** A thread needs a file that Node can run, so this is done by a process of its own, as the built program does; gives what it says. */
function imported(folder: string, file: string, before = ''): unknown {
  const child = run(
    `
    import { importGraph } from './exchange/import-graph.js';
    import { openExport } from './exchange/jsonl/open-export.js';
    import { createSqliteStore } from './store/sqlite/sqlite-store.js';
    const [folder, file] = process.argv.slice(2);
    const store = createSqliteStore({ file, isAlone: true });
    ${before}
    const said = await openExport(folder)
      .then((found) => importGraph(store, found, ${JSON.stringify(AT)}))
      .catch(({ code, message }) => ({ code, message }));
    await store.close();
    console.log(JSON.stringify(said));
  `,
    [folder, file],
  );
  expect([child.signal, child.stderr]).toEqual([null, '']);
  return JSON.parse(child.stdout);
}

/** The same in this process, whose source code no thread can run. */
async function importedHere(folder: string, file: string): Promise<unknown> {
  const store = createSqliteStore({ file });
  try {
    return await openExport(folder)
      .then((found) => importGraph(store, found, AT))
      .catch(({ code, message }: { code: string; message: string }) => ({ code, message }));
  } finally {
    await store.close();
  }
}

describe('an export that is loaded into an empty file by two threads', () => {
  test('fills the tables as one thread does, byte for byte, and leaves nothing beside the file', async () => {
    writeFileSync(inFolder('two.db-filling-of-one-that-was-killed'), 'x');
    expect(imported(inFolder('good'), inFolder('two.db'))).toEqual(
      await importedHere(inFolder('good'), inFolder('one.db')),
    );
    expect(tablesOf(inFolder('two.db'))).toEqual(tablesOf(inFolder('one.db')));
    expect(sideFiles()).toEqual([]);
  });

  test('does so too where somebody else has the file open, who sees nothing of it until it is done', async () => {
    await createSqliteStore({ file: inFolder('open.db') }).close();
    const other = new Database(inFolder('open.db'), { readonly: true });
    const count = other.prepare('SELECT count(*) FROM clauses').pluck();
    other.exec('BEGIN');
    expect(count.get()).toBe(0);
    expect(imported(inFolder('good'), inFolder('open.db'))).toMatchObject({ isNewRelease: true });
    expect(count.get()).toBe(0);
    other.exec('COMMIT');
    expect(count.get()).not.toBe(0);
    other.close();
    expect(tablesOf(inFolder('open.db'))).toEqual(tablesOf(inFolder('two.db')));
  });

  test('changes nothing when it comes again', () => {
    expect(imported(inFolder('good'), inFolder('two.db'))).toMatchObject({ release: 7, isNewRelease: false });
  });

  const without = (words: string) => (lines: readonly string[]) =>
    lines.filter((line) => !line.includes(words));
  test.each<[string, (folder: string) => void]>([
    ['a relationship without its end', (folder) => {
      editConsistently(folder, 'nodes.jsonl', without('"id":"city-441900"'));
      editManifest(folder, (m) => ({ ...m, counts: { ...m.counts, nodes: { ...m.counts.nodes, City: 1 } } }));
    }],
    ['a relationship of an unknown type', (folder) =>
      editConsistently(folder, 'relationships.jsonl', (lines) => lines.map((line) => line.replace('HAS_CLAUSE', 'HAS_CLAWS')))],
    ['a stated relationship without evidence', (folder) =>
      editConsistently(folder, 'relationships.jsonl', (lines) => lines.map((line) => line.replace(/"evidence":\[.+\]/, '"evidence":[]')))],
    ['a node without a field', (folder) =>
      editConsistently(folder, 'nodes.jsonl', (lines) => lines.map((line) => line.replace('"depth":0,', '')))],
    ['a text of another length', (folder) =>
      editConsistently(folder, 'documents.jsonl', (lines) => lines.map((line) => line.replace('培育', '培')))],
    ['a line that is no JSON', (folder) =>
      editConsistently(folder, 'nodes.jsonl', (lines) => [...lines, '"node":{"id":"']) ],
  ])('is refused with the words of one thread, and leaves nothing: %s', async (_what, harm) => {
    const folder = inFolder('harmed');
    rmSync(folder, { recursive: true, force: true });
    cpSync(inFolder('good'), folder, { recursive: true });
    harm(folder);
    const refusal = imported(folder, inFolder('refused.db'));
    expect(refusal).toEqual(await importedHere(folder, inFolder('empty.db')));
    expect(refusal).toMatchObject({ code: 'EXPORT_INVALID' });
    expect(tablesOf(inFolder('refused.db'))).toEqual(tablesOf(inFolder('empty.db')));
    expect(sideFiles()).toEqual([]);
  }); // biome-ignore format: a table
});

function sideFiles(): readonly string[] {
  return readdirSync(inFolder('.')).filter((name) => name.includes('-filling-'));
}
