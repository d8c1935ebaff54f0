import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { cpuMsOf } from '../machine/cpu-of-process.mjs';
import { environmentFor } from '../servers/environment-for.mjs';

/**
 * Runs a program in a process of its own and answers `{ seconds, cpuSeconds, databaseCpuSeconds, peakBytes, printed }`.
 * `database` is the Neo4j it works on, whose CPU is counted apart where it can be known; null for none.
 */
export async function runMeasured(args, database = null) {
  const useFile = path.join(tmpdir(), `bench-use-${process.pid}.json`);
  const began = { clock: performance.now(), database: cpuMsOf(database?.pid ?? null) };
  const child = spawn(
    process.execPath,
    ['--import', path.resolve('bench/exchange/report-use.mjs'), ...args],
    {
      env: { ...environmentFor({ database }), USE_FILE: useFile },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const [printed, said] = [collect(child.stdout), collect(child.stderr)];
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`${args.join(' ')} failed:\n${said.words.slice(-2000)}`);
  const seconds = (performance.now() - began.clock) / 1000;
  const use = JSON.parse(readFileSync(useFile, 'utf8'));
  rmSync(useFile);
  const databaseMs = cpuMsOf(database?.pid ?? null);
  const databaseCpuSeconds = databaseMs === null ? null : (databaseMs - began.database) / 1000;
  return { seconds, ...use, databaseCpuSeconds, printed: printed.words };
}

function collect(stream) {
  const found = { words: '' };
  stream.setEncoding('utf8').on('data', (words) => {
    found.words += words;
  });
  return found;
}
