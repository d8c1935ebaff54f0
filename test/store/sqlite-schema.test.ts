import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { createSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import * as world from './contract-world.js';
import { createTestFolder } from './sqlite-folder.js';

/** Tables that are told in the text. */
const FURTHER = ['sources', 'node_claims', 'search_rows', 'search_index'];
const PAGE = readFileSync('docs/sqlite-schema.md', 'utf8');
const file = createTestFolder()('world.db');

beforeAll(async () => {
  const store = createSqliteStore({ file });
  await store.merge(world.WORLD);
  await store.close();
});

/** Rows of the page's tables: first column → names in the last. */
const documented = new Map(
  [...PAGE.matchAll(/^\| `(\w+)` \|.*\| (.*)\|$/gm)].map(([, name = '', columns = '']) => [
    name,
    [...columns.matchAll(/`(\w+)`/g)].map(([, column]) => column),
  ]),
);

describe('docs/sqlite-schema.md', () => {
  const tables = [...documented.keys()];

  test('names every table and view', () => {
    const there = rows("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%'").map(([name]) => String(name));
    const readable = there.filter((name) => !name.endsWith('_edges') && !name.startsWith('search_index_'));
    expect([...tables, ...FURTHER].sort()).toEqual(readable.sort());
    for (const name of FURTHER) expect(PAGE).toContain(`\`${name}\` (${columnsOf(name).map((one) => `\`${one}\``).join(', ')}`);
  }); // biome-ignore format: one screen

  const COMMON = [
    'from_id',
    'to_id',
    'position',
    'key',
    'quote',
    'line',
    'evidence',
    'rule_id',
    'stated',
    'source',
  ];
  test.each(tables)('names every column of %s', (name) => {
    const common = columnsOf(name).includes('from_id') ? COMMON : ['key'];
    expect([...common, ...(documented.get(name) ?? [])].sort()).toEqual(columnsOf(name).sort());
    for (const column of common) expect(PAGE).toContain(`\`${column}\``);
  });

  test('the example runs and finds what the toy world says', () => {
    const [, example = ''] = /```sql\n([\s\S]*?)```/.exec(PAGE) ?? [];
    expect(rows(example)).toEqual([[null, '广东省工业和信息化厅', '', '原文', 3, 'guangdong-plan']]);
  });

  test('views give ids at both ends, whatever the labels', () => {
    expect(rows('SELECT from_id, to_id, status, source FROM cites ORDER BY from_id')).toEqual([
      [world.POLICY, world.CITED, 'OUTSIDE_CORPUS', 'guangdong-plan'],
      [world.M1, world.CITED, '', 'guangdong-plan'],
    ]);
  });
});

function columnsOf(table: string): string[] {
  return rows(`SELECT name FROM pragma_table_info('${table}')`).map(([name]) => String(name));
}

function rows(question: string): unknown[][] {
  const database = new Database(file, { readonly: true });
  const found = database.prepare(question).raw().all() as unknown[][];
  database.close();
  return found;
}
