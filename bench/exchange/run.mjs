// `npm run bench:exchange`: seconds and peak memory of export and import for a large corpus, and whether SQLite → files →
// Neo4j → files is the identity. See bench/README.md.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { checkNode, install, must, ROOT } from '../../scripts/steps.mjs';
import { openNeo4j } from '../machine/neo4j.mjs';
import { parseOptions } from '../parse-options.mjs';

const values = parseOptions({
  /** Of the synthetic corpus, beside those of the seeds. */
  clauses: { type: 'string', default: '100000' },
  /** A folder that is built already; else `dist` is built anew. */
  dist: { type: 'string' },
  'without-neo4j': { type: 'boolean', default: false },
  /** Of the file below bench/results. */
  name: { type: 'string', default: 'exchange' },
});
const EXPORT_BYTES_MAX = 512 * 1024 * 1024;

process.chdir(ROOT);
checkNode();
if (values.dist === undefined) {
  install();
  must('The build', process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json']);
}
const dist = values.dist ?? 'dist';
const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-exchange-'));
const inFolder = (name) => path.join(folder, name);
const loadBefore = os.loadavg()[0];
const figures = {};
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

const made = inFolder('made');
measured('make the corpus', [
  'bench/corpus/make.mjs',
  ...['--as', 'jsonl', '--clauses', values.clauses, '--out', made, '--dist', dist],
]);
const { counts } = JSON.parse(readFileSync(path.join(made, 'manifest.json'), 'utf8'));
say(`${counts.nodes.Clause} clauses`);
program('corpus → SQLite', 'import', made, '--store', inFolder('a.db'));
for (const format of ['jsonl', 'neo4j', 'graphml', 'turtle'])
  program(`SQLite → ${format}`, 'export', inFolder(format), '--format', format, '--store', inFolder('a.db'));
program('jsonl → SQLite', 'import', inFolder('jsonl'), '--store', inFolder('b.db'));
program('SQLite → jsonl again', 'export', inFolder('b'), '--store', inFolder('b.db'));
const same = { corpus: areSame(made, inFolder('jsonl')), sqlite: areSame(inFolder('jsonl'), inFolder('b')) };
if (!values['without-neo4j']) {
  const database = await openNeo4j();
  process.env.NEO4J_URI = database.uri;
  process.env.NEO4J_USER = database.user;
  process.env.NEO4J_PASSWORD = database.password;
  process.env.NEO4J_DATABASE = database.database;
  try {
    program('jsonl → Neo4j', 'import', inFolder('jsonl'));
    program('Neo4j → jsonl', 'export', inFolder('c'));
    same.neo4j = areSame(inFolder('jsonl'), inFolder('c'));
  } finally {
    await database.stop();
  }
}

const exports = Object.entries(figures).filter(([name]) => / → (jsonl|neo4j|graphml|turtle)/.test(name));
const isSmall = exports.every(([, { peakBytes }]) => peakBytes < EXPORT_BYTES_MAX);
const isSame = Object.values(same).every((one) => one);
mkdirSync('bench/results', { recursive: true });
writeFileSync(
  `bench/results/${values.name}.json`,
  `${JSON.stringify(
    {
      machine: {
        cpu: os.cpus()[0]?.model,
        cores: os.availableParallelism(),
        loadBefore,
        node: process.versions.node,
      },
      data: counts,
      figures,
      same,
    },
    null,
    2,
  )}\n`,
);
say(
  `${isSame ? 'The files are the same.' : 'The files DIFFER.'} ${isSmall ? 'Every export stayed' : 'An export did NOT stay'} under 512 MB.`,
);
process.exitCode = isSame && isSmall ? 0 : 1;

function program(name, command, to, ...more) {
  measured(name, [path.join(dist, 'cli/main.js'), command, to, ...more]);
  const at =
    command === 'export'
      ? readdirSync(to).reduce((sum, file) => sum + statSync(path.join(to, file)).size, 0)
      : null;
  if (at !== null) figures[name].bytes = at;
}

function measured(name, args) {
  const useFile = inFolder('use');
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', path.resolve('bench/exchange/report-use.mjs'), ...args],
    { encoding: 'utf8', env: { ...process.env, USE_FILE: useFile }, maxBuffer: 1 << 26 },
  );
  if (status !== 0) throw new Error(`${name} failed:\n${stderr}`);
  const seconds = Number(((performance.now() - began) / 1000).toPrecision(3));
  const { cpuSeconds, peakBytes } = JSON.parse(readFileSync(useFile, 'utf8'));
  figures[name] = { seconds, cpuSeconds: Number(cpuSeconds.toPrecision(3)), peakBytes };
  say(
    `${name}: ${seconds} s, ${figures[name].cpuSeconds} s of CPU, at most ${Math.round(peakBytes / 2 ** 20)} MB`,
  );
  return stdout;
}

function areSame(one, other) {
  const names = readdirSync(one).sort();
  if (names.join() !== readdirSync(other).sort().join()) return false;
  return names.every((name) =>
    readFileSync(path.join(one, name)).equals(readFileSync(path.join(other, name))),
  );
}

function say(words) {
  process.stdout.write(`${words}\n`);
}
