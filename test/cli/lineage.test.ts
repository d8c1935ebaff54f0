import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createTestFolder } from '../store/sqlite-folder.js';
import { run } from './command-line.js';

const HIGHER = 'seeds/documents/miit-industrial-economy-notice-2022.txt';
const LOWER = 'seeds/documents/guangxi-industrial-growth-measures-2023.txt';
const NEWS = 'seeds/documents/guangzhou-industry-chains-news-2022.txt';
/** Clauses of the measures that take up clauses of the notice. */
const ALL = 14;

const inFolder = createTestFolder();

/** How many clauses take up others, after loading these files one after the other. */
async function linksAfter(store: string, ...files: readonly string[]): Promise<readonly number[]> {
  const counts: number[] = [];
  for (const file of files) {
    const { code, out, err } = await run(['ingest', file, '--store', inFolder(store)]);
    expect({ code, ...(code !== 0 && { err }) }).toEqual({ code: 0 });
    counts.push(Number(/│ IMPLEMENTS +│ (\d+)/.exec(out)?.[1]));
  }
  return counts;
}

/** A file of the same name as another, with other words. */
function inPlaceOf(file: string, text: string): string {
  const folder = inFolder(`changed-${path.basename(file)}-${text.length}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, path.basename(file)), text);
  return path.join(folder, path.basename(file));
}

describe('which clause takes up which is derived with every load', () => {
  test('whichever document comes first', async () => {
    expect(await linksAfter('higher-first.db', HIGHER, LOWER)).toEqual([0, ALL]);
    // The measures cite the notice by a number that its own text does not print.
    expect(await linksAfter('lower-first.db', LOWER, HIGHER)).toEqual([0, ALL]);
  });

  test('loading again changes nothing', async () => {
    await linksAfter('again.db', HIGHER, LOWER);
    for (const file of [HIGHER, LOWER]) {
      const { out } = await run(['ingest', file, '--store', inFolder('again.db')]);
      expect(out).toMatch(/\nNothing changed: /);
    }
  });

  test('a changed higher document changes what takes it up; without it there is nothing to take up', async () => {
    const text = readFileSync(HIGHER, 'utf8');
    const withoutExports =
      text.slice(0, text.indexOf('(三) 稳定工业产品出口')) + text.slice(text.indexOf('(四) 提升产业链'));
    const changed = inPlaceOf(HIGHER, withoutExports);
    const gone = inPlaceOf(HIGHER, readFileSync(NEWS, 'utf8'));
    expect(await linksAfter('changed.db', LOWER, HIGHER, changed, HIGHER, gone)).toEqual([
      0,
      ALL,
      ALL - 1,
      ALL,
      0,
    ]);
  });

  test('a lower document that goes takes its links with it', async () => {
    const gone = inPlaceOf(LOWER, readFileSync(NEWS, 'utf8'));
    expect(await linksAfter('gone.db', HIGHER, LOWER, gone)).toEqual([0, ALL, 0]);
  });
});
