// `npm run verify`: everything that must hold before a change lands. Ends with `N passed, N failed, N skipped`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkNode, install, run } from './steps.mjs';

const CHECKS = [
  ['generated code is what the schema says', ['run', '--silent', 'codegen:check']],
  ['types', ['run', '--silent', 'types']],
  ['format and lint', ['run', '--silent', 'lint']],
  ['nothing unused', ['run', '--silent', 'unused']],
  ['build', ['run', '--silent', 'build']],
];

checkNode();
install();
let passed = 0;
const failedChecks = [];
for (const [name, args] of CHECKS) {
  console.log(`\n• ${name}`);
  if (run('npm', args) === 0) passed++;
  else failedChecks.push(name);
}
let failed = failedChecks.length;

const folder = mkdtempSync(path.join(os.tmpdir(), 'policy-graph-verify-'));
const report = path.join(folder, 'jest.json');
console.log('\n• tests');
run('npm', ['test', '--silent', '--', '--json', `--outputFile=${report}`], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
let skipped = 0;
try {
  const results = JSON.parse(readFileSync(report, 'utf8'));
  passed += results.numPassedTests;
  // A file that does not even load has no failed test to count.
  failed += results.numFailedTests + results.numRuntimeErrorTestSuites;
  skipped = results.numPendingTests + results.numTodoTests;
} catch {
  console.error('The tests left no report.');
  failed++;
}
rmSync(folder, { recursive: true, force: true });
if (skipped > 0 && process.env.CI === 'true') {
  console.error(`${skipped} tests were skipped; with CI=true nothing may be.`);
  failed++;
}
// Said again here: the tests between print thousands of lines.
for (const name of failedChecks) console.error(`Not so: ${name}.`);
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed === 0 ? 0 : 1);
