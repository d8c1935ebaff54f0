// `npm run bench -- accuracy`: made texts read by the real reader and compared with what they say, relation by relation;
// what is read wrongly is listed by pattern. Also --clauses, --seed, --dist, --patterns, --name. See bench/README.md.
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare } from '../prepare.mjs';
import { readOptions } from '../read-options.mjs';

/** Sources that are read together, as a folder is. */
const SOURCES_AT_ONCE = 200;

const options = readOptions('accuracy', { clauses: '10000', seed: '1', patterns: '60' });
const loadBefore = os.loadavg()[0];
const dist = prepare(options.dist);
const built = (file) => import(pathToFileURL(path.resolve(dist, file)).href);
const { madeDocuments } = await import('../corpus/made-documents.mjs');
const { batchOf } = await import('../corpus/output/batch-of.mjs');
const { createWorld } = await import('../corpus/world/world.mjs');
const { describeRun } = await import('../machine/describe-run.mjs');
const { table } = await import('../measure/table.mjs');
const { writeResult } = await import('../measure/write-result.mjs');
const { createTally } = await import('./tally.mjs');
const { readGazetteers } = await built('ingest/read/read-gazetteers.js');
const { createIngest } = await built('ingest/ingest.js');

const ingest = createIngest(await readGazetteers('seeds/gazetteers'));
const world = await createWorld(dist);
const tally = createTally();
const known = [];
let waiting = [];
const counts = { documents: 0, characters: 0 };
for (const document of madeDocuments({ world, seed: options.seed, clauses: options.clauses })) {
  waiting.push({ document, made: batchOf(document) });
  if (waiting.length === SOURCES_AT_ONCE) readWaiting();
}
readWaiting();

const { relations, faults } = tally.found();
const shown = faults.slice(0, options.patterns).map(({ key: _key, ...fault }) => fault);
await writeResult(options.name, {
  ...(await describeRun(options, { counts, loadBefore })),
  relations,
  faults: { patterns: faults.length, shown },
});
const percent = (share) => (Number.isNaN(share) ? '–' : (100 * share).toFixed(2));
const rows = Object.entries(relations).map(([name, { right, missing, extra, precision, recall }]) => [
  name,
  percent(precision),
  percent(recall),
  right,
  missing,
  extra,
]);
say(`${counts.documents} documents, ${counts.characters} characters, ${relations.clauses.right} clauses\n`);
for (const line of table(['relation', 'precision', 'recall', 'right', 'missing', 'too much'], rows))
  say(line);
say('\nWhat is read wrongly, by pattern (【】 is the name):\n');
for (const { count, relation, kind, rule, pattern, example } of shown)
  say(
    `${count} × ${relation} ${kind}, ${rule}: ${pattern}\n      ${example.source}:${example.line ?? ''} ${example.words}`,
  );

function readWaiting() {
  const sources = waiting.map(({ made }) => made.document);
  let at = 0;
  for (const read of ingest.batchesOf(sources, known)) tally.add(waiting[at++].made, read);
  for (const { document } of waiting) {
    known.push(...document.policies.map((policy) => knownOf(policy, document.head)));
    counts.documents += 1;
    counts.characters += document.text.length;
  }
  waiting = [];
}

/** As a store would tell of a document that it holds. */
function knownOf({ id, title, documentNumber }, head) {
  return { id, title, documentNumber, transmittedBy: id === head.id ? null : head.id };
}

function say(words) {
  process.stdout.write(`${words}\n`);
}
