// Texts of the folders in a folder become claims, which are counted and forgotten: node read-texts.mjs <dist> <folder> <threads>. Threads 0:
// all on this one. Prints what was read, and what it took without the start of the program.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';

const [dist, folder, threads] = process.argv.slice(2);
const built = (file) => import(pathToFileURL(path.resolve(dist, file)).href);
const { createIngestEngine } = await built('ingest/threads/create-ingest-engine.js');
const { findSources } = await built('ingest/read/find-sources.js');
const { atHand } = await built('ingest/source-at-hand.js');
const { readGazetteers } = await built('ingest/read/read-gazetteers.js');

const engine = await createIngestEngine(await readGazetteers('seeds/gazetteers'), Number(threads));
const began = { cpu: process.cpuUsage(), clock: performance.now() };
const found = { documents: 0, bytes: 0, clauses: 0, relationships: 0 };
// A folder of a thousand at a time: all documents of one load are in memory together.
const folders = readdirSync(folder).sort();
for (const name of folders) await readFolder(path.join(folder, name));
const { user, system } = process.cpuUsage(began.cpu);
const took = { seconds: (performance.now() - began.clock) / 1000, cpuSeconds: (user + system) / 1e6 };
await engine.close();
process.stdout.write(`${JSON.stringify({ ...found, ...took })}\n`);

async function readFolder(from) {
  const queue = [...(await findSources([from]))];
  const sources = [];
  const readOn = async () => {
    for (let file = queue.shift(); file !== undefined; file = queue.shift())
      sources.push(await engine.read(file));
  };
  await Promise.all(Array.from({ length: engine.threads }, readOn));
  for (const { text } of sources) found.bytes += Buffer.byteLength(text);
  found.documents += sources.length;
  for await (const { source, edges } of engine.batchesOf(
    sources.map((one) => atHand(one)),
    [],
  )) {
    found.clauses += source.quality.clauses;
    found.relationships += edges.length;
  }
}
