import { spawn } from 'node:child_process';
import path from 'node:path';
import { environmentFor } from '../servers/environment-for.mjs';

/** Runs a command of the built program (or another program) to its end; fails with what it said where it fails. */
export function runProgram(dist, args, { database = null, program = [path.join(dist, 'cli/main.js')] } = {}) {
  const child = spawn(process.execPath, [...program, ...args], {
    env: environmentFor({ database }),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (words) => {
    said = (said + words).slice(-2_000);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${args.join(' ')} failed:\n${said.trim()}`)),
    );
  });
}
