import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findSources } from '../../../src/ingest/read/find-sources.js';
import { MAX_FILE_BYTES, readSource } from '../../../src/ingest/read/read-source.js';
import { sourceIdOf } from '../../../src/ingest/read/source-id.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'policy 文件 '));
  await mkdir(path.join(folder, 'b', '空'), { recursive: true });
  for (const name of [
    'plan-2022.txt',
    'b/notice.MD',
    'b/关于方案的通知.txt',
    'b/README.md',
    'b/.hidden.txt',
    'b/plan.wps',
  ]) {
    await writeFile(path.join(folder, name), '关于印发行动方案的通知\n');
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const at = (name: string): string => path.join(folder, name);

test('what is no plain text keeps its ending in its id', () => {
  expect(['plan-2022.txt', 'plan-2022.pdf', 'dir/plan-2022.DOCX', '规划.docx'].map(sourceIdOf)).toEqual([
    'plan-2022', 'plan-2022.pdf', 'plan-2022.docx', expect.stringMatching(/^source-[0-9a-f]{10}\.docx$/),
  ]); // biome-ignore format: one screen
});

test('a source keeps its text, its hash and its name', async () => {
  expect(await readSource(at('plan-2022.txt'))).toEqual({
    id: 'plan-2022',
    text: '关于印发行动方案的通知\n',
    sha256: 'd940a77db5b19860047b3fe203cdc2d62daf74937ff09aea1fda55a5039da8f0',
    file: 'plan-2022.txt',
    pageStarts: [],
  });
});

test('a folder is its documents, sorted, each once', async () => {
  const found = await findSources([folder, at('plan-2022.txt')]);
  expect(found.map((file) => path.relative(folder, file))).toEqual([
    path.join('b', 'notice.MD'),
    path.join('b', '关于方案的通知.txt'),
    'plan-2022.txt',
  ]);
});

describe('what cannot be read is refused with the way out', () => {
  test.each([
    ['plan-2023.txt', 'FILE_NOT_FOUND', /There is no .*plan-2023\.txt\. Did you mean plan-2022\.txt\?/],
    ['nowhere/plan.txt', 'FILE_NOT_FOUND', /There is no .*plan\.txt\.$/],
    [
      'b/plan.wps',
      'UNSUPPORTED_FORMAT',
      /plan\.wps is a \.wps file; what can be read is \.txt, \.md, \.html/,
    ],
    ['b', 'FILE_UNREADABLE', /is a folder/],
  ])('%s: %s', async (name, code, message) => {
    await expect(readSource(at(name))).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
  });

  test('a file beyond the limit', async () => {
    await writeFile(at('large.txt'), '');
    await truncate(at('large.txt'), MAX_FILE_BYTES + 1);
    await expect(readSource(at('large.txt'))).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
      message: expect.stringMatching(/limit is 67108864/),
    });
    await rm(at('large.txt'));
  });

  test('a folder without documents, a path that is none', async () => {
    await expect(findSources([at('b/空')])).rejects.toMatchObject({ code: 'NO_DOCUMENTS' });
    await expect(findSources([at('c')])).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
  });
});

describe('the id of a source is ASCII, stable and its own', () => {
  test.each([
    ['guangdong-policy-compendium-2021.txt', /^guangdong-policy-compendium-2021$/],
    ['Plan 2022 (final).txt', /^plan-2022-final-[0-9a-f]{10}$/],
    ['关于印发方案的通知.txt', /^source-[0-9a-f]{10}$/],
    ['粤府〔2021〕53号.txt', /^2021-53-[0-9a-f]{10}$/],
    [`${'a'.repeat(90)}.txt`, /^a{80}-[0-9a-f]{10}$/],
  ])('%s', (file, id) => {
    expect(sourceIdOf(file)).toMatch(id);
    expect(sourceIdOf(file)).toBe(sourceIdOf(`folder/${file}`));
  });

  test('names that differ only in what a slug drops have different ids', () => {
    const names = [
      '关于方案的通知.txt',
      '关于办法的通知.txt',
      '粤府〔2021〕5号.txt',
      '桂府〔2021〕5号.txt',
      'a b.txt',
      'a_b.txt',
      'A-B.txt',
      'a-b.txt',
    ];
    expect(new Set(names.map(sourceIdOf)).size).toBe(names.length);
  });
});
