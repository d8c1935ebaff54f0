// Makes a corpus of any size, always the same: node bench/corpus/make.mjs --clauses 1000000 --as jsonl --out <folder>
// [--seed n] [--dist dist]. As `jsonl` it is what `policy-graph import` takes, as `text` what `policy-graph ingest` reads,
// with its truth beside it. The built program (`dist`) gives ids and writes the lines. See ../README.md.
import { parseOptions } from '../parse-options.mjs';
import { writeJsonl } from './output/write-jsonl.mjs';
import { writeTexts } from './output/write-texts.mjs';

const values = parseOptions({
  clauses: { type: 'string', default: '10000' },
  as: { type: 'string', default: 'jsonl' },
  out: { type: 'string' },
  seed: { type: 'string', default: '1' },
  dist: { type: 'string', default: 'dist' },
});
const WRITERS = { jsonl: writeJsonl, text: writeTexts };
const write = WRITERS[values.as];
const [clauses, seed] = [Number(values.clauses), Number(values.seed)];
if (write === undefined || values.out === undefined || !(clauses > 0) || !Number.isInteger(seed)) {
  process.stderr.write(
    'usage: make.mjs --clauses <n> --as jsonl|text --out <new folder> [--seed <n>] [--dist <folder>]\n',
  );
  process.exitCode = 2;
} else {
  const made = await write({ dist: values.dist, seed, clauses, out: values.out });
  process.stdout.write(`${JSON.stringify(made)}\n`);
}
