// `npm run bench -- ingest`: how fast texts become claims, how fast both stores take them, how much memory that needs, and
// whether the time grows with the corpus and no faster. Also --sizes 1000,10000,100000,1000000, --without-neo4j yes, --dist.
// See bench/README.md.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { prepare } from '../prepare.mjs';
import { listOf, readOptions } from '../read-options.mjs';

/** Seconds of CPU for a clause, from each size to the next: garbage collection and indexes are not quite linear. */
const MOST_GROWTH = 1.5;

const options = readOptions('ingest', { sizes: '1000,10000,100000', seed: '1', 'without-neo4j': undefined });
const loadBefore = os.loadavg()[0];
const dist = prepare(options.dist);
const { describeRun } = await import('../machine/describe-run.mjs');
const { say } = await import('../machine/say.mjs');
const { table, number } = await import('../measure/table.mjs');
const { writeResult } = await import('../measure/write-result.mjs');
const { measureSize } = await import('./measure-size.mjs');

const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-ingest-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const withNeo4j = options.withoutNeo4j === undefined;
const rows = [];
for (const clauses of listOf(options.sizes).map(Number)) {
  say(`${clauses} clauses`);
  rows.push(...(await measureSize({ dist, seed: options.seed, clauses, folder, withNeo4j, say })));
}

const figures = rows.map((row) => ({ ...row, ...ratesOf(row), growth: growthOf(row) }));
await writeResult(options.name, { ...(await describeRun(options, { counts: null, loadBefore })), figures });
const heads = [
  'step',
  'clauses',
  'seconds',
  'CPU s',
  'CPU s Neo4j',
  'clauses/s',
  'clauses per CPU s',
  'MB per CPU s',
  'peak MB',
  'growth',
];
const cells = (one) => [
  one.step, one.clauses, number(one.seconds), number(one.cpuSeconds), number(one.databaseCpuSeconds), number(one.clausesPerSecond),
  number(one.clausesPerCpuSecond), number(one.megabytesPerCpuSecond), Math.round(one.peakBytes / 2 ** 20), number(one.growth),
]; // biome-ignore format: one screen
process.stdout.write(`${table(heads, figures.map(cells)).join('\n')}\n`);
process.exitCode = figures.every(({ growth }) => growth === null || growth <= MOST_GROWTH) ? 0 : 1;

function ratesOf({ clauses, megabytes, seconds, cpuSeconds, databaseCpuSeconds }) {
  return {
    clausesPerSecond: clauses / seconds,
    clausesPerCpuSecond: clauses / (cpuSeconds + (databaseCpuSeconds ?? 0)),
    megabytesPerCpuSecond: megabytes === undefined ? null : megabytes / cpuSeconds,
  };
}

/** CPU for a clause as times of the size before; null for the smallest, where the start of the program weighs most. */
function growthOf(row) {
  const same = rows.filter(({ step }) => step === row.step);
  const before = same[same.indexOf(row) - 1];
  return before === undefined ? null : perClause(row) / perClause(before);
}

function perClause({ clauses, cpuSeconds, databaseCpuSeconds }) {
  return (cpuSeconds + (databaseCpuSeconds ?? 0)) / clauses;
}
