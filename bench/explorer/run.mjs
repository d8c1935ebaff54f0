// `npm run bench:explorer [first-view] [reader] [graph]`: how soon the page answers, and whether it ever holds still.
// See bench/README.md.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkNode, install, must, ROOT } from '../../scripts/steps.mjs';

process.chdir(ROOT);
checkNode();
install();
must('The build', 'npm', ['run', '--silent', 'build']);
const { measureFirstView } = await import('./first-view.mjs');
const { measureGraph } = await import('./graph.mjs');
const { openBrowser, serveStore } = await import('./open-explorer.mjs');
const { measureReader } = await import('./reader.mjs');

/** What each figure may be at most, or must be at least; from the issue that asked for the page. */
const BARS = [
  ['first-view', 'interactiveMs', 'most', 1_500],
  ['first-view', 'scriptBytes', 'most', 200_000],
  ['reader', 'openMs', 'most', 2_000],
  ['reader', 'heldMsReadingMax', 'most', 200],
  ['graph', 'framesASecond', 'least', 10],
  ['graph', 'framesASecondWhileLaidOut', 'least', 10],
  ['graph', 'heldMsMax', 'most', 200],
];
const MEASURES = { 'first-view': measureFirstView, reader: measureReader, graph: measureGraph };

const asked = process.argv.slice(2);
const names = Object.keys(MEASURES).filter((name) => asked.length === 0 || asked.includes(name));
const loadBefore = os.loadavg()[0];
const folder = mkdtempSync(path.join(os.tmpdir(), 'policy-graph-bench-explorer-'));
const store = path.join(folder, 'seeds.db');
spawnSync(process.execPath, ['dist/cli/main.js', 'ingest', '--store', store], { stdio: 'ignore' });
const server = await serveStore(store);
const browser = await openBrowser();
const figures = {};
try {
  for (const name of names) {
    figures[name] = await MEASURES[name](browser, server.origin);
    process.stdout.write(`${name} ${JSON.stringify(rounded(figures[name]))}\n`);
  }
} finally {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
mkdirSync('bench/results', { recursive: true });
const machine = { cpu: os.cpus()[0]?.model, cores: os.availableParallelism(), loadBefore };
const result = { measuredAt: new Date().toISOString(), machine, ...rounded(figures) };
writeFileSync('bench/results/explorer.json', `${JSON.stringify(result, null, 2)}\n`);
const missed = BARS.filter(([name, figure, way, bar]) => {
  const value = figures[name]?.[figure];
  return value !== undefined && (way === 'most' ? value > bar : value < bar);
});
for (const [name, figure, way, bar] of missed)
  process.stdout.write(`${name}: ${figure} is not at ${way} ${bar}.\n`);
process.exitCode = missed.length === 0 ? 0 : 1;

function rounded(value) {
  return JSON.parse(
    JSON.stringify(value, (_key, one) => (Number.isFinite(one) ? Number(one.toPrecision(4)) : one)),
  );
}
