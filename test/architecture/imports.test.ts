import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ALLOWED } from './import-table.js';

/** Packages that have one home. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  'neo4j-driver': ['store/neo4j'],
  'better-sqlite3': ['store/sqlite'],
  graphql: ['graphql', 'operations', 'filing', 'mcp', 'http'],
  '@apollo/server': ['graphql', 'operations', 'mcp', 'http'],
  '@modelcontextprotocol/sdk': ['mcp'],
  'csv-stringify': ['exchange', 'reports'],
  hucre: ['reports'],
  fastify: ['http'],
  commander: ['cli'],
  parse5: ['ingest'],
  saxes: ['ingest'],
  fflate: ['ingest'],
};

const SRC = path.resolve('src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.split(path.sep).join('/'));

function partOf(file: string): string {
  const part = Object.keys(ALLOWED)
    .filter((name) => file === name || file.startsWith(`${name}/`))
    .sort((a, b) => b.length - a.length)[0];
  if (part === undefined) throw new Error(`src/${file} stands in no folder of the import table.`);
  return part;
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(path.join(SRC, file), 'utf8');
  const pattern = /(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?'([^']+)'|import\('([^']+)'\)/g;
  return [...text.matchAll(pattern)].map((match) => (match[1] ?? match[2]) as string);
}

function target(file: string, specifier: string): string {
  return path.posix.join(path.posix.dirname(file), specifier).replace(/\.js$/, '.ts');
}

describe('imports go one way', () => {
  test.each(files)('src/%s', (file) => {
    const own = partOf(file);
    for (const specifier of importsOf(file)) {
      if (specifier.startsWith('.')) {
        const other = partOf(target(file, specifier));
        if (other !== own) expect([...(ALLOWED[own] ?? [])]).toContain(other);
      } else {
        const name = specifier.startsWith('@')
          ? specifier.split('/').slice(0, 2).join('/')
          : specifier.split('/')[0];
        const homes = HOMES[name as string];
        if (homes) expect(homes).toContain(own);
      }
    }
  });

  test('no cycles between files', () => {
    const edges = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter((s) => s.startsWith('.'))
          .map((s) => target(file, s)),
      ]),
    );
    const done = new Set<string>();
    const visit = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file))
        throw new Error(`Cycle: ${[...trail.slice(trail.indexOf(file)), file].join(' → ')}`);
      if (done.has(file)) return;
      for (const next of edges.get(file) ?? []) visit(next, [...trail, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
  });

  test('only config.ts reads the environment', () => {
    const readers = files.filter((file) => /process\.env/.test(readFileSync(path.join(SRC, file), 'utf8')));
    expect(readers.filter((file) => file !== 'config.ts')).toEqual([]);
  });
});
