import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { sourceIdOf } from '../../src/ingest/read/source-id.js';
import { codeIn, tableRows } from '../docs/project-files.js';

const MANIFEST = JSON.parse(readFileSync('seeds/documents/manifest.json', 'utf8')) as {
  readonly documents: readonly Readonly<
    Record<'id' | 'file' | 'sha256' | 'language' | 'document' | 'origin', string>
  >[];
};

describe('seeds/documents/manifest.json', () => {
  test('lists every document', () => {
    const files = readdirSync('seeds/documents')
      .filter((name) => name.endsWith('.txt'))
      .sort();
    expect(files).toHaveLength(5);
    expect(MANIFEST.documents.map(({ file }) => file)).toEqual(files);
  });
  test.each(MANIFEST.documents)('$id is the file that the user supplied, byte for byte', (entry) => {
    const bytes = readFileSync(path.join('seeds/documents', entry.file));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(entry.sha256);
    expect(sourceIdOf(entry.file)).toBe(entry.id);
    for (const key of ['language', 'document', 'origin'] as const) expect(entry[key]).not.toBe('');
  });
  test('README.md says whose documents they are', () => {
    expect(readFileSync('seeds/documents/README.md', 'utf8')).toMatch(/official documents/i);
  });
});

test('seeds/gazetteers/README.md explains every file and column', () => {
  const rows = tableRows(readFileSync('seeds/gazetteers/README.md', 'utf8'), /^\| file \| columns \|/);
  const files = readdirSync('seeds/gazetteers')
    .filter((name) => name !== 'README.md')
    .sort();
  expect(rows.map(([file = '']) => codeIn(file)[0]).sort()).toEqual(files);
  for (const [file = '', columns = '', origin] of rows) {
    const name = codeIn(file)[0] ?? '';
    const [header = ''] = readFileSync(path.join('seeds/gazetteers', name), 'utf8').split(/\r?\n/);
    expect([name, columns.split(', ')]).toEqual([name, header.split(',')]);
    expect([name, origin]).not.toEqual([name, '']);
  }
});
