import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { run } from '../cli/command-line.js';
import { createSeedStore } from '../cli/seed-store.js';
import { describeOnNeo4j } from '../support/neo4j/describe-on-neo4j.js';
import { filesOf } from './files-of.js';

const store = createSeedStore();
const { inFolder } = store;
const done = async (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> => {
  const { code, out, err } = await run(args, env);
  if (code !== 0) throw new Error(err);
  return out;
};

describeOnNeo4j('the seeds: SQLite → files → Neo4j → files', ({ uri, user, password, database }) => {
  const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  beforeAll(async () => {
    await done(['export', inFolder('from-sqlite'), '--store', store.file()]);
    await done(['import', inFolder('from-sqlite')], env);
  }, 600_000);

  test('are the same files', async () => {
    await done(['export', inFolder('from-neo4j')], env);
    expect(readdirSync(inFolder('from-neo4j'))).toHaveLength(5);
    expect(filesOf(inFolder('from-neo4j'))).toEqual(filesOf(inFolder('from-sqlite')));
  }, 300_000);

  test.each(['neo4j', 'graphml', 'turtle'])('so are those for other programs: %s', async (format) => {
    await done(['export', inFolder(`sqlite-${format}`), '--format', format, '--store', store.file()]);
    await done(['export', inFolder(`neo4j-${format}`), '--format', format], env);
    expect(filesOf(inFolder(`neo4j-${format}`))).toEqual(filesOf(inFolder(`sqlite-${format}`)));
  }, 300_000);

  test('and back into SQLite', async () => {
    await done(['import', inFolder('from-neo4j'), '--store', inFolder('back.db')]);
    await done(['export', inFolder('back'), '--store', inFolder('back.db')]);
    expect(filesOf(inFolder('back'))).toEqual(filesOf(inFolder('from-sqlite')));
  }, 300_000);

  test('importing again changes nothing and makes no release', async () => {
    expect(await done(['import', inFolder('from-sqlite')], env)).toMatch(/^Nothing changed: .* is still release 1\.\n$/);
    const manifest = JSON.parse(readFileSync(path.join(inFolder('from-neo4j'), 'manifest.json'), 'utf8'));
    expect(manifest.release).toEqual({ sequence: 1, at: expect.stringMatching(/^20\d\d-.*Z$/) });
  }, 300_000);
}); // biome-ignore format: one screen
