// `npm run bench`: installs what only the bench needs at its first use, builds, then measures. See README.md beside this.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkNode, install, must, ROOT } from '../scripts/steps.mjs';

process.chdir(ROOT);
checkNode();
install();
installBench();
must('The build', process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json']);
const { main } = await import('./main.mjs');
process.exitCode = await main(process.argv.slice(2));

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
