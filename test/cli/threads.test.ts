import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createIngest } from '../../src/ingest/ingest.js';
import { readGazetteers } from '../../src/ingest/read/read-gazetteers.js';
import { readSource } from '../../src/ingest/read/read-source.js';
import { extractionOf } from '../../src/reports/extraction.js';
import { buildProgram, start } from './built-program.js';

/** Enough to be worth threads (see with-engine.ts); copies of a seed, each with a title of its own that the next one cites. */
const DOCUMENTS = 36;
const SEED = 'seeds/documents/guangxi-industrial-growth-measures-2023.txt';

describe('documents read on all cores', () => {
  let folder: string;
  const files: string[] = [];

  beforeAll(() => {
    buildProgram();
    folder = mkdtempSync(path.join(os.tmpdir(), 'threads-'));
    mkdirSync(path.join(folder, 'many'));
    const seed = readFileSync(SEED, 'utf8').replace('关于巩固回升向好势头', '');
    for (let at = 0; at < DOCUMENTS; at++) {
      const file = path.join(folder, 'many', `document-${String(at).padStart(2, '0')}.txt`);
      const text = seed.replace('加力振作工业经济的政策措施', `关于振作第${at}类工业经济的政策措施`);
      writeFileSync(
        file,
        `${text}\n按照《关于振作第${at + 1}类工业经济的政策措施》执行。\n`.padEnd(48_000, '落实。\n'),
      );
      files.push(file);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('say the same, in the same order, and cite each other', async () => {
    const { code, out, err } = await start(['extract', path.join(folder, 'many'), '--format', 'json']).ended;
    expect({ code, failure: err.match(/policy-graph: .*/g) }).toEqual({ code: 0, failure: null });
    const gazetteers = await readGazetteers('seeds/gazetteers');
    const sources = await Promise.all(files.map((file) => readSource(file)));
    const alone = [...createIngest(gazetteers).batchesOf(sources, [])].map((batch) => extractionOf(batch));
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(DOCUMENTS);
    expect(lines).toEqual(JSON.parse(JSON.stringify(alone)));
    expect(lines[3].policies[0].citations.map(({ status }: { status: string }) => status)).toContain(
      'RESOLVED',
    );
  }, 120_000);

  test('one that cannot be read is told by name, and does not keep the others', async () => {
    const bad = path.join(folder, 'many', 'picture.txt');
    writeFileSync(bad, Buffer.from([0, 1, 2, 3, 0, 255]));
    const { code, out, err } = await start(['extract', path.join(folder, 'many'), '--format', 'json']).ended;
    rmSync(bad);
    expect(code).not.toBe(0);
    expect(err).toMatch(/policy-graph: picture\.txt .*\(NOT_TEXT\)/);
    expect(out.trimEnd().split('\n')).toHaveLength(DOCUMENTS);
  }, 120_000);
});
