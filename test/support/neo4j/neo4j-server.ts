import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { openSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import neo4j from 'neo4j-driver';
import { checkJava, fetchNeo4j } from './fetch-neo4j.ts';

const START_MS_MAX = 90_000;
const ADMIN_MS_MAX = 10 * 60_000;
const OPENED_PACKAGES = ['java.nio', 'java.io', 'sun.nio.ch'];

/** A real Neo4j Community on loopback, with authentication on, empty, and gone without a trace when stopped. */
export interface Neo4jServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Kills the server at once, as a crash would; its data stays for `restart`. */
  kill(): Promise<void>;
  restart(): Promise<void>;
  /** Kills the server and removes its folder. Safe to call twice. */
  stop(): Promise<void>;
}

/** Where a server is going to run: the folder of its jars, and its own. */
export interface Neo4jHome {
  readonly lib: string;
  readonly home: string;
}

/**
 * Starts one; `prepare` may fill its database before. Rejects with one sentence where Java, Maven or the network is missing.
 */
export async function startNeo4jServer(
  prepare: (at: Neo4jHome) => Promise<void> = async () => undefined,
): Promise<Neo4jServer> {
  await checkJava();
  const lib = await fetchNeo4j();
  const home = await mkdtemp(path.join(tmpdir(), 'policy-graph-neo4j-'));
  const port = await freePort();
  const password = randomBytes(18).toString('hex');
  try {
    await mkdir(path.join(home, 'conf'));
    await writeFile(path.join(home, 'conf', 'neo4j.conf'), configuration(port));
    await setPassword(lib, home, password);
    await prepare({ lib, home });
  } catch (error) {
    await rm(home, { recursive: true, force: true });
    throw error;
  }
  const keeper = spawn(process.execPath, keeperArguments(lib, home), {
    // Its own process group: an interrupt on the terminal reaches the tests first, and the keeper by the closed pipe.
    detached: true,
    stdio: ['pipe', openSync(path.join(home, 'out.log'), 'a'), openSync(path.join(home, 'out.log'), 'a')],
  });
  const ended = new Promise<void>((resolve) => keeper.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    keeper.stdin?.destroy();
    await ended;
  };
  const uri = `bolt://127.0.0.1:${port}`;
  const answers = (): Promise<boolean> => hasAnswered(uri, password, () => keeper.exitCode !== null);
  if (!(await answers())) {
    const log = await readFile(path.join(home, 'out.log'), 'utf8').catch(() => '');
    await stop();
    throw new Error(`Neo4j did not start: ${log.trim().split('\n').at(-1) || 'it printed nothing'}`);
  }
  const kill = async (): Promise<void> => {
    keeper.stdin?.write('kill\n');
    while (await isListening(port)) await sleep(50);
  };
  const restart = async (): Promise<void> => {
    keeper.stdin?.write('start\n');
    if (!(await answers())) throw new Error('Neo4j did not come back');
  };
  return { uri, user: 'neo4j', password, database: 'neo4j', kill, restart, stop };
}

function configuration(port: number): string {
  return [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.security.auth_enabled=true',
    'dbms.usage_report.enabled=false',
    'server.memory.heap.initial_size=256m',
    'server.memory.heap.max_size=512m',
    'server.memory.pagecache.size=128m',
    'db.tx_log.preallocate=false',
    '',
  ].join('\n');
}

async function setPassword(lib: string, home: string, password: string): Promise<void> {
  await runNeo4jAdmin({ lib, home }, ['dbms', 'set-initial-password', password]).catch(() => {
    throw new Error('Neo4j could not set its first password');
  });
}

/** What `neo4j-admin` does with these words, in a folder; rejects where it ends with another code than 0. */
export async function runNeo4jAdmin(
  { lib, home }: Neo4jHome,
  args: readonly string[],
  cwd = home,
): Promise<string> {
  const admin = 'org.neo4j.server.startup.Neo4jAdminCommand';
  const { stdout } = await promisify(execFile)(
    'java',
    ['-Xmx256m', '-cp', path.join(lib, '*'), admin, ...args],
    {
      cwd,
      env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: path.join(home, 'conf') },
      timeout: ADMIN_MS_MAX,
    },
  );
  return stdout;
}

function keeperArguments(lib: string, home: string): readonly string[] {
  return [
    path.resolve('test/support/neo4j/keeper.mjs'),
    home,
    'java',
    '-XX:+UseSerialGC',
    '-Xms256m',
    '-Xmx512m',
    ...OPENED_PACKAGES.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-cp',
    path.join(lib, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${path.join(home, 'conf')}`,
  ];
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free port was found');
  return address.port;
}

/** Waits until the database answers, not only its port; false when the server has ended or the time is over. */
async function hasAnswered(uri: string, password: string, hasEnded: () => boolean): Promise<boolean> {
  for (const until = Date.now() + START_MS_MAX; Date.now() < until && !hasEnded(); await sleep(200)) {
    const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), { maxTransactionRetryTime: 0 });
    const isReady = await driver.executeQuery('RETURN 1').then(
      () => true,
      () => false,
    );
    await driver.close();
    if (isReady) return true;
  }
  return false;
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true));
    socket.once('error', () => resolve(false)).once('connect', () => socket.destroy());
  });
}
