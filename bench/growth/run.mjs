// `npm run bench -- growth --from questions-1e4 --to questions-1e6`: what two runs of `questions` say about growth: how many
// times as long the same question takes over the larger corpus. Exit code 1 where a bar is missed. See bench/README.md.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { number, table } from '../measure/table.mjs';
import { parseOptions } from '../parse-options.mjs';

const values = parseOptions({
  /** Names of files below bench/results: the smaller corpus, the larger one. */
  from: { type: 'string', default: 'questions-1e4' },
  to: { type: 'string', default: 'questions-1e6' },
});
/** For answers of the same size; Neo4j is looked at from 10⁵ on. */
const GROWTH_MAX = { oursSqlite: 2, oursNeo4j: 3 };
const SAME_SIZE = 0.1;

const [from, to] = [values.from, values.to].map((name) =>
  JSON.parse(readFileSync(path.join('bench', 'results', `${name}.json`), 'utf8')),
);
const before = new Map(from.questions.map((question) => [`${question.name} ${question.key}`, question]));
const rows = to.questions.flatMap((question) => {
  const { name, key, server } = question;
  const [small, large] = [before.get(`${name} ${key}`), question];
  if (!small?.at.length || !large.at.length) return [];
  if (Math.abs(large.bytesPerAnswer / small.bytesPerAnswer - 1) > SAME_SIZE) return [];
  const growth = (field) => field(large.at[0]) / field(small.at[0]);
  const p50 = growth(({ p50Ms }) => p50Ms);
  const cpu = growth((at) => at.serverCpuMsPerRequest + (at.databaseCpuMsPerRequest ?? 0));
  return [{ name, server, p50, cpu, bar: GROWTH_MAX[key], isMet: p50 <= GROWTH_MAX[key] }];
});
process.stdout.write(
  `\n${from.data.nodes.Clause} → ${to.data.nodes.Clause} clauses, one client, answers of the same size (±${SAME_SIZE * 100} %).\n\n${table(
    ['question', 'server', 'times p50', 'times CPU', 'bar', ''],
    rows.map(({ name, server, p50, cpu, bar, isMet }) => [
      name,
      server,
      number(p50),
      number(cpu),
      `≤ ${bar}`,
      isMet ? 'met' : 'MISSED',
    ]),
  ).join('\n')}\n\n`,
);
process.exitCode = rows.length > 0 && rows.every(({ isMet }) => isMet) ? 0 : 1;
