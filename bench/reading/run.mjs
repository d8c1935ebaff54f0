// `npm run bench:reading`: how fast texts become claims, whether the time grows with the text and not faster, whether hard
// texts take longer than prose, and what more cores bring. See bench/README.md.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { checkNode, install, must, ROOT } from '../../scripts/steps.mjs';
import { median, timeOf } from './measure.mjs';
import { HARD_TEXTS, MEGABYTE, prose, repeated, seedTexts } from './texts.mjs';

process.chdir(ROOT);
checkNode();
install();
must('The build', process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json']);
const built = (file) => import(path.resolve('dist', file));
const { createIngest } = await built('ingest/ingest.js');
const { createIngestEngine } = await built('ingest/threads/create-ingest-engine.js');
const { atHand } = await built('ingest/source-at-hand.js');
const { readGazetteers } = await built('ingest/read/read-gazetteers.js');
const gazetteers = await readGazetteers('seeds/gazetteers');
const ingest = createIngest(gazetteers);
const loadBefore = os.loadavg()[0];
/** A text twice as long may take 2.6 times as long, no more: garbage collection of a larger heap is not linear. */
const MOST_GROWTH = 1.3;
const LEAST_RATE = 2;

const seeds = seedTexts();
const measures = [seeds[0], seeds[2]];
for (const text of seeds) timeOf(ingest, text);

say('Rate: texts of a megabyte, from text to claims, one core');
const rates = {};
for (const [name, text] of Object.entries({
  'all seeds': repeated(seeds, MEGABYTE),
  'lists and measures': repeated(measures, MEGABYTE),
  prose: repeated([prose()], MEGABYTE),
})) {
  const runs = [1, 2, 3, 4, 5].map(() => timeOf(ingest, text));
  const megabytes = Buffer.byteLength(text) / MEGABYTE;
  rates[name] = megabytes / median(runs.map(({ seconds }) => seconds));
  say(
    `  ${name}: ${rates[name].toFixed(2)} MB/s (CPU ${(megabytes / median(runs.map(({ cpuSeconds }) => cpuSeconds))).toFixed(2)} MB/s)`,
  );
}

say('Growth: seconds for a megabyte in texts of 1, 5, 10 and 20 MB, all seeds in turn');
const growth = {};
for (const megabytes of [1, 5, 10, 20]) {
  const { seconds, claims } = timeOf(ingest, repeated(seeds, megabytes * MEGABYTE));
  growth[megabytes] = seconds / megabytes;
  say(
    `  ${megabytes} MB: ${seconds.toFixed(1)} s, ${growth[megabytes].toFixed(3)} s per MB, ${claims} relationships`,
  );
}

say('Hard texts: a megabyte each, as times of a megabyte of prose');
const ofProse = median([1, 2, 3].map(() => timeOf(ingest, repeated([prose()], MEGABYTE)).seconds));
const hard = {};
for (const [name, text] of Object.entries(HARD_TEXTS)) {
  hard[name] = timeOf(ingest, text).seconds / ofProse;
  say(`  ${name}: ${hard[name].toFixed(2)}`);
}

say('Cores: a folder of 64 documents');
const cores = await coresBring();
for (const [threads, seconds] of Object.entries(cores)) say(`  ${threads} threads: ${seconds.toFixed(2)} s`);

const result = {
  machine: { cpu: os.cpus()[0]?.model, cores: os.availableParallelism(), loadBefore },
  rates,
  growth,
  hard,
  cores,
};
mkdirSync('bench/results', { recursive: true });
writeFileSync(
  'bench/results/reading.json',
  `${JSON.stringify(result, (_key, value) => (Number.isFinite(value) ? Number(value.toPrecision(4)) : value), 2)}\n`,
);
const slow = Object.values(rates).some((rate) => rate < LEAST_RATE);
const grows = growth[20] > growth[1] * MOST_GROWTH;
const isHard = hard['（'] > 1 || hard['、'] > 1;
if (slow) say(`Below ${LEAST_RATE} MB/s.`);
if (grows) say(`A megabyte takes more than ${MOST_GROWTH} times as long in a text of 20 MB.`);
if (isHard) say('Brackets or commas take longer than prose.');
process.exitCode = slow || grows || isHard ? 1 : 0;

async function coresBring() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-reading-'));
  const files = Array.from({ length: 64 }, (_, at) => {
    const file = path.join(folder, `document-${at}.txt`);
    writeFileSync(file, `第${at}号\n${repeated(measures, 100_000)}`);
    return file;
  });
  const seconds = {};
  for (const threads of [1, os.availableParallelism()]) {
    const engine = await createIngestEngine(gazetteers, threads);
    const begin = performance.now();
    const queue = [...files];
    const sources = [];
    const readOn = async () => {
      for (let file = queue.shift(); file !== undefined; file = queue.shift())
        sources.push(await engine.read(file));
    };
    await Promise.all(Array.from({ length: threads }, readOn));
    for await (const _batch of engine.batchesOf(
      sources.map((one) => atHand(one)),
      [],
    ));
    seconds[threads] = (performance.now() - begin) / 1000;
    await engine.close();
  }
  rmSync(folder, { recursive: true, force: true });
  return seconds;
}

function say(words) {
  process.stdout.write(`${words}\n`);
}
