import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkNode, install, must, ROOT } from '../scripts/steps.mjs';

/**
 * What every part needs before it may import anything: the project's folder, what is to be installed, and the program
 * built, unless `dist` names a folder where it is. Answers the folder of the built program.
 */
export function prepare(dist) {
  process.chdir(ROOT);
  checkNode();
  install();
  installBench();
  if (dist !== undefined) return dist;
  must('The build', process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json']);
  return 'dist';
}

function installBench() {
  const stamp = path.join('bench', 'node_modules', '.policy-graph-lock');
  const lock = createHash('sha256')
    .update(readFileSync('bench/package-lock.json'))
    .update(process.version)
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.error('Installing the opponent, as bench/package-lock.json names it …');
  must('The installation', 'npm', ['ci', '--prefix', 'bench', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, lock);
}
