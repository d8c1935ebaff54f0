#!/usr/bin/env node
import { runCommandLine } from './program.js';

// A reader that closes early (`| head`) is no failure of ours: nobody wants the rest of the data.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
// Words for people are no reason to stop half-way when people have left.
process.stderr.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const code = await runCommandLine(process.argv.slice(2), {
  out: process.stdout,
  err: process.stderr,
  in: process.stdin,
});
// Everything is done; a connection that somebody else keeps open must not hold us. What was written goes out first.
process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
