import { spawn } from 'node:child_process';
import path from 'node:path';
import { environmentFor } from './environment-for.mjs';

const START_MS_MAX = 30_000;

/**
 * Starts a server of `serverKinds` as a process of its own, on a free port of loopback, and waits until it says where it
 * serves. All kinds get the same environment, but for the store. `usage()` asks the process for its CPU time and memory.
 */
export async function startServer({ name, program, path: urlPath, store = null }, { database, file } = {}) {
  const child = spawn(process.execPath, ['--import', './bench/servers/report-usage.mjs', ...program], {
    cwd: path.resolve('.'),
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: environmentFor(store === 'neo4j' ? { database } : { file }),
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
    await ended;
    clearTimeout(timer);
  };
  try {
    const origin = `http://127.0.0.1:${await portOf(name, child)}`;
    return { name, origin, path: urlPath, pid: child.pid, usage: () => usageOf(child), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function portOf(name, child) {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = () =>
      reject(new Error(`${name} did not start: ${said.trim().slice(-500) || 'it printed nothing'}`));
    const timer = setTimeout(fail, START_MS_MAX);
    child.once('exit', fail);
    child.stderr.setEncoding('utf8').on('data', (words) => {
      said = (said + words).slice(-5_000);
      const port = /http:\/\/(?:127\.0\.0\.1|localhost):(\d+)/.exec(said)?.[1];
      if (!port) return;
      clearTimeout(timer);
      resolve(port);
    });
  });
}

function usageOf(child) {
  return new Promise((resolve) => {
    child.once('message', resolve);
    child.send('usage');
  });
}
