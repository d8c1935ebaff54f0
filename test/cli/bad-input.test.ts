import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { createTestFolder } from '../store/sqlite-folder.js';
import { run } from './command-line.js';
import { smallDocument } from './small-document.js';

const inFolder = createTestFolder();
const GOOD = 'good.txt';
const ENGLISH =
  'Notice of the State Council on printing and distributing the plan for industrial growth. '.repeat(9);

/** A file or folder of its own for each case: `name: contents`, a folder where the name ends with a stroke. */
type Files = Readonly<Record<string, string | Uint8Array | null>>;

function put(files: Files): void {
  for (const [name, contents] of Object.entries(files)) {
    const at = inFolder(name);
    if (contents === null) mkdirSync(at, { recursive: true });
    else {
      mkdirSync(at.slice(0, at.lastIndexOf('/')), { recursive: true });
      writeFileSync(at, contents);
    }
  }
}

/** Every byte value, as no text has them. */
const BINARY = Uint8Array.from({ length: 4096 }, (_, at) => (at * 151 + (at >> 4)) % 256);
/** The same document with other bytes. */
const retyped = smallDocument().replaceAll('\n', '\r\n');

/** What is wrong · the files · what is named on the command line · the code · what the sentence says. */
const CASES: readonly [string, Files, readonly string[], string, RegExp][] = [
  ['an empty file', { 'empty.txt': '' }, ['empty.txt'], 'EMPTY_SOURCE', /empty\.txt holds no text/],
  ['a blank file', { 'blank.txt': ' \n\t\r\n　\n' }, ['blank.txt'], 'EMPTY_SOURCE', /blank\.txt holds no text/],
  ['nothing but a byte order mark', { 'bom.txt': Uint8Array.of(0xef, 0xbb, 0xbf) }, ['bom.txt'], 'EMPTY_SOURCE', /bom\.txt/],
  ['a binary', { 'binary.txt': BINARY }, ['binary.txt'], 'NOT_TEXT', /binary\.txt is not a text file/],
  ['another language', { 'english.txt': ENGLISH }, ['english.txt'], 'NOT_CHINESE', /english\.txt holds hardly any Chinese/],
  ['a format that we do not read', { 'plan.wps': 'x' }, ['plan.wps'], 'UNSUPPORTED_FORMAT', /plan\.wps is a \.wps file.*\.txt/],
  ['a wrong path, near a right one', {}, ['god.txt'], 'FILE_NOT_FOUND', /There is no .*god\.txt\. Did you mean good\.txt/],
  ['a wrong path in a wrong folder', {}, ['no/where.txt'], 'FILE_NOT_FOUND', /There is no .*where\.txt/],
  ['an empty folder', { 'hollow/': null }, ['hollow/'], 'NO_DOCUMENTS', /hollow.* holds no documents; looked for \.txt/],
  ['a folder with other things', { 'other/a.png': BINARY, 'other/README.md': '# 说明' }, ['other'], 'NO_DOCUMENTS', /other holds no documents/],
  ['one bad file among good ones', { 'mixed/a.txt': smallDocument(), 'mixed/b.txt': '', 'mixed/c.txt': retyped }, ['mixed'], 'EMPTY_SOURCE', /b\.txt holds no text/],
  ['a bad file after good ones', {}, [GOOD, 'empty.txt'], 'EMPTY_SOURCE', /empty\.txt/],
  ['two files of one name', { 'one/x.txt': smallDocument(), 'two/x.txt': smallDocument('佛府〔2023〕8号') }, ['one', 'two'], 'DUPLICATE_SOURCE', /one.x\.txt and .*two.x\.txt have one name.*Rename one/],
  ['two files whose names differ in the ending', { 'ends/x.txt': smallDocument(), 'ends/x.md': smallDocument('佛府〔2023〕8号') }, ['ends'], 'DUPLICATE_SOURCE', /x\.md and .*x\.txt/],
  ['one document in two files', { 'twice/a.txt': smallDocument(), 'twice/b.txt': retyped }, ['twice'], 'DUPLICATE_DOCUMENT', /a\.txt and b\.txt both hold 佛府〔2023〕7号\. Load one of them/],
]; // biome-ignore format: a table

beforeAll(() => put({ [GOOD]: smallDocument() }));

describe('what cannot be loaded: one sentence, a code, exit code 3, nothing half-loaded', () => {
  test.each(CASES)('%s', async (what, files, named, code, sentence) => {
    put(files);
    const fresh = inFolder(`${what}.db`);
    const first = await run(['ingest', ...named.map(inFolder), '--store', fresh]);
    expect([first.code, first.out]).toEqual([3, '']);
    const complaint = first.err.trimEnd().split('\n').at(-1) ?? '';
    expect(complaint).toMatch(/^policy-graph: [^\n]+ \([A-Z_]+\)$/);
    expect(complaint.endsWith(`(${code})`)).toBe(true);
    expect(complaint).toMatch(sentence);
    // Only a document that is in the store already can be told from the second one; the store is made for that.
    if (code !== 'DUPLICATE_DOCUMENT') expect(existsSync(fresh)).toBe(false);
    else expect((await run(['ask', '佛山', '--store', fresh])).err).toContain('holds no cities yet');
  });

  test('a store that holds something keeps it, to the byte', async () => {
    const file = inFolder('kept.db');
    expect((await run(['ingest', inFolder(GOOD), '--store', file])).code).toBe(0);
    const before = readFileSync(file);
    put({ 'second.txt': retyped });
    for (const [, files, named, code] of [
      ...CASES,
      ['', {}, ['second.txt'], 'DUPLICATE_DOCUMENT'] as const,
    ]) {
      put(files);
      const { err } = await run(['ingest', ...named.map(inFolder), '--store', file]);
      expect(err).toContain(`(${code})`);
      expect(readFileSync(file).equals(before)).toBe(true);
    }
  }, 60_000);

  test.each(
    CASES.filter(([what, , , code]) => !code.startsWith('DUPLICATE_') && !what.includes('good ones')),
  )('extract refuses %s too', async (_what, files, named, code) => {
    put(files);
    const { code: exit, out, err } = await run(['extract', ...named.map(inFolder), '--format', 'json']);
    expect([exit, out]).toEqual([3, '']);
    expect(err).toContain(`(${code})`);
  });

  test('extract prints the good ones beside a bad one, and its exit code tells of it', async () => {
    put({ 'mixed/a.txt': smallDocument(), 'mixed/b.txt': '', 'mixed/c.txt': retyped });
    const named = [inFolder('mixed'), inFolder('gone.txt')];
    const { code, out, err } = await run(['extract', ...named, '--format', 'json']);
    const files = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).file);
    expect([code, files]).toEqual([3, ['a.txt', 'c.txt']]);
    expect(err).toMatch(/b\.txt holds no text\. \(EMPTY_SOURCE\)/);
    expect(err).toMatch(/There is no .*gone\.txt\..* \(FILE_NOT_FOUND\)/);
  });

  test('ingest names every document that cannot be read, and loads none', async () => {
    put({ 'several/a.txt': smallDocument(), 'several/b.txt': '', 'several/c.docx': 'PK\u0003\u0004word/' });
    const store = inFolder('several.db');
    const { code, out, err } = await run(['ingest', inFolder('several'), '--store', store]);
    expect([code, out, existsSync(store)]).toEqual([3, '', false]);
    const told = err.trimEnd().split('\n').slice(-3);
    expect(told).toEqual([
      'policy-graph: b.txt holds no text. (EMPTY_SOURCE)',
      'policy-graph: c.docx is cut short or broken inside. Fetch it again, or open it and save it anew. (DAMAGED_FILE)',
      'policy-graph: 2 of 3 documents cannot be read: b.txt, c.docx. Nothing was loaded. (FILE_UNREADABLE)',
    ]);
  });

  const onUnix = process.platform === 'win32' ? test.skip : test;
  onUnix('a file that cannot be opened', async () => {
    symlinkSync(inFolder('loop.txt'), inFolder('loop.txt'));
    const { code, err } = await run(['ingest', inFolder('loop.txt'), '--store', inFolder('loop.db')]);
    expect(code).toBe(3);
    expect(err).toMatch(/^policy-graph: loop\.txt cannot be read: ELOOP\. \(FILE_UNREADABLE\)\n$/);
    expect(existsSync(inFolder('loop.db'))).toBe(false);
  });
});

describe('a gazetteer that is not whole', () => {
  const CUTS: readonly [string, string, (text: string) => string | null, RegExp][] = [
    ['cut in the middle of a row', 'places.csv', (text) => text.slice(0, 20_000), /places\.csv, line \d+/],
    ['cut in the middle of a character', 'offices.csv', (text) => `${text.slice(0, 4_000)}\ufffd`, /offices\.csv, line \d+/],
    ['cut after its header', 'clusters.csv', (text) => text.slice(0, text.indexOf('\n') + 1), /clusters\.csv, line 2.*no rows/],
    ['empty', 'bodies.csv', () => '', /bodies\.csv, line 1: the file is empty/],
    ['cut after a whole row', 'places.csv', (text) => text.slice(0, text.lastIndexOf('\n', 20_000) + 1), /\.csv, line \d+, column \w+: no row of places\.csv has the code \d{6}/],
    ['missing', 'areas.csv', () => null, /areas\.csv: the file cannot be read/],
    ['with a column too few', 'number-prefixes.csv', (text) => text.replace('prefix,codes', 'prefix'), /number-prefixes\.csv, line 1, column codes/],
  ]; // biome-ignore format: a table
  test.each(CUTS)('%s: %s', async (what, broken, cut, sentence) => {
    const names = ['places', 'areas', 'offices', 'bodies', 'clusters', 'number-prefixes'].map(
      (name) => `${name}.csv`,
    );
    mkdirSync(inFolder(what));
    for (const name of names) {
      const text = readFileSync(`seeds/gazetteers/${name}`, 'utf8');
      const kept = name === broken ? cut(text) : text;
      if (kept !== null) writeFileSync(inFolder(`${what}/${name}`), kept);
    }
    const args = [
      'ingest',
      inFolder(GOOD),
      '--gazetteers',
      inFolder(what),
      '--store',
      inFolder(`${what}.db`),
    ];
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([3, '']);
    expect(err).toMatch(/^policy-graph: [^\n]+ \(GAZETTEER_INVALID\)\n$/);
    expect(err).toMatch(sentence);
    expect(existsSync(inFolder(`${what}.db`))).toBe(false);
  });
});
