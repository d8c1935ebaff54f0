import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openNeo4j } from '../machine/neo4j.mjs';
import { runProgram } from './run-program.mjs';
import { startsOf } from './starts-of.mjs';
import { countsOfNeo4j, countsOfSqlite } from './store-counts.mjs';

/**
 * The same corpus in a SQLite file and in Neo4j, both by `policy-graph import`: what a user would have. A file of `store` that
 * is there, and a Neo4j that holds the same already, are taken as they are. `corpus` is a folder of an export (JSON Lines);
 * without it the synthetic corpus of about `clauses` clauses is made.
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
    let source = corpus ?? null;
    if (!existsSync(file)) {
      source ??= await makeCorpus({ clauses, folder, dist, say });
      say('Loading SQLite …');
      await runProgram(dist, ['import', source, '--store', file]);
    }
    const counts = await countsOfSqlite(file, dist);
    const database = withNeo4j ? await openNeo4j() : null;
    if (database) {
      closing.push(database.stop);
      await fillNeo4j({ database, file, source, counts, folder, dist, say });
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

async function makeCorpus({ clauses, folder, dist, say }) {
  say(`Making a corpus of ${clauses} clauses …`);
  const made = path.join(folder, 'corpus');
  const args = ['--clauses', String(clauses), '--as', 'jsonl', '--out', made, '--dist', dist];
  await runProgram(dist, args, { program: ['bench/corpus/make.mjs'] });
  return made;
}

/** `source` is null where nobody knows what the file was made from: then it is exported. */
async function fillNeo4j({ database, file, source, counts, folder, dist, say }) {
  if (total((await countsOfNeo4j(database, dist)).nodes) === 0) {
    const lines = source ?? path.join(folder, 'export');
    if (source === null) await runProgram(dist, ['export', lines, '--store', file]);
    say('Loading Neo4j …');
    await runProgram(dist, ['import', lines], { database });
  }
  if (JSON.stringify(await countsOfNeo4j(database, dist)) !== JSON.stringify(counts))
    throw new Error(
      'Neo4j holds something else than the SQLite file: give it an empty database, or the file that belongs to it (--store).',
    );
}

function total(counts) {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
