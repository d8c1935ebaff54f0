// Keeps one Neo4j alive for exactly as long as its starter lives: when standard input closes — the starter asked, ended,
// was interrupted or was killed — the server is killed and its throw-away folder removed. The words `kill` and `start`
// on standard input make it crash and come back. Plain JavaScript, so that Node runs it as it is.
//   node keeper.mjs <folder> <java> <arguments…>
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

const [home, java, ...args] = process.argv.slice(2);
let isCrashing = false;
let server = start();

process.stdin.on('data', (words) => {
  if (String(words).includes('kill')) {
    isCrashing = true;
    server.kill('SIGKILL');
  } else if (String(words).includes('start')) server = start();
});
process.stdin.on('close', end);
process.on('SIGTERM', end);

function start() {
  isCrashing = false;
  const started = spawn(java, args, { cwd: home, stdio: ['ignore', 'inherit', 'inherit'] });
  started.on('error', () => process.exit(127));
  started.on('exit', () => {
    if (!isCrashing) end();
  });
  return started;
}

function end() {
  isCrashing = true;
  server.kill('SIGKILL');
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  process.exit(0);
}
