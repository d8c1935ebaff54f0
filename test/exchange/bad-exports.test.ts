import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { DomainError } from '../../src/domain/errors.js';
import { importGraph } from '../../src/exchange/import-graph.js';
import type { ExportFile } from '../../src/exchange/jsonl/export-files.js';
import { openExport } from '../../src/exchange/jsonl/open-export.js';
import { createSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { WORLD } from '../graphql/world.js';
import { createTestFolder } from '../store/sqlite-folder.js';
import { editConsistently, editManifest } from './edited-export.js';
import { exportTo } from './export-to.js';

const inFolder = createTestFolder();
beforeAll(async () => {
  await exportTo(inFolder('good'), WORLD);
});

/** What is refused of a copy of the good export after this was done to it. */
async function refusalAfter(harm: (folder: string) => void): Promise<{ code: unknown; message: string }> {
  const folder = inFolder('harmed');
  rmSync(folder, { recursive: true, force: true });
  cpSync(inFolder('good'), folder, { recursive: true });
  harm(folder);
  return refusalOf(folder);
}

/** What is said when it is imported; nothing of it may be in the store then. */
async function refusalOf(folder: string): Promise<{ code: unknown; message: string }> {
  const store = createSqliteStore({ file: inFolder('refused.db') });
  try {
    const refusal: unknown = await openExport(folder)
      .then((found) => importGraph(store, found, '2026-02-03T00:00:00.000Z'))
      .catch((error: unknown) => error);
    if (!(refusal instanceof DomainError)) throw new Error('It was taken for a good export.');
    expect(await store.history.releases()).toEqual([]);
    expect(Object.values((await store.counts()).nodes).every((count) => count === 0)).toBe(true);
    return { code: refusal.code, message: refusal.message.replaceAll(folder, 'FOLDER') };
  } finally {
    await store.close();
  }
}

const replaceIn = (folder: string, name: string, what: string, by: string): void => {
  const file = path.join(folder, name);
  const text = readFileSync(file, 'utf8');
  if (!text.includes(what)) throw new Error(`${name} does not hold ${what}.`);
  writeFileSync(file, text.replace(what, by));
};
const lineBecomes = (name: ExportFile, at: number, edit: (line: string) => string) => (folder: string) =>
  editConsistently(folder, name, (lines) => lines.map((line, index) => (index === at ? edit(line) : line)));

describe('files that are not as they were written', () => {
  test.each<[string, (folder: string) => void, string, RegExp]>([
    ['a file that is gone', (f) => rmSync(path.join(f, 'nodes.jsonl')), 'EXPORT_INVALID', /^nodes\.jsonl: it is missing, or no file\./],
    ['a file cut short', (f) => truncateSync(path.join(f, 'nodes.jsonl'), 100), 'EXPORT_INVALID', /^nodes\.jsonl: it is cut short: 100 bytes, where the manifest says \d+\./],
    ['an extra byte', (f) => appendFileSync(path.join(f, 'documents.jsonl'), ' '), 'EXPORT_INVALID', /^documents\.jsonl: it is longer than it was: /],
    ['a letter that is another', (f) => replaceIn(f, 'nodes.jsonl', '培育', '培养'), 'EXPORT_INVALID', /^nodes\.jsonl: it was edited: its SHA-256 is not that of its manifest\./],
    ['a line that is no JSON', (f) => replaceIn(f, 'relationships.jsonl', '"to":', '"to" '), 'EXPORT_INVALID', /^relationships\.jsonl, line 1: the line is no JSON in UTF-8\./],
    ['bytes that are no UTF-8', (f) => writeFileSync(path.join(f, 'sources.jsonl'), readFileSync(path.join(f, 'sources.jsonl')).fill(0xff, 20, 21)), 'EXPORT_INVALID', /^sources\.jsonl, line 1: the line is no JSON in UTF-8\./],
    ['a folder in place of a file', (f) => { rmSync(path.join(f, 'nodes.jsonl')); mkdirSync(path.join(f, 'nodes.jsonl')); }, 'EXPORT_INVALID', /^nodes\.jsonl: it is missing, or no file/],
  ])('%s', async (_name, harm, code, message) => {
    const refusal = await refusalAfter(harm);
    expect(refusal).toEqual({ code, message: expect.stringMatching(message) });
    expect(refusal.message).toMatch(/Nothing was imported/);
  }); // biome-ignore format: a table
});

describe('manifests', () => {
  test.each<[string, (folder: string) => void, string, RegExp]>([
    ['none, beside our files', (f) => rmSync(path.join(f, 'manifest.json')), 'EXPORT_INVALID', /^manifest\.json: it is missing, so the export is not whole\./],
    ['none, and no file of ours', (f) => { rmSync(f, { recursive: true }); mkdirSync(f); }, 'EXPORT_FOREIGN', /FOLDER cannot be imported: it holds no manifest\.json; only an export in the format jsonl/],
    ['cut short', (f) => truncateSync(path.join(f, 'manifest.json'), 50), 'EXPORT_INVALID', /^manifest\.json: it is no JSON, or cut short/],
    ['of something else', (f) => writeFileSync(path.join(f, 'manifest.json'), '{"name":"an app","version":1}'), 'EXPORT_FOREIGN', /its manifest\.json is not that of an export of policy-graph/],
    ['a list', (f) => writeFileSync(path.join(f, 'manifest.json'), '[]'), 'EXPORT_FOREIGN', /is not that of an export/],
    ['of a later version', (f) => replaceIn(f, 'manifest.json', '"version": 1', '"version": 2'), 'EXPORT_FOREIGN', /it is in version 2 of the form, and this program reads version 1/],
    ['of another model', (f) => editManifest(f, (m) => ({ ...m, model: '0'.repeat(16) })), 'EXPORT_FOREIGN', /other labels, types or fields \(model "0{16}"\)/],
    ['edited', (f) => replaceIn(f, 'manifest.json', '"sequence": 7', '"sequence": 8'), 'EXPORT_INVALID', /^manifest\.json: it was edited/],
    ['a number that is none', (f) => replaceIn(f, 'manifest.json', '"sequence": 7', '"sequence": "7"'), 'EXPORT_INVALID', /^manifest\.json: release\.sequence: /],
    ['a count that is another', (f) => editManifest(f, (m) => ({ ...m, counts: { ...m.counts, nodes: { ...m.counts.nodes, Policy: 3 } } })), 'EXPORT_INVALID', /^manifest\.json: it counts other nodes than nodes\.jsonl holds: Policy 3, and there are 2/],
    ['lines that are others', (f) => editManifest(f, (m) => ({ ...m, files: { ...m.files, 'nodes.jsonl': { ...m.files['nodes.jsonl'], records: 15 } } })), 'EXPORT_INVALID', /^nodes\.jsonl: it has 16 lines, but its manifest says 15/],
  ])('%s', async (_name, harm, code, message) => {
    expect(await refusalAfter(harm)).toEqual({ code, message: expect.stringMatching(message) });
  }); // biome-ignore format: a table

  test('a folder that is not there, and a file in its place', async () => {
    expect(await refusalOf(inFolder('nowhere'))).toMatchObject({ code: 'FILE_NOT_FOUND' });
    writeFileSync(inFolder('file'), '');
    expect(await refusalOf(inFolder('file'))).toMatchObject({ code: 'EXPORT_FOREIGN' });
  });
});

describe('lines that cannot be used, in files that are what their manifest says', () => {
  const swapped = (lines: readonly string[]) => [lines[1], lines[0], ...lines.slice(2)].map(String);
  const doubled = (lines: readonly string[]) => [lines[0], ...lines].map(String);
  const without = (words: string) => (lines: readonly string[]) =>
    lines.filter((line) => !line.includes(words));
  const withoutCity = (folder: string): void => {
    editConsistently(folder, 'nodes.jsonl', without('"id":"city-441900"'));
    editManifest(folder, (m) => ({ ...m, counts: { ...m.counts, nodes: { ...m.counts.nodes, City: 1 } } }));
  };
  const edit =
    (name: ExportFile, change: (lines: readonly string[]) => readonly string[]) => (folder: string) =>
      editConsistently(folder, name, change);

  test.each<[string, (folder: string) => void, RegExp]>([
    ['two sources of one id', edit('sources.jsonl', doubled), /^sources\.jsonl, line 2: the source doc-plan stands twice, or in the wrong order/],
    ['sources in the wrong order', edit('sources.jsonl', swapped), /^\w+\.jsonl, line \d+: /],
    ['nodes in the wrong order', edit('nodes.jsonl', swapped), /^nodes\.jsonl, line 2: .* stands in the wrong place or twice/],
    ['a node that stands twice', edit('nodes.jsonl', doubled), /^nodes\.jsonl, line 2: .* stands in the wrong place or twice/],
    ['a relationship that stands twice', edit('relationships.jsonl', doubled), /^relationships\.jsonl, line 2: .* twice/],
    ['claims of a source that is not there', edit('sources.jsonl', without('"id":"gazetteers"')), /^(nodes|relationships)\.jsonl, line \d+: it belongs to the source gazetteers, which is not in sources\.jsonl/],
    ['a relationship without its end', withoutCity, /^relationships\.jsonl, line \d+: \S+ from \S+ to city-441900 has no end: nodes\.jsonl has no city-441900/],
    ['an unknown label', lineBecomes('nodes.jsonl', 0, (line) => line.replace('"Policy"', '"Law"')), /^nodes\.jsonl, line 1: label: /],
    ['an unknown type', lineBecomes('relationships.jsonl', 0, (line) => line.replace('HAS_CLAUSE', 'HAS_CLAWS')), /^relationships\.jsonl, line 1: type: /],
    ['a field that is missing', lineBecomes('nodes.jsonl', 2, (line) => line.replace('"depth":0,', '')), /^nodes\.jsonl, line 3: .*has a field depth that is missing/],
    ['a field that we do not know', lineBecomes('nodes.jsonl', 1, (line) => line.replace('"title":', '"author":"x","title":')), /^nodes\.jsonl, line 2: .*has an unknown field author/],
    ['a stated relationship without evidence', lineBecomes('relationships.jsonl', 2, (line) => line.replace(/"evidence":\[.*\]/, '"evidence":[]')), /^relationships\.jsonl, line 3: .*is stated but has no evidence/],
    ['a text that is not of these bytes', lineBecomes('documents.jsonl', 0, (line) => line.replace('aaaa', 'bbbb')), /^documents\.jsonl, line 1: /],
    ['a text of another length', lineBecomes('documents.jsonl', 0, (line) => line.replace('培育', '培')), /^documents\.jsonl, line 1: the text of doc-plan has 183 characters, and its source says 184/],
    ['a source of an unknown kind', lineBecomes('sources.jsonl', 0, (line) => line.replace('"DOCUMENT"', '"RUMOUR"')), /^sources\.jsonl, line 1: kind: /],
    ['a line that is a list', lineBecomes('nodes.jsonl', 0, () => '[]'), /^nodes\.jsonl, line 1: /],
    ['an empty line', lineBecomes('nodes.jsonl', 0, () => ''), /^nodes\.jsonl, line 1: the line is no JSON/],
  ])('%s', async (_name, harm, message) => {
    expect(await refusalAfter(harm)).toEqual({ code: 'EXPORT_INVALID', message: expect.stringMatching(message) });
  }); // biome-ignore format: a table
});

test('a file that changes after the export was opened is told when it is read', async () => {
  const folder = inFolder('changing');
  cpSync(inFolder('good'), folder, { recursive: true });
  const { batches } = await openExport(folder);
  replaceIn(folder, 'nodes.jsonl', '培育', '培养');
  const again = async (): Promise<void> => {
    for await (const _batch of batches.read());
  };
  await expect(again()).rejects.toMatchObject({ code: 'EXPORT_INVALID' });
});

test('relationships that are read alone are held against the nodes all the same', async () => {
  const { batches } = await openExport(inFolder('good'));
  const edges: number[] = [];
  for (const _time of ['before the nodes', 'after them']) {
    let count = 0;
    for await (const batch of batches.read('EDGES')) count += batch.edges.length;
    edges.push(count);
  }
  const all = WORLD.flatMap((batch) => batch.edges).length;
  expect(edges).toEqual([all, all]);
});
