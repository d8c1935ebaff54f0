import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { growCorpus } from './grow-corpus.mjs';
import { readSeeds } from './read-seeds.mjs';

const BATCHES_PER_MERGE = 50;

/**
 * Fills an empty database through the project's own store, so that both servers find what a user's would: the seeds, and
 * `policyCount` grown documents. Answers what is loaded, and where the questions start.
 */
export async function loadCorpus(database, policyCount) {
  const { createNeo4jStore } = await importBuilt('store/neo4j/neo4j-store.js');
  const store = createNeo4jStore(database);
  try {
    const found = await store.counts();
    if (total(found.nodes) > 0)
      throw new Error('The database is not empty. The bench fills it: give it an empty one.');
    const seeds = await readSeeds();
    await store.merge(seeds);
    const grown = [...growCorpus(seeds, policyCount)];
    for (let at = 0; at < grown.length; at += BATCHES_PER_MERGE) {
      await store.merge(grown.slice(at, at + BATCHES_PER_MERGE));
    }
    return { counts: await store.counts(), starts: startsOf([...seeds, ...grown]) };
  } finally {
    await store.close();
  }
}

function importBuilt(file) {
  return import(pathToFileURL(path.resolve('dist', file)).href);
}

/** Ids to begin at, so that requests differ: the places and agencies with most to tell, clauses from all over. */
function startsOf(batches) {
  const edges = batches.flatMap((batch) => batch.edges);
  const led = edges.filter(({ type }) => type === 'LED_BY');
  const ledClauses = [...new Set(led.map(({ from }) => from))];
  const step = Math.max(1, Math.floor(ledClauses.length / 100));
  return {
    cities: mostFrequent(
      edges.filter(({ type }) => type === 'LAID_OUT_IN').map(({ to }) => to),
      8,
    ),
    agencies: mostFrequent(
      led.map(({ to }) => to),
      20,
    ),
    clauses: ledClauses.filter((_, at) => at % step === 0).slice(0, 100),
  };
}

function mostFrequent(ids, count) {
  const frequency = new Map();
  for (const id of ids) frequency.set(id, (frequency.get(id) ?? 0) + 1);
  return [...frequency]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, count)
    .map(([id]) => id);
}

function total(counts) {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
