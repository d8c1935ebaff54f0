// Fills a SQLite file with the seeds and so many grown documents, as one release: node fill-store.mjs <dist> <file> <policies>
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { growCorpus } from '../corpus/grow-corpus.mjs';
import { readSeeds } from '../corpus/read-seeds.mjs';

const [dist = '', file = '', policies = ''] = process.argv.slice(2);
const { createSqliteStore } = await import(
  pathToFileURL(path.resolve(dist, 'store/sqlite/sqlite-store.js')).href
);
const seeds = [...(await readSeeds(dist))].sort((a, b) => (a.source.id < b.source.id ? -1 : 1));
const sourceIds = [];
for (const { source } of growCorpus(seeds, Number(policies))) sourceIds.push(source.id);
const store = createSqliteStore({ file });
await store.mergeStream(
  {
    // `bench-…` stands before the names of the seeds.
    sourceIds: [...sourceIds, ...seeds.map(({ source }) => source.id)],
    async *read() {
      yield* growCorpus(seeds, Number(policies));
      yield* seeds;
    },
  },
  { cause: 'LOAD', at: '2026-01-01T00:00:00.000Z' },
);
process.stdout.write(`${JSON.stringify(await store.counts())}\n`);
await store.close();
