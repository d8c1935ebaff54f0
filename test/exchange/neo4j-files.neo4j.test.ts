import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { createSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { run } from '../cli/command-line.js';
import { createTestFolder } from '../store/sqlite-folder.js';
import { describeOnNeo4j } from '../support/neo4j/describe-on-neo4j.js';
import { type Neo4jServer, runNeo4jAdmin, startNeo4jServer } from '../support/neo4j/neo4j-server.js';
import { filesOf } from './files-of.js';
import { nastyWorld } from './nasty-world.js';

interface At {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** One export into two databases: into the one over Bolt, into the other by Neo4j's own import tool. */
describeOnNeo4j('files for neo4j-admin', (overBolt) => {
  const inFolder = createTestFolder();
  const [exported, files] = [inFolder('export'), inFolder('files')];
  let byFiles: Neo4jServer;

  const done = async (args: readonly string[], at: At | null): Promise<string> => {
    const { code, out, err } = await run(args, at === null ? {} : envOf(at));
    if (code !== 0) throw new Error(err);
    return out;
  };

  beforeAll(async () => {
    const file = inFolder('world.db');
    const store = createSqliteStore({ file });
    await store.merge(nastyWorld());
    await store.close();
    await done(['export', exported, '--store', file], null);
    await done(['import', exported, '--neo4j-files', files], null);
    byFiles = await startNeo4jServer(async (home) => {
      await runNeo4jAdmin(home, commandOf(readFileSync(path.join(files, 'README.txt'), 'utf8')), files);
    });
    await done(['import', exported], overBolt);
  }, 600_000);
  afterAll(() => byFiles?.stop());

  test('before it is finished nobody may ask the graph, or load into it', async () => {
    for (const args of [['export', inFolder('too-early')], ['import', exported], ['ask', 'summary']]) {
      const { code, err } = await run(args, envOf(byFiles));
      expect([code, err]).toEqual([4, expect.stringMatching(/not finished.*Finish it by `policy-graph import`/s)]);
    }
  }, 300_000);

  test('then every node, every relationship and every index is as over Bolt', async () => {
    expect(await done(['import', files], byFiles)).toMatch(/^Finished: the store is now release \d+\.\n$/);
    const [expected, found] = [await everythingAt(overBolt), await everythingAt(byFiles)];
    expect(without(found, expected)).toEqual([]);
    expect(without(expected, found)).toEqual([]);
    expect(found.length).toBe(expected.length);
  }, 300_000);

  test('and so is what can be exported from it', async () => {
    await done(['export', inFolder('again')], byFiles);
    expect(filesOf(inFolder('again'))).toEqual(filesOf(exported));
  }, 300_000);

  test('importing the same export into it changes nothing, nor does finishing it once more', async () => {
    expect(await done(['import', exported], byFiles)).toMatch(/^Nothing changed: /);
    expect(await done(['import', files], byFiles)).toMatch(/^Nothing changed: /);
  }, 300_000);
}); // biome-ignore format: one screen

/** The first few lines that are not among the others, as much of each as is worth printing. */
function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return lines
    .filter((line) => !known.has(line))
    .map((line) => line.slice(0, 400))
    .slice(0, 5);
}

function envOf({ uri, user, password, database }: At): Readonly<Record<string, string>> {
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
}

/** The words after the name of the program, on a line of its own. */
function commandOf(readMe: string): readonly string[] {
  const [, words = ''] = /^neo4j-admin (.+)$/m.exec(readMe) ?? [];
  return words.split(' ');
}

/** A line for each node, each relationship with its ends, each index: all that a database holds, but for elements' own ids. */
async function everythingAt({ uri, user, password, database }: At): Promise<readonly string[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const lines: string[] = [];
  const name = (x: string): string => `labels(${x})[0] + ' ' + coalesce(${x}.id, ${x}.sha256, '')`;
  for (const query of [
    `MATCH (n) WHERE NOT n:_PolicyGraphTests RETURN labels(n) AS labels, properties(n) AS properties`,
    `MATCH (a)-[r]->(b) RETURN type(r) AS type, ${name('a')} AS from, ${name('b')} AS to, properties(r) AS properties`,
    'SHOW INDEXES YIELD name, type, state, entityType, labelsOrTypes, properties, owningConstraint, options',
  ]) {
    const { records } = await driver.executeQuery(query, {}, { database });
    lines.push(...records.map((record) => JSON.stringify(inOneOrder(record.toObject()))));
  }
  await driver.close();
  return lines.sort();
}

/** Integers of Neo4j stay apart from its floats, as objects. */
function inOneOrder(value: unknown): unknown {
  if (neo4j.isInt(value)) return { integer: value.toString() };
  if (Array.isArray(value)) return value.map(inOneOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, inOneOrder(one)]));
}
