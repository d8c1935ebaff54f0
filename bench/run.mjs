// `npm run bench`: all parts. `npm run bench -- <part> … [options]`: these parts, with these options. See README.md beside this.
import { run } from '../scripts/steps.mjs';
import { HELPERS, PARTS } from './parts.mjs';

const args = process.argv.slice(2);
const firstOption = args.findIndex((arg) => arg.startsWith('-'));
const named = firstOption === -1 ? args : args.slice(0, firstOption);
const options = firstOption === -1 ? [] : args.slice(firstOption);
const all = [...PARTS, ...HELPERS];
const unknown = named.filter((name) => !all.includes(name));
const parts = all.join(', ');

if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. There are: ${parts}.`);
  process.exitCode = 2;
} else if (options.includes('--help')) {
  console.error(
    `npm run bench -- <part> … [options]. The parts: ${parts}. bench/README.md explains them and their options.`,
  );
} else {
  const missed = [];
  for (const part of named.length > 0 ? named : PARTS) {
    console.error(`\n== ${part} ==`);
    const code = run(process.execPath, [`bench/${part}/run.mjs`, ...options]);
    // What was asked for is no option: that it is missed would say something else.
    if (code === 2) process.exit(2);
    if (code !== 0) missed.push(part);
  }
  if (missed.length > 0) console.error(`\nNot every bar is met: ${missed.join(', ')}.`);
  process.exitCode = missed.length > 0 ? 1 : 0;
}
