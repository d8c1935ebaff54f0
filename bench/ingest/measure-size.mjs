import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openNeo4j } from '../machine/neo4j.mjs';
import { runMeasured } from './run-measured.mjs';

/**
 * All steps of loading for one size, each in a process of its own: rows `{ step, clauses, megabytes, seconds, cpuSeconds,
 * databaseCpuSeconds, peakBytes }`. Texts are read without a store; stores are filled from JSON Lines, which are checked first.
 */
export async function measureSize({ dist, seed, clauses, folder, withNeo4j, say }) {
  const at = (name) => path.join(folder, `${clauses}-${name}`);
  const program = path.join(dist, 'cli/main.js');
  const make = (as) => [
    'bench/corpus/make.mjs',
    '--clauses',
    String(clauses),
    '--seed',
    String(seed),
    '--dist',
    dist,
    '--as',
    as,
    '--out',
    at(as),
  ];
  const rows = [];
  const step = async (name, held, args, database = null) => {
    const { printed, ...use } = await runMeasured(args, database);
    rows.push({ step: name, ...held, ...use });
    say(
      `  ${name}: ${use.seconds.toFixed(1)} s, CPU ${use.cpuSeconds.toFixed(1)} s, ${Math.round(use.peakBytes / 2 ** 20)} MB`,
    );
    return printed;
  };

  const texts = JSON.parse(await step('make texts', { clauses }, make('text')));
  await step('make JSON Lines', { clauses }, make('jsonl'));
  let bytesOfTexts = 0;
  for (const threads of [0, os.availableParallelism()]) await read(threads);
  const all = { clauses: clausesOf(at('jsonl')) };
  await step('JSON Lines → SQLite', all, [program, 'import', at('jsonl'), '--store', at('sqlite.db')]);
  await step('the same again', all, [program, 'import', at('jsonl'), '--store', at('sqlite.db')]);
  const held = { clauses: texts.clauses, megabytes: bytesOfTexts / 1e6 };
  await step('texts → SQLite', held, [
    program,
    'ingest',
    path.join(at('text'), 'texts'),
    '--store',
    at('texts.db'),
  ]);
  if (withNeo4j) await intoNeo4j();
  return rows;

  /** Its own start and the reading of the gazetteers are not counted. */
  async function read(threads) {
    const { printed, peakBytes } = await runMeasured([
      'bench/ingest/read-texts.mjs',
      dist,
      path.join(at('text'), 'texts'),
      String(threads),
    ]);
    const { bytes, clauses: found, seconds, cpuSeconds } = JSON.parse(printed);
    bytesOfTexts = bytes;
    const name = threads === 0 ? 'texts → claims, one core' : `texts → claims, ${threads} threads`;
    rows.push({
      step: name,
      clauses: found,
      megabytes: bytes / 1e6,
      seconds,
      cpuSeconds,
      databaseCpuSeconds: null,
      peakBytes,
    });
    say(
      `  ${name}: ${(bytes / 1e6 / seconds).toFixed(2)} MB/s, CPU ${(bytes / 1e6 / cpuSeconds).toFixed(2)} MB/s`,
    );
  }

  async function intoNeo4j() {
    const database = await openNeo4j();
    try {
      await step('JSON Lines → Neo4j', all, [program, 'import', at('jsonl')], database);
    } finally {
      await database.stop();
    }
  }
}

/** As the manifest counts them: with those of the seeds. */
function clausesOf(folder) {
  return JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')).counts.nodes.Clause;
}
