// Keeps one Neo4j alive for exactly as long as its starter lives: when standard input closes — the starter asked, ended,
// was interrupted or was killed — the server is killed and its throw-away folder removed. Plain JavaScript, so that
// Node runs it as it is.   node keeper.mjs <folder> <java> <arguments…>
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

const [home, java, ...args] = process.argv.slice(2);
const server = spawn(java, args, { cwd: home, stdio: ['ignore', 'inherit', 'inherit'] });

process.stdin.resume();
process.stdin.on('close', () => server.kill('SIGKILL'));
process.on('SIGTERM', () => server.kill('SIGKILL'));
server.on('error', () => end(127));
server.on('exit', (code) => end(code ?? 0));

function end(code) {
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  process.exit(code);
}
