import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { intoNewFolder } from '../../src/exchange/into-new-folder.js';
import { run } from '../cli/command-line.js';
import { smallDocument } from '../cli/small-document.js';
import { createTestFolder } from '../store/sqlite-folder.js';
import { editConsistently } from './edited-export.js';
import { filesOf } from './files-of.js';

const inFolder = createTestFolder();
const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(path.join(inFolder(folder), 'manifest.json'), 'utf8'));

/** A store with two releases: a document, then the next version of it. */
beforeAll(async () => {
  writeFileSync(inFolder('plan.txt'), smallDocument());
  await run(['ingest', inFolder('plan.txt'), '--store', inFolder('two.db')]);
  await run(['export', inFolder('first'), '--store', inFolder('two.db')]);
  appendFileSync(inFolder('plan.txt'), '\n第九条 支持东莞市建设。（省科技厅负责）\n');
  await run(['ingest', inFolder('plan.txt'), '--store', inFolder('two.db')]);
  await run(['export', inFolder('second'), '--store', inFolder('two.db')]);
}, 60_000);

describe('import into an empty store', () => {
  test('takes the number and the day of the release, and is the same graph', async () => {
    const { code, out, err } = await run(['import', inFolder('second'), '--store', inFolder('empty.db')]);
    expect({ code, err }).toEqual({ code: 0, err: expect.stringMatching(/^Checking .*\nMerging \d+ sources\n$/) });
    expect(out).toMatch(/^Imported release 2 of .*second: the store is now release 2\.\nNodes: \d+ created, 0 updated, 0 removed, 0 unchanged\.\nRelationships: \d+ created, /);
    await run(['export', inFolder('again'), '--store', inFolder('empty.db')]);
    expect(filesOf(inFolder('again'))).toEqual(filesOf(inFolder('second')));
    expect(manifestOf('again').release).toEqual(manifestOf('second').release);
  }); // biome-ignore format: one screen

  test('a second time changes nothing', async () => {
    const { out } = await run(['import', inFolder('second'), '--store', inFolder('empty.db')]);
    expect(out).toMatch(
      /^Nothing changed: the store held all of release 2 of .* already, and is still release 2\.\n$/,
    );
  });
});

describe('import into a store that holds something', () => {
  test('goes on counting, replaces what the same sources claimed, and keeps the others', async () => {
    writeFileSync(inFolder('other.txt'), smallDocument().replaceAll('1号', '2号'));
    const store = inFolder('some.db');
    await run(['import', inFolder('first'), '--store', store]);
    const { code, out } = await run(['import', inFolder('second'), '--store', store]);
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/the store is now release 2\.\nNodes: [1-9]\d* created, /),
    ]);
    await run(['export', inFolder('merged'), '--store', store]);
    const { 'manifest.json': _one, ...merged } = filesOf(inFolder('merged'));
    const { 'manifest.json': _other, ...second } = filesOf(inFolder('second'));
    expect(merged).toEqual(second);
  });
});

test('a former release is exported as it was, and imported as that release', async () => {
  expect(
    (await run(['export', inFolder('former'), '--release', '1', '--store', inFolder('two.db')])).code,
  ).toBe(0);
  expect(manifestOf('former').release).toEqual(manifestOf('first').release);
  const { out } = await run(['import', inFolder('former'), '--store', inFolder('former.db')]);
  expect(out).toMatch(/the store is now release 1\.\n/);
  const asked = ['clauses', '--format', 'json', '--store'];
  const first = inFolder('first.db');
  await run(['import', inFolder('first'), '--store', first]);
  expect((await run([...asked, inFolder('former.db')])).out).toBe((await run([...asked, first])).out);
});

describe('what is refused changes nothing', () => {
  test('a bad export: not even an empty store is made, and one that is there stays as it was', async () => {
    await run(['export', inFolder('harmed'), '--store', inFolder('two.db')]);
    appendFileSync(path.join(inFolder('harmed'), 'nodes.jsonl'), 'x');
    const { code, out, err } = await run(['import', inFolder('harmed'), '--store', inFolder('none.db')]);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toMatch(/policy-graph: nodes\.jsonl: it is longer than it was: .*\(EXPORT_INVALID\)\n$/);
    expect(existsSync(inFolder('none.db'))).toBe(false);
    expect((await run(['import', inFolder('nowhere'), '--store', inFolder('none.db')])).err).toMatch(
      /\(FILE_NOT_FOUND\)\n$/,
    );
    expect((await run(['import', inFolder('.'), '--store', inFolder('none.db')])).err).toMatch(
      /\(EXPORT_FOREIGN\)\n$/,
    );
  });

  test('a bad export whose fault shows only while it is merged: the store that was made for it is gone again', async () => {
    await run(['export', inFolder('short'), '--store', inFolder('two.db')]);
    editConsistently(inFolder('short'), 'relationships.jsonl', (lines) => lines.slice(1));
    const { code, out, err } = await run(['import', inFolder('short'), '--store', inFolder('none.db')]);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toMatch(/manifest\.json: it counts other relationships than .* \(EXPORT_INVALID\)\n$/);
    expect(readdirSync(inFolder('.')).filter((name) => name.startsWith('none.db'))).toEqual([]);
    const before = (await run(['clauses', '--format', 'json', '--store', inFolder('two.db')])).out;
    expect((await run(['import', inFolder('short'), '--store', inFolder('two.db')])).code).toBe(3);
    expect((await run(['clauses', '--format', 'json', '--store', inFolder('two.db')])).out).toBe(before);
  });

  test.each([
    ['a folder with something in it', ['first'], 2, /first cannot take the export: it is not empty, and an export writes over nothing: name a new folder\. \(FILE_UNWRITABLE\)/],
    ['a file in its place', ['plan.txt'], 2, /plan\.txt cannot be written: it is a file\..*\(FILE_UNWRITABLE\)/],
    ['a folder below a file', ['plan.txt/x'], 2, /cannot be written: it is, or lies below, a file\..*\(FILE_UNWRITABLE\)/],
    ['a release that is not there', ['new', '--release', '3'], 5, /There is no release 3: this store has releases 1 to 2\. \(RELEASE_NOT_FOUND\)/],
    ['a release that is no number', ['new', '--release', 'last'], 2, /"last" is no number of a release/],
    ['a format that is not there', ['new', '--format', 'xml'], 2, /Allowed choices are jsonl, neo4j, graphml, turtle/],
  ])('%s', async (_name, [folder = '', ...more], code, words) => {
    const before = readdirSync(inFolder('.')).sort();
    const found = await run(['export', inFolder(folder), ...more, '--store', inFolder('two.db')]);
    expect([found.code, found.out, found.err]).toEqual([code, '', expect.stringMatching(words)]);
    expect(readdirSync(inFolder('.')).sort()).toEqual(before);
  }); // biome-ignore format: a table

  test('a store that holds nothing', async () => {
    writeFileSync(inFolder('bad.txt'), smallDocument());
    const found = await run(['export', inFolder('new'), '--store', inFolder('nothing.db')]);
    expect([found.code, existsSync(inFolder('new'))]).toEqual([4, false]);
  });
});

describe('an export that does not come to its end', () => {
  const onLinux = process.platform === 'linux' ? test : test.skip;
  onLinux('on a full disk: said, and nothing is left', async () => {
    const full = intoNewFolder(inFolder('full'), 'last', async (aside) => {
      writeFileSync(path.join(aside, 'part'), 'x');
      writeFileSync('/dev/full', 'x');
    });
    await expect(full).rejects.toMatchObject({ code: 'FILE_UNWRITABLE', message: expect.stringMatching(/the disk is full\. Nothing was left there/) });
    expect(existsSync(inFolder('full'))).toBe(false);
  }); // biome-ignore format: one screen

  test('in a folder that was there: it is empty again', async () => {
    mkdirSync(inFolder('there'));
    const failed = intoNewFolder(inFolder('there'), 'last', async (aside) => {
      writeFileSync(path.join(aside, 'part'), 'x');
      throw new Error('something else');
    });
    await expect(failed).rejects.toThrow('something else');
    expect(readdirSync(inFolder('there'))).toEqual([]);
    rmSync(inFolder('there'), { recursive: true });
  });

  test('left by a program that was killed: looks like no export, and the next one says what to do', async () => {
    mkdirSync(path.join(inFolder('killed'), '.unfinished'), { recursive: true });
    writeFileSync(path.join(inFolder('killed'), '.unfinished', 'nodes.jsonl'), '{}');
    expect((await run(['import', inFolder('killed'), '--store', inFolder('none.db')])).err).toMatch(/\(EXPORT_FOREIGN\)/);
    expect((await run(['export', inFolder('killed'), '--store', inFolder('two.db')])).err).toMatch(/was not finished, or is under way: wait for it, or remove \.unfinished in it/);
  }); // biome-ignore format: one screen
});
