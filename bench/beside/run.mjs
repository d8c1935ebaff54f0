// `npm run bench -- beside`: light look-ups by 4 clients, alone and beside an endless matrix of the whole corpus, on both
// stores. Exit code 1 where a bar is missed. See bench/README.md.
import os from 'node:os';
import { prepare } from '../prepare.mjs';
import { listOf, readOptions } from '../read-options.mjs';

const options = readOptions('beside', { connections: '4', servers: 'oursSqlite,oursNeo4j' });
const loadBefore = os.loadavg()[0];
options.dist = prepare(options.dist);

const { loadCorpus } = await import('../data/load-corpus.mjs');
const { describeRun } = await import('../machine/describe-run.mjs');
const { say } = await import('../machine/say.mjs');
const { createClient } = await import('../measure/client.mjs');
const { runRound } = await import('../measure/round.mjs');
const { median, quantile } = await import('../measure/statistics.mjs');
const { number, table } = await import('../measure/table.mjs');
const { writeResult } = await import('../measure/write-result.mjs');
const { LOOK_UPS } = await import('../questions/look-ups.mjs');
const { startServers } = await import('../servers/start-servers.mjs');

/** One after another without end, so that no answer is at hand from the time before. */
const HEAVY = [
  ['AGENCY', 'CLUSTER'],
  ['CLUSTER', 'AGENCY'],
  ['AGENCY', 'CITY'],
  ['POLICY', 'AGENCY'],
  ['CITY', 'CLUSTER'],
].map(([rows, columns]) =>
  JSON.stringify({
    query: `{ matrix(rows: ${rows}, columns: ${columns}) { rows(first: 100) { nodes { header { id } cells { column { id } counts { measures leads } } } } } }`,
  }),
);
/** Beside the matrix p99 may be so many times as long, or so long; and so much of the throughput must be left. */
const [P99_RATIO_MAX, P99_MS_MAX, THROUGHPUT_MIN] = [2, 20, 0.5];

const closing = [];
try {
  const keys = listOf(options.servers);
  const corpus = await loadCorpus({
    ...options,
    withNeo4j: keys.includes('oursNeo4j'),
    say,
  });
  closing.push(corpus.stop);
  const servers = await startServers(keys, { ...options, corpus, closing });
  const q4 = LOOK_UPS.find(({ name }) => name === 'q4');
  const bodies = q4.starts(corpus.starts).map((variables) => JSON.stringify({ query: q4.ours, variables }));
  const measured = [];
  for (const server of Object.values(servers)) measured.push(await measure(server, bodies));
  await writeResult(options.name, { ...(await describeRun(options, { ...corpus, loadBefore })), measured });
  process.stdout.write(`\n${textOf(measured)}\n\n`);
  process.exitCode = measured.every(({ isMet }) => isMet) ? 0 : 1;
} finally {
  for (const close of closing.reverse()) await close();
}

/** Rounds alone and beside in turns, with the heavy client on a connection of its own. */
async function measure(server, bodies) {
  const heavy = createClient(server, 1);
  const { connections, rounds, roundMs, warmMs } = options;
  await runRound(server.client, bodies, null, { connections, ms: warmMs });
  for (const body of HEAVY) await heavy.answerOf(body);
  const found = { alone: [], beside: [] };
  let heavyAnswers = 0;
  for (let at = 0; at < rounds; at += 1) {
    for (const how of at % 2 === 0 ? ['alone', 'beside'] : ['beside', 'alone']) {
      let isOver = how === 'alone';
      const running = (async () => {
        while (!isOver) await heavy.answerOf(HEAVY[heavyAnswers++ % HEAVY.length]);
      })();
      const { latencies, tookMs } = await runRound(server.client, bodies, null, { connections, ms: roundMs });
      isOver = true;
      await running;
      found[how].push({
        p99Ms: quantile(latencies, 0.99),
        requestsPerSecond: (latencies.length * 1000) / tookMs,
      });
    }
  }
  await heavy.close();
  const of = (how, field) => median(found[how].map((round) => round[field]));
  const p99Ms = { alone: of('alone', 'p99Ms'), beside: of('beside', 'p99Ms') };
  const perSecond = { alone: of('alone', 'requestsPerSecond'), beside: of('beside', 'requestsPerSecond') };
  const isMet =
    p99Ms.beside <= Math.max(P99_RATIO_MAX * p99Ms.alone, P99_MS_MAX) &&
    perSecond.beside >= THROUGHPUT_MIN * perSecond.alone;
  return { server: server.name, p99Ms, requestsPerSecond: perSecond, heavyAnswers, rounds: found, isMet };
}

function textOf(measured) {
  return table(
    ['server', 'bar', 'p99 ms alone', 'beside', 'req/s alone', 'beside', 'matrices answered'],
    measured.map(({ server, p99Ms, requestsPerSecond, heavyAnswers, isMet }) => [
      server,
      isMet ? 'met' : 'MISSED',
      ...[p99Ms.alone, p99Ms.beside, requestsPerSecond.alone, requestsPerSecond.beside, heavyAnswers].map(
        number,
      ),
    ]),
  ).join('\n');
}
