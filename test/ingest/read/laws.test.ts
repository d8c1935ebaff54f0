import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '../../../src/domain/errors.js';
import type { Source } from '../../../src/domain/span.js';
import { readDocx } from '../../../src/ingest/read/docx/read-docx.js';
import { sourceOf } from '../../../src/ingest/read/source-of.js';
import { level, numbered, p, tbl, writeDocx } from './support/write-docx.js';

const SEED = 20_240_501;
const page = readFileSync('test/ingest/read/pages/province-facts-in-a-list/page.html');
const numbering = `<w:abstractNum w:abstractNumId="1">${level(0, 'chineseCounting', '%1、')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
const BODY =
  p('行动方案') +
  p('总体要求，抓好落实。', numbered(1)) +
  tbl([
    ['任务', { properties: '<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>', body: p('牵头单位') }],
    ['甲', '市科技局'],
  ]);
const docx = writeDocx(BODY, { numbering });

/** Reads, and lets pass what is refused by name. */
async function readOrRefuse(bytes: Uint8Array, name: string): Promise<Source | null> {
  try {
    return await sourceOf(bytes, name);
  } catch (failure) {
    if (failure instanceof DomainError) return null;
    throw failure;
  }
}

const edits = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 12 });
const edited = (bytes: Uint8Array, changes: readonly (readonly [number, number])[]): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  for (const [at, value] of changes) copy[at % copy.length] = value;
  return copy;
};

test('random bytes are read or refused by name, whatever they are called', async () => {
  const names = fc.constantFrom('a.txt', 'a.html', 'a.docx', 'a.doc', 'a', 'a.md');
  const heads = fc.constantFrom(
    '',
    'PK\x03\x04word/',
    '<html>',
    '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    '{\\rtf',
    '\xff\xfe',
  );
  await fc.assert(
    fc.asyncProperty(names, heads, fc.uint8Array({ maxLength: 400 }), async (name, head, bytes) => {
      await readOrRefuse(Uint8Array.from([...Buffer.from(head, 'latin1'), ...bytes]), name);
    }),
    { seed: SEED, numRuns: 400 },
  );
});

test('a page with changed bytes, or cut off, is read or refused by name', async () => {
  let read = 0;
  await fc.assert(
    fc.asyncProperty(edits, fc.nat(page.length), async (changes, end) => {
      const source = await readOrRefuse(edited(page, changes).subarray(0, Math.max(end, 2000)), 'a.html');
      if (source !== null) read++;
    }),
    { seed: SEED, numRuns: 300 },
  );
  expect(read).toBeGreaterThan(30);
});

test('a Word file with changed bytes, or with changed XML, is read or refused by name', async () => {
  await fc.assert(
    fc.asyncProperty(edits, async (changes) => {
      await readOrRefuse(edited(docx, changes), 'a.docx');
    }),
    { seed: SEED, numRuns: 300 },
  );
  let read = 0;
  const tags = BODY.match(/<[^>]+>|[^<]+/g) ?? [];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), async (moves) => {
      const body = [...tags];
      for (const move of moves) {
        const [tag = ''] = body.splice(move % body.length, 1);
        // Elements without their end are refused; whole ones may stand anywhere.
        body.splice(
          (move * 7) % body.length,
          0,
          tag.endsWith('/>') || !tag.startsWith('<') ? tag : '<w:tab/>',
        );
      }
      if ((await readOrRefuse(writeDocx(body.join(''), { numbering }), 'a.docx')) !== null) read++;
    }),
    { seed: SEED, numRuns: 300 },
  );
  expect(read).toBeGreaterThan(3);
});

test('what is read has no line of spaces, no tab outside tables and no stray return', async () => {
  const words = fc.string({
    unit: fc.constantFrom('市', '局', ' ', '\t', '\n', '\u00a0', '\u2028', '\u200b', '、', '1'),
    maxLength: 30,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 8 }), async (paragraphs) => {
      const { text } = await readDocx(writeDocx(paragraphs.map((one) => p(one)).join('')), 'a.docx');
      expect(text).not.toMatch(/[\t\r\u2028\u200b]|^ +$/m);
    }),
    { seed: SEED, numRuns: 150 },
  );
});
