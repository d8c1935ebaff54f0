import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { run } from './command-line.js';
import { createSeedStore } from './seed-store.js';
import { smallDocument } from './small-document.js';

const store = createSeedStore();
const { inFolder } = store;
const SEED = 'seeds/documents/guangxi-industrial-growth-measures-2023.txt';

describe('ingest', () => {
  test('reports on stdout what it read and what is in the store', () => {
    const { code, out } = store.loaded();
    expect(code).toBe(0);
    for (const name of ['Policy', 'Clause', 'LED_BY', 'SUPPORTED_BY', 'SETS_TARGET'])
      expect(out).toMatch(new RegExp(`│ ${name} +│ [1-9]\\d* +│`));
    expect(out).toMatch(/\n\d+ documents, \d+ clauses\. In the store now:\n/);
    expect(out).toMatch(/guangdong-policy-compendium-2021\.txt:\d+:\d+ {2}\S.* \(broken-numbering\)\n/);
    expect(out).toMatch(
      /Nodes: \d+ created, 0 updated, 0 removed, 0 unchanged\. Relationships: \d+ created, /,
    );
  });

  test('tells people on stderr how far it is: plain lines where it is no terminal', () => {
    const lines = store.loaded().err.trimEnd().split('\n');
    expect(lines).toHaveLength(11);
    expect(lines.slice(0, 5).every((line, at) => line.startsWith(`Reading ${at + 1}/5 `))).toBe(true);
    expect(lines.slice(5, 10).every((line, at) => line.startsWith(`Extracting ${at + 1}/5 `))).toBe(true);
    expect(lines[10]).toBe('Merging 6 sources');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a bar would redraw its line
    expect(store.loaded().err).not.toMatch(/[\r\u001b]/);
  });

  test('draws a bar on a terminal', async () => {
    const { code, err } = await run(['ingest', SEED, '--store', inFolder('bar.db')], {}, true);
    expect(code).toBe(0);
    expect(err).toMatch(/Reading █+ 1\/1 guangxi/);
  });

  test('a second time says that nothing changed, and leaves the file as it was', async () => {
    const before = readFileSync(store.file());
    const { code, out } = await run(['ingest', '--store', store.file()]);
    expect(code).toBe(0);
    expect(out).toMatch(
      /\nNothing changed: all \d+ nodes and \d+ relationships were there already\. The store is still release 1\.\n$/,
    );
    expect(readFileSync(store.file()).equals(before)).toBe(true);
  });

  test('takes the store from POLICY_GRAPH_STORE, and --store before it', async () => {
    const settings = { POLICY_GRAPH_STORE: store.file() };
    expect((await run(['ask', '东莞', '--format', 'json'], settings)).code).toBe(0);
    expect((await run(['ask', '东莞', '--store', inFolder('none.db')], settings)).code).toBe(4);
  });
});

describe('documents that come again', () => {
  const folder = (name: string): string => {
    mkdirSync(inFolder(name), { recursive: true });
    return inFolder(name);
  };

  test('a copy under another name is left out, in one load and in the next', async () => {
    const [one, file] = [folder('copies'), inFolder('copies.db')];
    writeFileSync(`${one}/b.txt`, smallDocument());
    const first = await run(['ingest', one, '--store', file]);
    writeFileSync(`${one}/a.txt`, smallDocument());
    writeFileSync(`${one}/c.txt`, smallDocument());
    const again = await run(['ingest', one, '--store', file]);
    expect([first.code, again.code]).toEqual([0, 0]);
    // What is loaded already keeps its name, whatever comes first in the folder.
    expect(again.err).toContain('a.txt has the same bytes as b.txt: left out.\n');
    expect(again.err).toContain('c.txt has the same bytes as b.txt: left out.\n');
    expect(again.out).toContain('Nothing changed: ');
    const alone = await run(['ingest', `${one}/c.txt`, '--store', file]);
    expect(alone.err).toContain('c.txt has the same bytes as b.txt: left out.\n');
    expect(alone.out).toContain('Nothing changed: ');
  });

  test('a new version of a file takes its place; what goes is said', async () => {
    const [one, file] = [folder('versions'), inFolder('versions.db')];
    writeFileSync(`${one}/x.txt`, smallDocument());
    await run(['ingest', one, '--store', file]);
    writeFileSync(`${one}/x.txt`, smallDocument('佛府〔2023〕7号', '市商务局'));
    const next = await run(['ingest', one, '--store', file]);
    expect([next.code, next.err.includes('was loaded before')]).toEqual([0, false]);
    expect(next.out).toMatch(/Relationships: 1 created, \d+ updated, 1 removed, /);
    copyFileSync(SEED, `${one}/x.txt`);
    const other = await run(['ingest', one, '--store', file]);
    expect(other.code).toBe(0);
    expect(other.err).toMatch(
      /x\.txt was loaded before with 《.*》, which it no longer holds and which go with this load\./,
    );
  });
});
