// `npm run bench -- side-by-side`: the same questions to ours, to @neo4j/graphql and to hand-written statements, over the
// same data. Exit code 1 where a bar is missed. See bench/README.md.
import os from 'node:os';
import { prepare } from '../prepare.mjs';
import { listOf, readOptions } from '../read-options.mjs';

const {
  questions: onlyQuestions,
  servers: onlyServers,
  ...options
} = readOptions('side-by-side', {
  /** Only these questions, by commas: q1,q4; only these servers: oursNeo4j,opponent. */
  questions: undefined,
  servers: undefined,
});
const loadBefore = os.loadavg()[0];
options.dist = prepare(options.dist);

const { loadCorpus } = await import('../data/load-corpus.mjs');
const { describeRun } = await import('../machine/describe-run.mjs');
const { say } = await import('../machine/say.mjs');
const { writeResult } = await import('../measure/write-result.mjs');
const { QUESTIONS } = await import('../questions/questions.mjs');
const { serverKinds } = await import('../servers/kinds.mjs');
const { startServers } = await import('../servers/start-servers.mjs');
const { isMet } = await import('./bars.mjs');
const { comparisonsOf } = await import('./comparisons-of.mjs');
const { measureQuestions } = await import('./measure-questions.mjs');
const { resultText } = await import('./result-text.mjs');

const closing = [];
try {
  const corpus = await loadCorpus({ ...options, say });
  closing.push(corpus.stop);
  const keys = Object.keys(serverKinds(options.dist)).filter(
    (key) => listOf(onlyServers)?.includes(key) !== false,
  );
  const servers = await startServers(keys, { ...options, corpus, closing });
  const wanted = QUESTIONS.filter(({ name }) => listOf(onlyQuestions)?.includes(name) !== false);
  const measured = await measureQuestions(wanted, servers, corpus, options, say);
  const questions = measured.map((question) => ({
    ...question,
    comparisons: comparisonsOf(question, measured),
  }));
  const result = { ...(await describeRun(options, { ...corpus, loadBefore })), questions };
  await writeResult(options.name, result);
  process.stdout.write(resultText(result));
  process.exitCode = questions.every(({ comparisons, failure }) => !failure && comparisons.every(isMet))
    ? 0
    : 1;
} finally {
  for (const close of closing.reverse()) await close();
}
