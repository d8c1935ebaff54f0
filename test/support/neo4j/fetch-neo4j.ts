import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const POM = path.resolve('test/support/neo4j/pom.xml');
const FETCH_MS_MAX = 10 * 60_000;
const run = promisify(execFile);

/**
 * The folder with the jars of Neo4j Community, fetched by Maven at the first run (about 116 MB) and kept in the user's
 * cache. The folder appears by one rename, so an interrupted download is never taken for a finished one.
 * Rejects with one sentence that says what is missing.
 */
export async function fetchNeo4j(): Promise<string> {
  const version = /<neo4j\.version>([^<]+)</.exec(await readFile(POM, 'utf8'))?.[1] ?? 'unknown';
  const cache = path.join(cacheRoot(), `neo4j-${version}`);
  if (existsSync(cache)) return cache;
  await checkTool('mvn', ['-version'], 'Maven (mvn) is not installed, and no Neo4j is in the cache');
  await mkdir(cacheRoot(), { recursive: true });
  const attempt = await mkdtemp(path.join(cacheRoot(), 'fetching-'));
  try {
    await copyFile(POM, path.join(attempt, 'pom.xml'));
    const lib = path.join(attempt, 'lib');
    const goal = [
      'dependency:copy-dependencies',
      `-DoutputDirectory=${lib}`,
      '-DincludeScope=runtime',
      '-Daether.connector.connectTimeout=10000',
    ];
    await run('mvn', ['-q', '-B', '-ntp', '-f', attempt, ...goal], {
      timeout: FETCH_MS_MAX,
      cwd: attempt,
    }).catch(() => {
      throw new Error(`Maven could not fetch Neo4j ${version} (is there a network?)`);
    });
    if (!(await readdir(lib)).some((jar) => jar.startsWith('neo4j-server-'))) {
      throw new Error(`Maven fetched no server for Neo4j ${version}`);
    }
    // Another run may have been faster; then its folder is as good as ours.
    await rename(lib, cache).catch(() => undefined);
    if (!existsSync(cache)) throw new Error(`The cache folder ${path.basename(cache)} could not be written`);
    return cache;
  } finally {
    await rm(attempt, { recursive: true, force: true });
  }
}

/** Refuses Java older than 17, on which Neo4j 5 does not start. */
export async function checkJava(): Promise<void> {
  const printed = await checkTool('java', ['-version'], 'Java 17 or newer is not installed');
  const major = Number(/version "(\d+)/.exec(printed)?.[1] ?? 0);
  if (major < 17) throw new Error(`Java 17 or newer is needed, this is ${major}`);
}

async function checkTool(name: string, args: readonly string[], absent: string): Promise<string> {
  try {
    const { stdout, stderr } = await run(name, args, { timeout: 30_000 });
    return stdout + stderr;
  } catch {
    throw new Error(absent);
  }
}

function cacheRoot(): string {
  return path.join(process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'policy-graph');
}
