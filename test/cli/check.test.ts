import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { run } from './command-line.js';
import { createSeedStore } from './seed-store.js';
import { smallDocument } from './small-document.js';

const store = createSeedStore();
const { inFolder } = store;
const PLAN = 'guangdong-industrial-growth-plan-2022.txt';
const check = (...paths: readonly string[]) => run(['check', ...paths, '--store', store.file()]);

describe('check', () => {
  test('finds every word of the seeds at its place', async () => {
    const { code, out } = await check();
    expect(out).toMatch(/^[1-9]\d{3} stated relationships have their words at their place, 0 have not\.\n$/);
    expect(code).toBe(0);
  });

  test('names file and line of words that moved, and ends with 7', async () => {
    cpSync('seeds/documents', inFolder('edited'), { recursive: true });
    const file = path.join(inFolder('edited'), PLAN);
    const text = readFileSync(file, 'utf8');
    const from = text.indexOf('（三十二）') === -1 ? text.indexOf('(三十二)') : text.indexOf('（三十二）');
    writeFileSync(file, `${text.slice(0, from)}改${text.slice(from)}`);
    const { code, out } = await check(inFolder('edited'));
    expect(code).toBe(7);
    expect(out).toMatch(
      /^guangdong-industrial-growth-plan-2022\.txt:\d+: the words of LED_BY \S+ → agency-\S+ are not at their place\.$/m,
    );
    expect(out).toMatch(
      /\n[1-9]\d{3} stated relationships have their words at their place, [1-9]\d? have not\.\n$/,
    );
  });

  test('prints at most fifty faults and counts the rest', async () => {
    cpSync('seeds/documents', inFolder('shifted'), { recursive: true });
    const file = path.join(inFolder('shifted'), PLAN);
    writeFileSync(file, `改${readFileSync(file, 'utf8')}`);
    const { code, out } = await check(inFolder('shifted'));
    expect(code).toBe(7);
    expect(out.trimEnd().split('\n')).toHaveLength(52);
    expect(out).toMatch(/\n… and \d+ more\.\n/);
  });

  test('of some documents: says which others it did not look up', async () => {
    const { code, out } = await check(`seeds/documents/${PLAN}`);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^guangdong-policy-compendium-2021\.txt was not among the documents: \d+ not looked up\.$/m,
    );
    expect(out).toMatch(/\n3\d\d stated relationships have their words at their place, 0 have not\.\n$/);
  });

  test('of documents that were never loaded proves nothing: 7', async () => {
    writeFileSync(inFolder('other.txt'), smallDocument());
    const { code, out } = await check(inFolder('other.txt'));
    expect(code).toBe(7);
    expect(out).toMatch(/\n0 stated relationships/);
  });
});
