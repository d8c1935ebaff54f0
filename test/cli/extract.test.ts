import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import type { Extraction } from '../../src/reports/extraction.js';
import { createTestFolder } from '../store/sqlite-folder.js';
import { expectGolden } from '../support/golden.js';
import { run } from './command-line.js';
import { extractionSchema, SCHEMA_FITS_TYPE } from './extraction-schema.js';
import { smallDocument } from './small-document.js';

const inFolder = createTestFolder();
const small = inFolder('若干措施.txt');
beforeAll(() => writeFileSync(small, smallDocument()));

test('docs/extraction.schema.json is the schema that the tests check with', () => {
  expect(SCHEMA_FITS_TYPE).toEqual([true, true]);
  expectGolden('docs/extraction.schema.json', z.toJSONSchema(extractionSchema));
});

describe('extract --format json', () => {
  test('of one file: one object, indented, on stdout', async () => {
    const { code, out, err } = await run(['extract', small, '--format', 'json']);
    expect([code, err]).toEqual([0, `Reading 1/1 若干措施.txt: ${smallDocument().length} characters\n`]);
    const extraction = extractionSchema.parse(JSON.parse(out));
    expect(out).toBe(`${JSON.stringify(extraction, null, 2)}\n`);
    const policies = extraction.policies.map((policy) => [
      policy.documentNumber,
      policy.issuedOn,
      policy.issuers,
    ]);
    expect(policies[0]).toEqual(['佛府〔2023〕7号', '2023-03-01', ['佛山市人民政府']]);
    const assigned = extraction.policies
      .flatMap(({ clauses }) => clauses)
      .flatMap((clause) => clause.assignments);
    expect(assigned.map(({ role, printed, evidence }) => [role, printed, evidence.line])).toEqual([
      ['LEAD', '市工业和信息化局', 12],
      ['SUPPORT', '市财政局', 12],
      ['SUPPORT', '市科技局', 12],
      ['ASSIGNED', '市地方金融监管局', 13],
    ]);
    for (const { evidence } of assigned)
      expect(smallDocument().slice(evidence.start, evidence.end)).toBe(evidence.quote);
  });

  test('of several files: one object a line, each as the schema says, quotes at their offsets', async () => {
    const { code, out } = await run(['extract', 'seeds/documents', small, '--format', 'json']);
    expect(code).toBe(0);
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(6);
    let quotes = 0;
    for (const text of lines) {
      const extraction: Extraction = extractionSchema.parse(JSON.parse(text));
      const source = readFileSync(
        extraction.file === '若干措施.txt' ? small : `seeds/documents/${extraction.file}`,
        'utf8',
      );
      const clauses = extraction.policies.flatMap((policy) => policy.clauses);
      const ids = new Set(clauses.map(({ id }) => id));
      expect(clauses.filter(({ parentId }) => parentId !== null && !ids.has(parentId))).toEqual([]);
      for (const { start, end, quote } of clauses
        .flatMap((one) => one.assignments)
        .map((one) => one.evidence)) {
        if (source.slice(start, end) !== quote)
          throw new Error(`${extraction.file}: 「${quote}」 is not at ${start}.`);
        quotes++;
      }
    }
    expect(quotes).toBeGreaterThan(400);
  });

  test('says the same each time', async () => {
    const args = ['extract', 'seeds/documents/guangdong-industrial-growth-plan-2022.txt', '--format', 'json'];
    expect((await run(args)).out).toBe((await run(args)).out);
  });
});

describe('extract for people', () => {
  test('a table of measures and units', async () => {
    const { code, out } = await run(['extract', small]);
    expect(code).toBe(0);
    expect(out).toContain('发文字号: 佛府〔2023〕7号');
    expect(out).toMatch(/│ 12 +│ 一、.*● ?市工业和信息化局 ○ ?市财政局/);
  });

  test('namesakes in two folders are no trouble where nothing is loaded', async () => {
    const { code, out } = await run([
      'extract',
      small,
      'seeds/documents/miit-industrial-economy-notice-2022.txt',
    ]);
    expect(code).toBe(0);
    expect(out.indexOf('工业经济')).toBeGreaterThan(-1);
  });
});
