import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, openSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { transform } from '@swc/core';

const HEAP = process.env.BENCH_NEO4J_HEAP ?? '2g';
const PAGE_CACHE = '512m';
const START_MS_MAX = 90_000;
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

/**
 * The database that both servers share: the one of NEO4J_URI, else one of our own on loopback, with a heap and a page
 * cache as a small production server has. `pid` is that of the Java process (of a server that is not ours NEO4J_PID), or
 * null where it cannot be known.
 */
export async function openNeo4j() {
  const { NEO4J_URI, NEO4J_USER = 'neo4j', NEO4J_PASSWORD = '', NEO4J_DATABASE = 'neo4j' } = process.env;
  if (!NEO4J_URI) return startNeo4j();
  const database = { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD, database: NEO4J_DATABASE };
  const pid = Number(process.env.NEO4J_PID) || null;
  return { ...database, memory: 'its own', pid, stop: async () => undefined };
}

async function startNeo4j() {
  const { checkJava, fetchNeo4j } = await importTypeScript('test/support/neo4j/fetch-neo4j.ts');
  await checkJava();
  const classPath = path.join(await fetchNeo4j(), '*');
  const home = await mkdtemp(path.join(tmpdir(), 'policy-graph-bench-'));
  const [port, password] = [await freePort(), randomBytes(18).toString('hex')];
  try {
    await configure(home, port);
    const admin = ['org.neo4j.server.startup.Neo4jAdminCommand', 'dbms', 'set-initial-password', password];
    await promisify(execFile)('java', ['-Xmx128m', '-cp', classPath, ...admin], {
      env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: path.join(home, 'conf') },
    });
  } catch (error) {
    await rm(home, { recursive: true, force: true });
    throw new Error('Neo4j could not be prepared', { cause: error });
  }
  const keeper = keep(home, classPath);
  const ended = new Promise((resolve) => keeper.once('exit', resolve));
  const stop = async () => {
    keeper.stdin.destroy();
    await ended;
  };
  if (!(await listens(port, keeper))) {
    const log = await readFile(path.join(home, 'out.log'), 'utf8').catch(() => '');
    await stop();
    throw new Error(`Neo4j did not start: ${log.trim().split('\n').at(-1) || 'it printed nothing'}`);
  }
  const at = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, database: 'neo4j' };
  return { ...at, memory: `heap ${HEAP}, page cache ${PAGE_CACHE}, G1`, pid: onlyChildOf(keeper.pid), stop };
}

/** The keeper of the tests: kills the server and removes its folder when we end, however we end. */
function keep(home, classPath) {
  const log = openSync(path.join(home, 'out.log'), 'a');
  const server = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${home}/conf`];
  const java = ['java', '-XX:+UseG1GC', `-Xms${HEAP}`, `-Xmx${HEAP}`, ...OPENED, '-cp', classPath, ...server];
  return spawn(process.execPath, [path.resolve('test/support/neo4j/keeper.mjs'), home, ...java], {
    detached: true,
    stdio: ['pipe', log, log],
  });
}

async function configure(home, port) {
  await mkdir(path.join(home, 'conf'));
  const lines = [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    `server.memory.pagecache.size=${PAGE_CACHE}`,
    'db.tx_log.preallocate=false',
  ];
  await writeFile(path.join(home, 'conf', 'neo4j.conf'), `${lines.join('\n')}\n`);
}

/** Node 20 reads no TypeScript; this file imports nothing but Node's own modules. */
async function importTypeScript(file) {
  const { code } = await transform(readFileSync(file, 'utf8'), {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'es6' },
  });
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

function onlyChildOf(pid) {
  const file = `/proc/${pid}/task/${pid}/children`;
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) || null : null;
}

async function freePort() {
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function listens(port, keeper) {
  for (
    const until = Date.now() + START_MS_MAX;
    Date.now() < until && keeper.exitCode === null;
    await sleep(200)
  ) {
    const isOpen = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true));
      socket.once('error', () => resolve(false)).once('connect', () => socket.destroy());
    });
    if (isOpen) return true;
  }
  return false;
}
