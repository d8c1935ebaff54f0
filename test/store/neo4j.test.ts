import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { DomainError } from '../../src/domain/errors.js';
import type { Statement } from '../../src/store/neo4j/cypher/statement.js';
import { createNeo4jStore, type Neo4jStoreOptions } from '../../src/store/neo4j/neo4j-store.js';
import type { Hop, WalkPlan } from '../../src/store/walk-plan.js';
import { describeOnNeo4j } from '../support/neo4j/describe-on-neo4j.js';
import { type TestDatabase, wipeDatabase } from '../support/neo4j/test-database.js';
import { describeGraphStore } from './contract.js';
import * as world from './contract-world.js';

/** Random plans cost Neo4j half a second each, because no two share a plan: fewer than on SQLite. */
const RANDOM_PLANS = 40;

describeOnNeo4j('Neo4j', (database) => {
  describeGraphStore(
    'keeps the contract',
    async () => {
      await wipeDatabase(database);
      return { store: createNeo4jStore(database), reopen: async () => createNeo4jStore(database) };
    },
    RANDOM_PLANS,
  );

  describe('statements', () => {
    test('a nested question is one statement, whatever its depth', async () => {
      const sent: Statement[] = [];
      const store = await opened(database, { observe: (statement) => sent.push(statement) });
      await store.merge(world.WORLD);
      for (const depth of [1, 3, 6]) {
        sent.length = 0;
        const answer = await store.walk(backAndForth(depth));
        expect(answer.nodes[0]?.hops.next?.items.length).toBe(2);
        expect(sent).toHaveLength(1);
      }
      await store.close();
    });

    test('one text for every page and every start: only parameters differ', async () => {
      const sent: Statement[] = [];
      const store = await opened(database, { observe: (statement) => sent.push(statement) });
      await store.merge(world.WORLD);
      sent.length = 0;
      await store.walk(backAndForth(3, [world.M1], 1));
      await store.walk(backAndForth(3, [world.M2, world.M3], 100));
      expect(new Set(sent.map((statement) => statement.text)).size).toBe(1);
      expect(sent[0]?.text).not.toContain(world.M1);
      await store.close();
    });

    test('a hub is paged through the index of its order, not expanded and sorted', async () => {
      const store = await opened(database);
      await store.merge(world.WORLD);
      const sent: Statement[] = [];
      const watched = createNeo4jStore({ ...database, observe: (statement) => sent.push(statement) });
      const page = { first: 2, after: null, withTotal: false };
      await watched.neighbours('LED_BY', 'IN', ['agency-440000-gxt'], page);
      const operators = await planOf(database, sent.at(-1));
      expect(operators).toContain('DirectedRelationshipIndexSeekByRange');
      expect(operators.filter((name) => /^(Sort|Top|Expand)/.test(name))).toEqual([]);
      await watched.close();
      await store.close();
    });
  });

  describe('what else is in the database', () => {
    test('nodes and relationships of others stay, and are not counted', async () => {
      await wipeDatabase(database);
      await query(database, `CREATE (:Note {id: 'n-1'})-[:ABOUT]->(:Person {id: 'p-1'})`);
      const store = createNeo4jStore(database);
      await store.merge(world.WORLD);
      expect((await store.counts()).nodes.Clause).toBe(4);
      const [row] = await query(
        database,
        'MATCH (n:Note)-[r:ABOUT]->(p:Person) RETURN properties(n), properties(p)',
      );
      expect(row).toEqual([{ id: 'n-1' }, { id: 'p-1' }]);
      await store.close();
    });

    test('what somebody adds to our nodes survives a merge', async () => {
      const store = await opened(database);
      await store.merge(world.WORLD);
      await query(
        database,
        `MATCH (n:Clause {id: $id}) SET n.reviewedBy = '王' CREATE (:Note)-[:ABOUT]->(n)`,
        { id: world.M1 },
      );
      const changed = world.PLAN.nodes.map((claim) =>
        claim.label === 'Clause' && claim.node.id === world.M1
          ? { ...claim, node: { ...claim.node, text: '新' } }
          : claim,
      );
      await store.merge([{ ...world.PLAN, nodes: changed }]);
      const [row] = await query(
        database,
        'MATCH (:Note)-[:ABOUT]->(n:Clause {id: $id}) RETURN n.reviewedBy, n.text',
        { id: world.M1 },
      );
      expect(row).toEqual(['王', '新']);
      await store.close();
    });

    test('labels of ours on nodes of others: refused, untouched', async () => {
      await wipeDatabase(database);
      await query(database, `CREATE (:City {id: 'city-1', mayor: 'somebody'})`);
      const store = createNeo4jStore(database);
      const error = await failure(store.merge(world.WORLD));
      expect(error.code).toBe('STORE_FOREIGN');
      expect(error.message).toContain(database.database);
      expect((await failure(store.counts())).code).toBe('STORE_FOREIGN');
      expect(await query(database, 'MATCH (n) WHERE NOT n:_PolicyGraphTests RETURN properties(n)')).toEqual([
        [{ id: 'city-1', mayor: 'somebody' }],
      ]);
      await store.close();
    });
  });

  describe('failures', () => {
    const CASES: readonly [string, Partial<Neo4jStoreOptions>, string, RegExp][] = [
      ['nobody listens', { uri: 'bolt://127.0.0.1:1' }, 'STORE_UNAVAILABLE', /127\.0\.0\.1:1.*NEO4J_URI/],
      ['no such host', { uri: 'bolt://nowhere.invalid:7687' }, 'STORE_UNAVAILABLE', /nowhere\.invalid/],
      ['no such host, with routing', { uri: 'neo4j://nowhere.invalid' }, 'STORE_UNAVAILABLE', /nowhere\.invalid/],
      ['a wrong password', { password: 'not-this-one' }, 'STORE_AUTHENTICATION', /NEO4J_PASSWORD/],
      ['an unknown user', { user: 'nobody' }, 'STORE_AUTHENTICATION', /nobody/],
      ['no such database', { database: 'nowhere' }, 'STORE_UNAVAILABLE', /"nowhere".*NEO4J_DATABASE/],
    ]; // biome-ignore format: a table
    test.each(CASES)('%s: one sentence, and never the password', async (_what, given, code, says) => {
      const store = createNeo4jStore({ ...database, ...given });
      for (const asked of [store.counts(), store.merge(world.WORLD)]) {
        const error = await failure(asked);
        expect(error.code).toBe(code);
        expect(error.message).toMatch(says);
        expect(error.message).not.toContain(given.password ?? database.password);
        expect(JSON.stringify(error.details)).not.toContain(given.password ?? database.password);
      }
      await store.close();
    });

    test.each(['http://localhost:7474', 'localhost', ''])('%j is no address', (uri) => {
      expect(() => createNeo4jStore({ ...database, uri })).toThrow(
        expect.objectContaining({ code: 'INVALID_CONFIG', message: expect.stringContaining('NEO4J_URI') }),
      );
    });

    test('credentials inside an address are not repeated', async () => {
      const uri = 'bolt://somebody:s3cret@127.0.0.1:1';
      const opening = async () => createNeo4jStore({ ...database, uri }).counts();
      expect((await failure(opening())).message).not.toContain('s3cret');
    });
  });

  test('the examples of docs/neo4j-model.md run, and find something', async () => {
    const store = await opened(database);
    await store.merge(world.WORLD);
    const reworded = world.PLAN.nodes.map((claim) =>
      claim.label === 'Clause'
        ? { ...claim, node: { ...claim.node, text: `${claim.node.text}（旧）` } }
        : claim,
    );
    await store.merge([
      { ...world.PLAN, nodes: reworded, edges: world.PLAN.edges.filter(({ type }) => type !== 'LED_BY') },
    ]);
    await store.merge([world.PLAN]);
    const examples = [...readFileSync('docs/neo4j-model.md', 'utf8').matchAll(/```cypher\n(.*?)```/gs)];
    expect(examples.length).toBeGreaterThan(6);
    for (const [, text = ''] of examples) expect((await query(database, text)).length).toBeGreaterThan(0);
    await store.close();
  });

  test('two writers at once: one after another, and nothing twice', async () => {
    const [one, two] = [await opened(database), createNeo4jStore(database)];
    await Promise.all([one.merge(world.WORLD), two.merge(world.WORLD)]);
    expect((await one.counts()).edges).toMatchObject({ LED_BY: 4, LAID_OUT_IN: 3 });
    expect((await two.merge(world.WORLD)).edges).toMatchObject({ created: 0, updated: 0, removed: 0 });
    await one.close();
    await two.close();
  });
});

async function opened(database: TestDatabase, more: Partial<Neo4jStoreOptions> = {}) {
  await wipeDatabase(database);
  return createNeo4jStore({ ...database, ...more });
}

async function failure(asked: Promise<unknown>): Promise<DomainError> {
  const error = await asked.then(
    () => new Error('It did not fail.'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof DomainError)) throw error;
  return error;
}

/** From these clauses to who leads them, back to what these lead, and so on. */
function backAndForth(depth: number, ids: readonly string[] = [world.M1], first = 10): WalkPlan {
  const page = { first, after: null, withTotal: false };
  const hopsOf = (left: number): readonly Hop[] => {
    if (left === 0) return [];
    const isOut = (depth - left) % 2 === 0;
    const to = { label: isOut ? 'Agency' : 'Clause', fields: ['id'], hops: hopsOf(left - 1) } as const;
    const direction = isOut ? 'OUT' : 'IN';
    return [{ key: 'next', type: 'LED_BY', direction, page, filter: null, edgeFields: ['evidence'], to }];
  };
  return { start: { ids }, to: { label: 'Clause', fields: ['text'], hops: hopsOf(depth) } };
}

async function query(at: TestDatabase, text: string, parameters: object = {}): Promise<readonly unknown[][]> {
  const driver = neo4j.driver(at.uri, neo4j.auth.basic(at.user, at.password), {
    disableLosslessIntegers: true,
  });
  try {
    const { records } = await driver.executeQuery(text, parameters, { database: at.database });
    return records.map((record) => [...record.values()]);
  } finally {
    await driver.close();
  }
}

/** The operators of the plan that the server makes of a statement. */
async function planOf(at: TestDatabase, statement: Statement | undefined): Promise<readonly string[]> {
  if (!statement) throw new Error('No statement was sent.');
  const driver = neo4j.driver(at.uri, neo4j.auth.basic(at.user, at.password));
  try {
    const { summary } = await driver.executeQuery(`EXPLAIN ${statement.text}`, statement.parameters, {
      database: at.database,
    });
    const names: string[] = [];
    const visit = (plan: typeof summary.plan): void => {
      if (!plan) return;
      names.push(plan.operatorType.replace(/@.*/, ''));
      for (const child of plan.children) visit(child);
    };
    visit(summary.plan);
    return names;
  } finally {
    await driver.close();
  }
}
