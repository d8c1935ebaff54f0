import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Milliseconds of CPU that a process has used so far, user and system; null where the system does not tell. */
export function cpuMsOf(pid) {
  const file = `/proc/${pid}/stat`;
  if (pid === null || !existsSync(file)) return null;
  ticksPerSecond ??= Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
  // After the name, which stands in parentheses and may hold anything: fields 14 and 15 of proc(5).
  const fields = readFileSync(file, 'utf8').split(') ').at(-1).split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond;
}

let ticksPerSecond;
