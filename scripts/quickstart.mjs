// `npm run quickstart`: from a fresh clone to an answered question and a running server.
import { checkNode, install, must, run } from './steps.mjs';

checkNode();
install();
console.error('Building …');
must('The build', 'npm', ['run', '--silent', 'build']);
process.exit(
  run(process.execPath, ['dist/cli/main.js', 'quickstart', ...process.argv.slice(2)], { shell: false }),
);
