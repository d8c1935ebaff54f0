// `npm run bench -- questions`: every question that ours can be asked, over HTTP by 1, 16 and 64 clients, on both stores.
// Exit code 1 where the 95th percentile at 16 clients is above its bar. See bench/README.md.
import os from 'node:os';
import { prepare } from '../prepare.mjs';
import { listOf, readOptions } from '../read-options.mjs';

const options = readOptions('questions', {
  rounds: '1',
  'round-ms': '1000',
  'warm-ms': '1000',
  clients: '1,16,64',
  /** Only questions whose name begins so, by commas; only these servers. */
  questions: undefined,
  servers: 'oursSqlite,oursNeo4j',
  /** `kept`: an answer that the server kept since somebody asked the same will do. */
  answers: 'made',
});
const loadBefore = os.loadavg()[0];
options.dist = prepare(options.dist);

const { loadCorpus } = await import('../data/load-corpus.mjs');
const { describeRun } = await import('../machine/describe-run.mjs');
const { say } = await import('../machine/say.mjs');
const { writeResult } = await import('../measure/write-result.mjs');
const { startServers } = await import('../servers/start-servers.mjs');
const { allQuestions } = await import('./all-questions.mjs');
const { measureQuestion } = await import('./measure-question.mjs');
const { barClientsOf, isMissed, resultText } = await import('./result-text.mjs');

const clients = listOf(options.clients).map(Number);
const keys = listOf(options.servers);
const closing = [];
try {
  const corpus = await loadCorpus({ ...options, withNeo4j: keys.includes('oursNeo4j'), say });
  closing.push(corpus.stop);
  const servers = await startServers(keys, {
    ...options,
    connections: Math.max(...clients),
    corpus,
    closing,
  });
  const prefixes = listOf(options.questions);
  const questions = (await allQuestions(options.dist, corpus.starts, servers)).filter(
    ({ name }) => prefixes === null || prefixes.some((prefix) => name.startsWith(prefix)),
  );
  const measured = [];
  for (const question of questions) {
    const figures = await measureQuestion(question, Object.values(servers), {
      ...options,
      clients,
      databasePid: corpus.database?.pid ?? null,
    });
    measured.push(...figures);
    for (const one of figures)
      say(
        `${one.name}, ${one.server}: ${one.failure ?? one.at.map(({ p95Ms }) => Math.round(p95Ms)).join(', ')}`,
      );
  }
  const result = { ...(await describeRun(options, { ...corpus, loadBefore })), questions: measured };
  await writeResult(options.name, result);
  process.stdout.write(resultText(result));
  const barClients = barClientsOf(measured);
  process.exitCode = measured.some((question) => isMissed(question, barClients)) ? 1 : 0;
} finally {
  for (const close of closing.reverse()) await close();
}
