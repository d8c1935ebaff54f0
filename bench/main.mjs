import { mkdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import { parseArgs } from 'node:util';
import { loadCorpus } from './corpus/load-corpus.mjs';
import { describeRun } from './machine/describe-run.mjs';
import { openNeo4j } from './machine/neo4j.mjs';
import { startServer } from './machine/start-server.mjs';
import { checkEqual } from './measure/check-equal.mjs';
import { createClient } from './measure/client.mjs';
import { compare } from './measure/compare.mjs';
import { resultText } from './measure/result-text.mjs';
import { QUESTIONS } from './questions/questions.mjs';

/** How many times as fast a traversal must be answered, by the median of the rounds. */
const BAR = 2;
const OURS = { name: 'policy-graph', program: ['dist/cli/main.js', 'serve'], path: '/graphql' };
const THEIRS = { name: '@neo4j/graphql', program: ['bench/opponent/server.mjs'], path: '/' };

/** Measures, prints a table, writes the figures. 0 where every traversal is over the bar, 1 where one is not. */
export async function main(args) {
  const options = readOptions(args);
  const loadBefore = os.loadavg()[0];
  const closing = [];
  try {
    const database = await openNeo4j();
    closing.push(database.stop);
    const corpus = await loadCorpus(database, options.policies);
    say(
      `Loaded: ${Object.entries(corpus.counts.nodes)
        .map(([label, n]) => `${n} ${label}`)
        .join(', ')}.`,
    );
    const servers = [];
    for (const kind of [OURS, THEIRS]) {
      const server = await startServer(kind, database);
      const client = createClient(server, options.connections);
      servers.push({ ...server, client });
      closing.push(server.stop, client.close);
    }
    const questions = [];
    for (const question of QUESTIONS) questions.push(await checkEqual(question, corpus.starts, servers));
    say('Both servers answer every question equally. Warming up …');
    const results = await compare(questions, servers, { ...options, databasePid: database.pid, say });
    const result = {
      bar: BAR,
      ...(await describeRun(options, { ...database, loadBefore }, corpus)),
      questions: results,
    };
    await write(options.name, result);
    process.stdout.write(resultText(result));
    return results.every(({ isTraversal, ratio }) => !isTraversal || ratio.median >= BAR) ? 0 : 1;
  } finally {
    for (const close of closing.reverse()) await close();
  }
}

function readOptions(args) {
  const text = (fallback) => ({ type: 'string', default: fallback });
  const { values } = parseArgs({
    args,
    options: {
      policies: text('500'),
      connections: text('16'),
      rounds: text('5'),
      'round-ms': text('2000'),
      'warm-ms': text('3000'),
      name: text('neo4j-graphql'),
    },
  });
  return {
    name: values.name,
    policies: Number(values.policies),
    connections: Number(values.connections),
    rounds: Number(values.rounds),
    roundMs: Number(values['round-ms']),
    warmMs: Number(values['warm-ms']),
  };
}

async function write(name, result) {
  const folder = path.join('bench', 'results');
  await mkdir(folder, { recursive: true });
  const rounded = (_key, value) => (Number.isFinite(value) ? Number(value.toPrecision(6)) : value);
  // Lists of numbers on one line, as the formatter wants them.
  const text = JSON.stringify(result, rounded, 2).replace(
    /\[\s+([\d.,\s]+?)\s+\]/g,
    (_all, numbers) => `[${numbers.replace(/\s+/g, ' ')}]`,
  );
  await writeFile(path.join(folder, `${name}.json`), `${text}\n`);
}

function say(words) {
  process.stderr.write(`${words}\n`);
}
