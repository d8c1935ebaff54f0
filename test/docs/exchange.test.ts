import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Parser } from 'n3';
import { EXPORT_FILES } from '../../src/exchange/jsonl/export-files.js';
import { PREFIXES } from '../../src/exchange/turtle/terms.js';
import { exportTo } from '../exchange/export-to.js';
import { WORLD } from '../graphql/world.js';
import { createTestFolder } from '../store/sqlite-folder.js';
import { seedBatches } from '../support/load-seeds.js';
import { codeIn, markdownPages, tableRows } from './project-files.js';

/** docs/guides/exchange.md against an export of the seeds. */
const [page] = markdownPages().filter(({ file }) => file === 'docs/guides/exchange.md');
if (!page) throw new Error('The guide to exchange is gone.');
const inFolder = createTestFolder();
const read = (name: string): string => readFileSync(path.join(inFolder('out'), name), 'utf8');

beforeAll(async () => {
  const seeds = await seedBatches();
  await exportTo(inFolder('out'), seeds);
  await exportTo(inFolder('out-graphml'), WORLD, 'graphml');
  await exportTo(inFolder('out-turtle'), seeds, 'turtle');
}, 60_000);

describe('JSON Lines', () => {
  test('the fields of each file are those that its lines have, in that order', () => {
    const rows = tableRows(page.text, /^\| file \| a line is \|/);
    expect(rows.map(([name = '']) => codeIn(name)[0])).toEqual([...EXPORT_FILES, 'manifest.json']);
    for (const [name = '', , , fields = ''] of rows) {
      const text = read(codeIn(name)[0] ?? '');
      const first = JSON.parse(name.includes('manifest') ? text : (text.split('\n')[0] ?? ''));
      expect([name, codeIn(fields)]).toEqual([name, Object.keys(first)]);
    }
  });

  const lines = page.blocks.filter(({ lang }) => lang === 'json').map(({ code }) => code.trim());
  test('there are two lines', () => expect(lines).toHaveLength(2));
  test.each(lines)('%s is a line of the seeds', (line) => {
    const whole = `${read('nodes.jsonl')}${read('relationships.jsonl')}`.split('\n');
    expect(whole.includes(line)).toBe(true);
  });
});

test('Turtle: every term of others that an export uses is named, and no other', () => {
  const text = readFileSync(path.join(inFolder('out-turtle'), 'graph.ttl'), 'utf8');
  const prefixes = (['eli', 'prov', 'oa', 'schema'] as const).map((name) => [name, PREFIXES[name]] as const);
  const used = new Set<string>();
  for (const { predicate, object } of new Parser().parse(text)) {
    const isType = predicate.value === `${PREFIXES.rdf}type`;
    for (const { value } of isType ? [predicate, object] : [predicate])
      for (const [name, space] of prefixes)
        if (value.startsWith(space)) used.add(`${name}:${value.slice(space.length)}`);
  }
  const [, section = ''] = page.text.split('## Turtle');
  const named = codeIn(section).filter((code) => /^(eli|prov|oa|schema):\w+$/.test(code));
  // What no document of the seeds says.
  const rare = ['eli:date_no_longer_in_force', 'eli:first_date_entry_in_force', 'eli:repeals', 'eli:based_on', 'eli:ensures_implementation_of', 'schema:parentOrganization'];
  expect([...used].filter((term) => !named.includes(term))).toEqual([]);
  expect(named.filter((term) => !used.has(term) && !rare.includes(term))).toEqual([]);
}); // biome-ignore format: one screen

describe('Python', () => {
  const snippets = page.blocks.filter(({ lang }) => lang === 'python').map(({ code }) => code);
  const runs = (code: string): boolean => {
    try {
      execFileSync('python3', ['-c', code.split('\n')[0] ?? ''], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  };
  test('there are two', () => expect(snippets).toHaveLength(2));
  for (const code of snippets)
    (runs(code) ? test : test.skip)(`${code.split('\n')[0]} prints something`, () => {
      expect(execFileSync('python3', ['-c', code], { cwd: inFolder('.'), encoding: 'utf8' })).toMatch(/\S/);
    });
});
