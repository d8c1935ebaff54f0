import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { GraphBatch } from '../../src/domain/graph-batch.js';
import { WORLD } from '../graphql/world.js';
import { createTestFolder } from '../store/sqlite-folder.js';
import { exportTo } from './export-to.js';
import { NASTY, nastyWorld } from './nasty-world.js';

const inFolder = createTestFolder();
const rowsOf = (folder: string, name: string): readonly Readonly<Record<string, string>>[] =>
  parse(readFileSync(path.join(inFolder(folder), name)), { columns: true });

beforeAll(async () => {
  await exportTo(inFolder('world'), WORLD, 'neo4j');
  await exportTo(inFolder('nasty'), nastyWorld(), 'neo4j');
});

test('a file for each label and type that there is, and the command that names each', () => {
  const names = readdirSync(inFolder('world')).sort();
  const readMe = readFileSync(path.join(inFolder('world'), 'README.txt'), 'utf8');
  expect(names).toEqual([
    'README.txt',
    ...['Agency', 'City', 'Cluster', 'Clause', 'Policy', 'Region', 'Target', '_Source']
      .map((name) => `nodes-${name}.csv`)
      .sort(),
    ...new Set(WORLD.flatMap(({ edges }) => edges.map(({ type }) => `relationships-${type}.csv`)).sort()),
    'relationships-_CLAIMS.csv',
  ]);
  for (const name of names.filter((one) => one.endsWith('.csv')))
    expect(readMe).toContain(`--${name.split('-')[0]}=${name} `);
  expect(readMe).toContain('--array-delimiter=U+001F ');
});

test('headers carry the types of the import tool, cells the words', () => {
  expect(rowsOf('world', 'nodes-City.csv')).toEqual([
    {
      'id:ID(node)': 'city-441900',
      'name:string': '东莞',
      'fullName:string': '东莞市',
      'code:string': '441900',
      'level:string': 'PREFECTURE',
      'province:string': '广东省',
      'parentCode:string': '',
      'aliases:string[]': '东莞\u001f东莞市',
      ':LABEL': 'City',
    },
    expect.objectContaining({ 'id:ID(node)': 'city-441300' }),
  ]);
  expect(rowsOf('world', 'relationships-LED_BY.csv')[0]).toMatchObject({
    ':START_ID(node)': 'yueban-2022-7:chp_1__item_1',
    ':END_ID(node)': 'agency-440000-gxt',
    ':TYPE': 'LED_BY',
    'position:long': '1',
    'stated:boolean': 'true',
    'evidenceQuote:string[]': '省工业和信息化厅',
    'evidencePage:long[]': '0',
    'jointDuty:boolean': 'false',
    'owner:string': 'doc-plan',
  });
});

test('a node that two sources claim stands once, as it is shown; both claims are told', async () => {
  const [gazetteers, plan] = WORLD as readonly [GraphBatch, GraphBatch];
  const known = plan.nodes.find(({ stub }) => stub) as (typeof plan.nodes)[number];
  const title = '《规划纲要》全文';
  const loaded = { ...known, stub: false, node: { ...known.node, title } } as typeof known;
  const source = { ...gazetteers.source, id: 'aaa' };
  const before = { source, document: null, nodes: [loaded], edges: [] };
  for (const [folder, others] of [['known-first', [before]], ['known-last', [{ ...before, source: { ...source, id: 'zzz' } }]]] as const) {
    await exportTo(inFolder(folder), [...WORLD, ...others], 'neo4j');
    const rows = rowsOf(folder, 'nodes-Policy.csv').filter((row) => row['id:ID(node)'] === known.node.id);
    expect(rows.map((row) => row['title:string'])).toEqual([title]);
    const claims = rowsOf(folder, 'relationships-_CLAIMS.csv').filter((row) => row[':END_ID(node)'] === known.node.id);
    expect(claims.map((row) => row['stub:boolean']).sort()).toEqual(['false', 'true']);
  } // biome-ignore format: one screen
});

describe('words that CSV trips over', () => {
  test('lists are parted by a character that none of them holds', () => {
    const readMe = readFileSync(path.join(inFolder('nasty'), 'README.txt'), 'utf8');
    expect(readMe).toContain('--array-delimiter=U+001E ');
    const [row] = rowsOf('nasty', 'nodes-Policy.csv');
    expect(row?.['addressees:string[]']?.split('\u001e')).toEqual(['甲;乙', NASTY, '丙|丁']);
  });

  test('come back as they were; an empty text is quoted, what is null or an empty list is not there', () => {
    const [row] = rowsOf('nasty', 'nodes-Policy.csv');
    expect(row?.['title:string']).toBe(NASTY);
    const line = readFileSync(path.join(inFolder('nasty'), 'relationships-LED_BY.csv'), 'utf8');
    expect(line).toContain(`"${NASTY.replaceAll('"', '""')}","","false"`);
    const policy = readFileSync(path.join(inFolder('nasty'), 'nodes-Policy.csv'), 'utf8');
    expect(policy).toContain('"2022-03-01",,,"","甲;乙');
  });

  test('texts that hold all four separators are refused, and nothing is left', async () => {
    const [gazetteers, plan] = nastyWorld() as readonly [GraphBatch, GraphBatch];
    const edges = plan.edges.map((claim) => ({
      ...claim,
      edge: { ...claim.edge, evidence: claim.edge.evidence.map((one) => ({ ...one, quote: '\u001c\u001d\u001e\u001f' })) },
    })) as unknown as typeof plan.edges; // biome-ignore format: one screen
    const refused = exportTo(inFolder('all-four'), [gazetteers, { ...plan, edges }], 'neo4j');
    await expect(refused).rejects.toMatchObject({ code: 'INVALID_ARGUMENT' });
    expect(readdirSync(inFolder('.'))).not.toContain('all-four');
  });
});
