import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Plain Node, no packages: these steps run before anything is installed. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command in the project's folder and shows what it prints. Returns its exit code. */
export function run(command, args, options = {}) {
  const { error, status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    // npm is a .cmd file on Windows, which only a shell can start; the arguments are ours, never a caller's.
    shell: process.platform === 'win32',
    ...options,
  });
  if (error) throw error;
  return status ?? 1;
}

/** Runs a command that must succeed. */
export function must(what, command, args, options) {
  const status = run(command, args, options);
  if (status !== 0) {
    console.error(`\n${what} failed (exit code ${status}). What it printed above says why.`);
    process.exit(status);
  }
}

const STAMP = path.join(ROOT, 'node_modules', '.policy-graph-lock');

/** Installs exactly what the lock file says, unless that is what is there. */
export function install() {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(ROOT, 'package-lock.json')))
    .update(process.version)
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  console.error('Installing what package-lock.json names …');
  must('The installation', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(STAMP, lock);
}

/** Stops with one sentence where Node is too old to run the project. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const isFit = (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major > 22;
  if (!isFit) {
    console.error(
      `policy-graph needs Node 20.19 or later, or 22.13 or later; this is ${process.versions.node}.`,
    );
    process.exit(2);
  }
}
