import { Writable } from 'node:stream';
import { expect, test } from '@jest/globals';
import { load } from '../../src/cli/load.js';
import { readGazetteers } from '../../src/ingest/read/read-gazetteers.js';
import { readSource } from '../../src/ingest/read/read-source.js';
import { atHand } from '../../src/ingest/source-at-hand.js';
import { createIngestEngine } from '../../src/ingest/threads/create-ingest-engine.js';
import { createSqliteStore } from '../../src/store/sqlite/sqlite-store.js';

const SEEDS = ['guangxi-industrial-growth-measures-2023', 'miit-industrial-economy-notice-2022'];
const silence = () => new Writable({ write: (_chunk, _encoding, done) => done() });

test('what is loaded for the first time bears the time of that load; loaded again it keeps it', async () => {
  const gazetteers = await readGazetteers('seeds/gazetteers');
  const engine = await createIngestEngine(gazetteers, 0);
  const sources = await Promise.all(SEEDS.map((name) => readSource(`seeds/documents/${name}.txt`)));
  const store = createSqliteStore({ file: ':memory:' });
  const timesAfter = async (some: typeof sources, loadedAt: string) => {
    await load(
      store,
      { sources: some.map((source) => atHand(source)), gazetteers, engine, loadedAt, corrections: [] },
      { out: silence(), err: silence() },
    );
    const read = (await store.sources()).filter(({ kind }) => kind !== 'DERIVED');
    return Object.fromEntries(read.map((source) => [source.id, source.loadedAt]));
  };
  const [first, later] = ['2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'];
  const [one = '', other = ''] = sources.map(({ id }) => id);
  expect(await timesAfter(sources.slice(0, 1), first)).toEqual({ gazetteer: first, [one]: first });
  expect(await timesAfter(sources, later)).toEqual({ gazetteer: first, [one]: first, [other]: later });
  await store.close();
});
