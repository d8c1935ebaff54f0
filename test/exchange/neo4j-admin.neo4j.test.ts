import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import neo4j, { type Driver } from 'neo4j-driver';
import { exportIris } from '../../src/cli/export-iris.js';
import type { GraphBatch } from '../../src/domain/graph-batch.js';
import { exportGraph } from '../../src/exchange/export-graph.js';
import { createSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { markdownPages } from '../docs/project-files.js';
import { createTestFolder } from '../store/sqlite-folder.js';
import { mergeSeeds } from '../support/load-seeds.js';
import { describeOnOwnNeo4j } from '../support/neo4j/describe-on-neo4j.js';
import { type Neo4jServer, runNeo4jAdmin, startNeo4jServer } from '../support/neo4j/neo4j-server.js';
import { NASTY, nastyWorld } from './nasty-world.js';

/** The search and the past, which only our own store keeps. */
const OURS = /queryNodes|:_Past|:_Release/;

/** The files as Neo4j's own import tool takes them: the command of README.txt, word by word, and a server on what it made. */
describeOnOwnNeo4j('neo4j-admin database import', () => {
  const folder = createTestFolder()('csv');
  const store = createSqliteStore({ file: ':memory:' });
  let server: Neo4jServer;
  let driver: Driver;

  beforeAll(async () => {
    await mergeSeeds(store);
    await store.merge([nastySource()]);
    await exportGraph(store.history, { folder, format: 'neo4j', release: null, iris: exportIris(null) });
    server = await startNeo4jServer(async (home) => {
      await runNeo4jAdmin(home, commandOf(readFileSync(path.join(folder, 'README.txt'), 'utf8')), folder);
    });
    driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), { disableLosslessIntegers: true });
  }, 600_000);
  afterAll(async () => {
    await driver?.close();
    await server?.stop();
    await store.close();
  });
  const ask = async (query: string): Promise<readonly Record<string, unknown>[]> =>
    (await driver.executeQuery(query)).records.map((record) => record.toObject());

  test('every node and every relationship is there, by label and type', async () => {
    const { nodes, edges } = await store.counts();
    const counted = await ask(
      'MATCH (n) WHERE NOT n:_Source RETURN labels(n)[0] AS name, count(*) AS count UNION ALL MATCH ()-[r]->() WHERE type(r) <> "_CLAIMS" RETURN type(r) AS name, count(*) AS count',
    );
    const present = Object.entries({ ...nodes, ...edges }).filter(([, count]) => count > 0);
    expect(Object.fromEntries(counted.map(({ name, count }) => [name, count]))).toEqual(Object.fromEntries(present));
  });

  test('nasty words, lists, empty texts and numbers are what they were', async () => {
    const [policy] = await ask('MATCH (p:Policy {id: "nasty-1"}) RETURN p {.*} AS p');
    expect(policy?.p).toMatchObject({ title: NASTY, validity: '', addressees: ['甲;乙', NASTY, '丙|丁'], startLine: 1 });
    expect(policy?.p).not.toHaveProperty('contacts');
    const [cites] = await ask('MATCH (:Policy {id: "nasty-1"})-[r:CITES]->() RETURN r {.*} AS r');
    expect(cites?.r).toMatchObject({
      printed: NASTY,
      stated: true,
      position: 1,
      evidenceQuote: [NASTY, '二'],
      evidenceStart: [3, 7],
      evidencePage: [0, 2],
    });
  });

  const examples = markdownPages()
    .filter(({ file }) => file === 'docs/neo4j-model.md')
    .flatMap(({ blocks }) => blocks.filter(({ lang, code }) => lang === 'cypher' && !OURS.test(code)));

  test('the constraints of README.txt hold', async () => {
    const lines = readFileSync(path.join(folder, 'README.txt'), 'utf8').match(/^CREATE CONSTRAINT.*(?=;$)/gm) ?? [];
    expect(lines.length).toBe(8);
    for (const line of lines) await ask(line);
  });

  test.each(examples.map(({ code }) => [code.split('\n')[0], code]))('%s', async (_title, code = '') => {
    expect(await ask(code)).not.toEqual([]);
  });
}); // biome-ignore format: one screen

/** The words between the name of the program and the empty line. */
function commandOf(readMe: string): readonly string[] {
  const [, words = ''] = /^neo4j-admin ((?:.+\\\n)+.+)$/m.exec(readMe) ?? [];
  return words.replaceAll('\\\n', ' ').trim().split(/\s+/);
}

/** A document of its own with the nasty words in it, beside the seeds. */
function nastySource(): GraphBatch {
  const [, plan] = nastyWorld() as readonly [GraphBatch, GraphBatch];
  const policies = plan.nodes.flatMap((claim) => (claim.label === 'Policy' ? [claim] : []));
  const cited = plan.edges.find(({ type }) => type === 'CITES');
  if (cited?.type !== 'CITES') throw new Error('The toy world cites nothing.');
  const at = { sourceId: 'nasty', line: 1 };
  const evidence = [
    { ...at, quote: NASTY, start: 3, end: 3 + NASTY.length, page: null },
    { ...at, quote: '二', start: 7, end: 8, page: 2 },
  ];
  return {
    source: { ...plan.source, id: 'nasty' },
    document: null,
    nodes: policies.map((claim) => ({
      ...claim,
      node: { ...claim.node, id: claim.stub ? 'nasty-2' : 'nasty-1' },
    })),
    edges: [{ ...cited, from: 'nasty-1', to: 'nasty-2', edge: { ...cited.edge, printed: NASTY, evidence } }],
  };
}
