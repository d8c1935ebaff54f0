// `npm run bench -- start`: from the start of the process to its first answer, memory at rest, and the most that every
// question takes. Exit code 1 where a bar is missed. See bench/README.md.
import os from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { prepare } from '../prepare.mjs';
import { listOf, readOptions } from '../read-options.mjs';

const options = readOptions('start', { servers: 'oursSqlite,oursNeo4j', connections: '16' });
const loadBefore = os.loadavg()[0];
options.dist = prepare(options.dist);

const { loadCorpus } = await import('../data/load-corpus.mjs');
const { describeRun } = await import('../machine/describe-run.mjs');
const { say } = await import('../machine/say.mjs');
const { ownMemoryOf, watchMemory } = await import('../machine/memory-of-process.mjs');
const { runRound } = await import('../measure/round.mjs');
const { median } = await import('../measure/statistics.mjs');
const { number, table } = await import('../measure/table.mjs');
const { writeResult } = await import('../measure/write-result.mjs');
const { allQuestions } = await import('../questions/all-questions.mjs');
const { startServers, untilItCounts } = await import('../servers/start-servers.mjs');

const MEMORY_BYTES_MAX = 512 * 1024 * 1024;
const REST_MS = 2_000;
const MATRIX = JSON.stringify({
  query: '{ matrix(rows: AGENCY, columns: CLUSTER) { rows(first: 100) { nodes { header { id } } } } }',
});

const closing = [];
try {
  const keys = listOf(options.servers);
  const corpus = await loadCorpus({
    ...options,
    withNeo4j: keys.includes('oursNeo4j'),
    say,
  });
  closing.push(corpus.stop);
  const measured = [];
  for (const key of keys)
    measured.push({ ...(await measureStarts(key, corpus)), ...(await measureMemory(key, corpus)) });
  await writeResult(options.name, { ...(await describeRun(options, { ...corpus, loadBefore })), measured });
  process.stdout.write(`\n${textOf(measured)}\n\n`);
  process.exitCode = measured.every(isMet) ? 0 : 1;
} finally {
  for (const close of closing.reverse()) await close();
}

/** So many processes one after another: each is asked a look-up first, then until it counts, then the matrix of the whole corpus. */
async function measureStarts(key, corpus) {
  const starts = [];
  for (let at = 0; at < options.rounds; at += 1) {
    const ending = [];
    const begun = performance.now();
    try {
      const { [key]: server } = await startServers([key], {
        ...options,
        corpus,
        closing: ending,
        waits: false,
      });
      const body = JSON.stringify({
        query: 'query ($id: ID!) { clause(id: $id) { id text } }',
        variables: { id: corpus.starts.clauses[0] },
      });
      await server.client.answerOf(body);
      const firstAnswerMs = performance.now() - begun;
      await untilItCounts(server.client);
      const firstCountMs = performance.now() - begun;
      await sleep(REST_MS);
      const restBytes = ownMemoryOf(server.pid);
      const asked = performance.now();
      await server.client.answerOf(MATRIX);
      starts.push({ firstAnswerMs, firstCountMs, restBytes, firstMatrixMs: performance.now() - asked });
    } finally {
      for (const close of ending.reverse()) await close();
    }
  }
  const of = (field) => median(starts.map((start) => start[field]));
  return {
    key,
    firstAnswerMs: of('firstAnswerMs'),
    firstCountMs: of('firstCountMs'),
    firstMatrixMs: of('firstMatrixMs'),
    restBytes: of('restBytes'),
    starts,
  };
}

/** Every question by many clients, one question after another; what fails is somebody else's figure. */
async function measureMemory(key, corpus) {
  const ending = [];
  try {
    const servers = await startServers([key], { ...options, corpus, closing: ending });
    const server = servers[key];
    const questions = await allQuestions(options.dist, corpus.starts, servers);
    const memory = watchMemory(server.pid);
    for (const { bodies } of questions) {
      const { connections, roundMs } = options;
      await runRound(server.client, bodies, null, { connections, ms: roundMs / 4 }).catch(() => undefined);
    }
    const mostBytes = memory.stop();
    await sleep(REST_MS);
    return {
      server: server.name,
      mostBytes,
      afterBytes: ownMemoryOf(server.pid),
      questions: questions.length,
    };
  } finally {
    for (const close of ending.reverse()) await close();
  }
}

function isMet({ mostBytes }) {
  return mostBytes === null || mostBytes <= MEMORY_BYTES_MAX;
}

function textOf(measured) {
  const megabytes = (bytes) => (bytes === null ? '–' : number(bytes / 2 ** 20));
  return table(
    [
      'server',
      'bar of 512 MB',
      'first answer ms',
      'first count ms',
      'first matrix ms',
      'MB at rest',
      'MB at most',
      'MB after',
    ],
    measured.map((one) => [
      one.server,
      isMet(one) ? 'met' : 'MISSED',
      number(one.firstAnswerMs),
      number(one.firstCountMs),
      number(one.firstMatrixMs),
      megabytes(one.restBytes),
      megabytes(one.mostBytes),
      megabytes(one.afterBytes),
    ]),
  ).join('\n');
}
