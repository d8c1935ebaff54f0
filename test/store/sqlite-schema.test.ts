import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import type { GraphBatch } from '../../src/domain/graph-batch.js';
import { createSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import * as world from './contract-world.js';
import { createTestFolder } from './sqlite-folder.js';

/** Tables that are told in the text. */
const FURTHER = [
  'sources', 'node_claims', 'search_rows', 'search_names', 'search_headings', 'search_index',
  'releases', 'documents', 'past_nodes', 'past_edges', 'past_sources',
]; // biome-ignore format: two lines
const PAGE = readFileSync('docs/sqlite-schema.md', 'utf8');
const inFolder = createTestFolder();
const file = inFolder('world.db');
/** The world with a second version of its document. */
const changedFile = inFolder('changed.db');

function version(digit: string, text: string, batch: GraphBatch): GraphBatch {
  const { id, file: name } = batch.source;
  const sha256 = digit.repeat(64);
  return {
    ...batch,
    source: { ...batch.source, sha256 },
    document: { id, text, sha256, file: name, pageStarts: [] },
  };
}

beforeAll(async () => {
  const store = createSqliteStore({ file });
  await store.merge(world.WORLD);
  await store.close();
  const changed = createSqliteStore({ file: changedFile });
  await changed.merge([world.PLACES, world.BODIES, version('1', '旧文', world.PLAN)]);
  const nodes = world.PLAN.nodes.map((one) =>
    one.node.id === world.M1 ? world.clause(world.M1, 1, { text: '新' }) : one,
  );
  const edges = world.PLAN.edges.filter(({ type, from }) => type !== 'LED_BY' || from !== world.M2);
  await changed.merge([version('2', '新文', { ...world.PLAN, nodes, edges })]);
  await changed.close();
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
    const readable = there.filter((name) => (name === 'past_edges' || !name.endsWith('_edges')) && !/^search_(names|headings|index)_/.test(name));
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
    'correction_id',
    'since',
    'source',
  ];
  test.each(tables)('names every column of %s', (name) => {
    const common = columnsOf(name).includes('from_id') ? COMMON : ['key', 'since'];
    expect([...common, ...(documented.get(name) ?? [])].sort()).toEqual(columnsOf(name).sort());
    for (const column of common) expect(PAGE).toContain(`\`${column}\``);
  });

  describe('its examples run', () => {
    const examples = [...PAGE.matchAll(/```sql\n([\s\S]*?)```/g)].map(([, example = '']) =>
      example.replaceAll('guangdong-industrial-growth-plan-2022', 'guangdong-plan'),
    );

    test('who leads what: as the toy world says', () => {
      expect(rows(examples[0] ?? '')).toEqual([
        [null, '广东省工业和信息化厅', '', '原文', 3, 'guangdong-plan'],
      ]);
    });

    test('what changed in release 2', () => {
      expect(rows(examples[1] ?? '', changedFile)).toEqual([
        ['Clause', world.M1, null, '打造电子信息产业集群。', 'went or was so before'],
        ['clauses', world.M1, null, '新', 'came or is different'],
        ['led_by', world.M2, 'agency-440000-gxt', '原文', 'went or was so before'],
      ]);
    });

    test('the text of a document, now and before', () => {
      expect(rows(examples[2] ?? '', changedFile)).toEqual([
        ['2'.repeat(64), '新文'],
        ['1'.repeat(64), '旧文'],
      ]);
    });

    test('there are no others', () => {
      expect(examples).toHaveLength(3);
    });
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

function rows(question: string, of = file): unknown[][] {
  const database = new Database(of, { readonly: true });
  const found = database.prepare(question).raw().all() as unknown[][];
  database.close();
  return found;
}
