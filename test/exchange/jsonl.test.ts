import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphBatch } from '../../src/domain/graph-batch.js';
import { openExport } from '../../src/exchange/jsonl/open-export.js';
import { WORLD } from '../graphql/world.js';
import { createTestFolder } from '../store/sqlite-folder.js';
import { expectGolden } from '../support/golden.js';
import { exportTo } from './export-to.js';

const inFolder = createTestFolder();
const FILES = ['documents.jsonl', 'manifest.json', 'nodes.jsonl', 'relationships.jsonl', 'sources.jsonl'];
const read = (folder: string, name: string): string =>
  readFileSync(path.join(inFolder(folder), name), 'utf8');

beforeAll(async () => {
  await exportTo(inFolder('world'), WORLD);
});

describe('the toy world as JSON Lines', () => {
  test('is five files and nothing else', () => {
    expect(readdirSync(inFolder('world')).sort()).toEqual(FILES);
  });

  test.each(FILES)('%s is as it was', (name) => {
    expectGolden(path.resolve('test/exchange/golden', name), read('world', name));
  });

  test('is the same again, whatever the order of batches, claims and fields', async () => {
    await exportTo(inFolder('again'), turnedOver(WORLD));
    for (const name of FILES) expect(read('again', name)).toBe(read('world', name));
  });

  test('goes into a folder that is there and empty as well', async () => {
    mkdirSync(inFolder('empty'));
    await exportTo(inFolder('empty'), WORLD);
    for (const name of FILES) expect(read('empty', name)).toBe(read('world', name));
  });

  test('says how much it wrote', async () => {
    const { release, sources, nodes, relationships, notes } = await exportTo(inFolder('counted'), WORLD);
    const claims = (of: (batch: GraphBatch) => readonly unknown[]) => WORLD.flatMap(of).length;
    expect({ release: release.sequence, sources, nodes, relationships, notes }).toEqual({
      release: 7,
      sources: 2,
      nodes: claims((batch) => batch.nodes),
      relationships: claims((batch) => batch.edges),
      notes: [],
    });
  });
});

test('read back, it is what was exported, as often as it is read', async () => {
  const { manifest, batches } = await openExport(inFolder('world'));
  expect(manifest.release).toEqual({ sequence: 7, at: '2026-01-02T03:04:05.678Z' });
  expect(batches.sourceIds).toEqual(WORLD.map(({ source }) => source.id).sort());
  for (const _time of ['first', 'second']) {
    const back: GraphBatch[] = [];
    for await (const batch of batches.read()) back.push(batch);
    await exportTo(inFolder(`back-${_time}`), back);
    for (const name of FILES) expect(read(`back-${_time}`, name)).toBe(read('world', name));
    expect(new Set(back.flatMap(({ edges }) => edges.map((one) => JSON.stringify(sorted(one)))))).toEqual(
      new Set(WORLD.flatMap(({ edges }) => edges.map((one) => JSON.stringify(sorted(one))))),
    );
    expect(back.map(({ document }) => document)).toContainEqual(WORLD[1]?.document);
  }
});

test('a text with every kind of line break, a form feed and half a character comes back as it was', async () => {
  const [gazetteers, plan] = WORLD as readonly [GraphBatch, GraphBatch];
  const text = '一\r\n二\r三\u2028四\u2029五\u0085六\f七\ud83d八\u0000';
  const document = { ...(plan.document as NonNullable<GraphBatch['document']>), text, pageStarts: [3, 9] };
  const source = { ...plan.source, characters: text.length };
  await exportTo(inFolder('breaks'), [gazetteers, { ...plan, source, document }]);
  const { batches } = await openExport(inFolder('breaks'));
  const back: GraphBatch[] = [];
  for await (const batch of batches.read()) back.push(batch);
  expect(back.find(({ source: { id } }) => id === plan.source.id)?.document).toEqual(document);
});

/** Everything in another order. */
function turnedOver(batches: readonly GraphBatch[]): readonly GraphBatch[] {
  const backwards = <T extends object>(one: T): T => Object.fromEntries(Object.entries(one).reverse()) as T;
  return [...batches].reverse().map((batch) => ({
    ...batch,
    source: backwards({ ...batch.source, quality: backwards(batch.source.quality) }),
    nodes: [...batch.nodes].reverse().map((claim) => ({ ...claim, node: backwards(claim.node) })) as never,
    edges: [...batch.edges].reverse().map((claim) => ({ ...claim, edge: backwards(claim.edge) })) as never,
  }));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => [k, sorted(v)]),
  );
}
