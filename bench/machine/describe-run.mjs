import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import neo4j from 'neo4j-driver';

/**
 * What a figure means nothing without: when, on which machine, with which versions, of which commit, over which data.
 * `corpus` is that of `loadCorpus`.
 */
export async function describeRun(options, { database, counts, loadBefore }) {
  const { dependencies } = JSON.parse(readFileSync('bench/package.json', 'utf8'));
  const own = JSON.parse(readFileSync('package.json', 'utf8')).dependencies;
  // Where things lie on this machine is nobody's business.
  const { name: _name, store: _store, corpus: _corpus, dist: _dist, ...settings } = options;
  return {
    measuredAt: new Date().toISOString(),
    commit: commitText(),
    machine: {
      cpu: os.cpus()[0]?.model ?? 'unknown',
      cores: os.availableParallelism(),
      memoryGb: Math.round(os.totalmem() / 2 ** 30),
      system: `${os.type()} ${os.release()}`,
      // Of the minute before: what else was going on.
      loadBefore,
    },
    versions: {
      node: process.versions.node,
      ...(database ? { neo4j: await neo4jVersion(database), neo4jMemory: database.memory } : {}),
      opponent: dependencies,
      ours: Object.fromEntries(
        Object.entries(own).filter(([name]) => name in dependencies || name === 'fastify'),
      ),
    },
    settings,
    data: counts,
  };
}

function commitText() {
  try {
    const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim();
    const changed = git('status', '--porcelain', '--', 'src', 'schema', 'bench', ':!bench/results');
    return `${git('rev-parse', '--short', 'HEAD')}${changed === '' ? '' : ' with changes'}`;
  } catch {
    return 'unknown';
  }
}

async function neo4jVersion({ uri, user, password }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    return (await driver.getServerInfo()).agent ?? 'unknown';
  } finally {
    await driver.close();
  }
}
