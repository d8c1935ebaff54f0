import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { EXIT } from '../../src/cli/exit-codes.js';
import { CONFIG_VARIABLES, readConfig } from '../../src/config.js';
import { ERROR_CODES } from '../../src/domain/errors.js';
import { NODE_LABELS, RELATIONSHIPS } from '../../src/domain/graph-model.js';
import { OPERATIONS } from '../../src/operations/operations.js';
import { ALLOWED, PORT } from '../architecture/import-table.js';
import { run } from '../cli/command-line.js';
import { codeIn, tableRows } from './project-files.js';

const page = (name: string): string => readFileSync(`docs/${name}`, 'utf8');
const firstCodes = (rows: readonly (readonly string[])[]): readonly string[] =>
  rows.flatMap(([first = '']) => codeIn(first));

test('docs/errors.md explains every error code, and no other', () => {
  const rows = tableRows(page('errors.md'), /^\| code \| met when \| way out \|$/);
  expect([...firstCodes(rows)].sort()).toEqual([...ERROR_CODES].sort());
  expect(rows.filter(([, metWhen]) => metWhen === '')).toEqual([]);
});

describe('docs/cli.md', () => {
  const text = page('cli.md');
  const commands = tableRows(text, /^\| command \| what it does \|$/).map(([usage = '', what = '']) => ({
    usage: codeIn(usage)[0] ?? '',
    what,
  }));

  test('has every command, as its help has it', async () => {
    const { out } = await run(['--help']);
    const elsewhere = ['help', ...OPERATIONS.map(({ name }) => name)];
    const listed = [...out.matchAll(/^ {2}([\w-]+) (?:\[options\] )?/gm)]
      .map(([, name = '']) => name)
      .filter((name) => !name.startsWith('-') && !elsewhere.includes(name));
    expect(listed.length).toBeGreaterThan(4);
    expect(commands.map(({ usage }) => usage.split(' ')[1])).toEqual(listed);
    for (const { usage } of commands) {
      const [, command = '', ...args] = usage.split(' ');
      const help = await run([command, '--help']);
      expect(help.out).toContain(`Usage: policy-graph ${[command, '[options]', ...args].join(' ')}\n`);
    }
  });

  test('has every option of every command, and no other', async () => {
    for (const { usage, what } of commands) {
      const help = await run([usage.split(' ')[1] ?? '', '--help']);
      const options = [...help.out.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, name = '']) => name);
      const said = codeIn(what)
        .filter((code) => code.startsWith('--'))
        .map((code) => code.split(' ')[0]);
      expect([usage, [...new Set(said)].sort()]).toEqual([
        usage,
        options.filter((name) => name !== '--help').sort(),
      ]);
    }
  });

  test('has every exit code, and no other', () => {
    const rows = tableRows(text, /^\| code \| meaning \|$/);
    expect(rows.map(([code]) => Number(code))).toEqual(Object.values(EXIT));
  });

  test('has every setting with its default, and no other', () => {
    const rows = tableRows(text, /^\| variable \| default \| meaning \|$/);
    expect(firstCodes(rows)).toEqual(CONFIG_VARIABLES);
    for (const [name = '', standard = '', meaning = ''] of rows) {
      expect([name, meaning]).not.toEqual([name, '']);
      if (standard === '–') continue;
      // The settings of Neo4j show only where there is one.
      const base = { NEO4J_URI: 'bolt://db:7687' };
      const [value = ''] = codeIn(standard);
      expect([name, readConfig({ ...base, [codeIn(name)[0] ?? '']: value })]).toEqual([
        name,
        readConfig(base),
      ]);
    }
    const without = rows.filter(([, standard]) => standard === '–');
    expect(firstCodes(without)).toEqual([
      'NEO4J_URI',
      'NEO4J_PASSWORD',
      'PUBLIC_URL',
      'CORS_ORIGINS',
      'EDITORS',
      'PERSISTED_DOCUMENTS',
    ]);
  });
});

describe('docs/glossary.md', () => {
  const text = page('glossary.md');
  test('has every label', () => {
    const [nodes = ''] = text.split('## Relationships');
    expect(firstCodes(tableRows(nodes, /^\| word \| Chinese \| meaning \|$/))).toEqual(NODE_LABELS);
  });
  test('has every relationship', () => {
    expect(firstCodes(tableRows(text, /^\| word \| Chinese \| says \|$/))).toEqual(
      Object.keys(RELATIONSHIPS),
    );
  });
});

test('docs/adr/README.md lists every decision, in order, under its title', () => {
  const files = readdirSync('docs/adr')
    .filter((name) => /^\d{4}-.*\.md$/.test(name))
    .sort();
  const listed = [...page('adr/README.md').matchAll(/^(\d+)\. \[(.+)\]\((.+)\)$/gm)];
  expect(listed.map(([, , , file]) => file)).toEqual(files);
  for (const [, number, title, file = ''] of listed) {
    expect(Number(file.slice(0, 4))).toBe(Number(number));
    expect(page(`adr/${file}`).split('\n')[0]).toMatch(
      new RegExp(`^# (?:ADR )?\\d*[.:]? ?${title?.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`),
    );
  }
});

test('docs/ARCHITECTURE.md has the import table that the tests prove', () => {
  const rows = tableRows(page('ARCHITECTURE.md'), /^\| folder \| may import \|$/);
  const documented = rows.flatMap(([folders = '', may = '']) => {
    const allowed = [...codeIn(may), ...(/\bthe port\b/.test(may) ? PORT : [])];
    return codeIn(folders).map((folder) => [
      folder,
      allowed.filter((name) => !may.includes(`never \`${name}\``)).sort(),
    ]);
  });
  const proved = Object.entries(ALLOWED).map(([folder, allowed]) => [folder, [...allowed].sort()]);
  expect(Object.fromEntries(documented)).toEqual(Object.fromEntries(proved));
});
