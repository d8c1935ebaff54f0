import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openNeo4j } from '../machine/neo4j.mjs';
import { runProgram } from './run-program.mjs';
import { startsOf } from './starts-of.mjs';
import { countsOfNeo4j, countsOfSqlite } from './store-counts.mjs';

const CLAUSES_PER_POLICY = 30;

/**
 * The same corpus in a SQLite file and in Neo4j, both through the program's own loading: what a user would have. A file of
 * `store` that is there, and a Neo4j that holds the same already, are taken as they are. `corpus` is a folder of an export
 * (JSON Lines); without it documents are grown around the seeds until there are about `clauses`.
 * Answers `{ file, database, counts, starts, stop }`; `database` is null where `withNeo4j` is not wanted.
 */
export async function loadCorpus({ clauses, corpus, store, dist, withNeo4j = true, say }) {
  const folder = await mkdtemp(path.join(tmpdir(), 'policy-graph-bench-data-'));
  const closing = [() => rm(folder, { recursive: true, force: true })];
  const stop = async () => {
    for (const close of closing.splice(0).reverse()) await close();
  };
  try {
    const file = store ?? path.join(folder, 'graph.db');
    if (!existsSync(file)) await fillSqlite({ file, corpus, clauses, dist, say });
    const counts = await countsOfSqlite(file, dist);
    let database = null;
    if (withNeo4j) {
      database = await openNeo4j();
      closing.push(database.stop);
      await fillNeo4j({ database, file, corpus, counts, folder, dist, say });
    }
    say(
      `${total(counts.nodes)} nodes, ${total(counts.edges)} relationships, ${counts.nodes.Clause} clauses.`,
    );
    return { file, database, counts, starts: startsOf(file), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function fillSqlite({ file, corpus, clauses, dist, say }) {
  say(`Loading SQLite${corpus ? ` from ${corpus}` : `: about ${clauses} clauses`} …`);
  if (corpus) return runProgram(dist, ['import', corpus, '--store', file]);
  const policies = String(Math.max(1, Math.ceil(clauses / CLAUSES_PER_POLICY)));
  return runProgram(dist, [file, policies], { program: ['bench/exchange/fill-store.mjs', dist] });
}

async function fillNeo4j({ database, file, corpus, counts, folder, dist, say }) {
  const found = await countsOfNeo4j(database, dist);
  if (total(found.nodes) === 0) {
    say('Loading Neo4j …');
    const source = corpus ?? path.join(folder, 'export');
    if (!corpus) await runProgram(dist, ['export', source, '--store', file]);
    await runProgram(dist, ['import', source], { database });
    return;
  }
  if (JSON.stringify(found) !== JSON.stringify(counts))
    throw new Error(
      'Neo4j holds something else than the SQLite file: give it an empty database, or the file that belongs to it (--store).',
    );
}

function total(counts) {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
