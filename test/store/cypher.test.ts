import { describe, expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import type { Condition } from '../../src/domain/filter.js';
import { NODE_FIELDS, RELATIONSHIPS, type RelationshipType } from '../../src/domain/graph-model.js';
import { encodeCursor, type PageRequest } from '../../src/domain/page.js';
import { neighboursStatement } from '../../src/store/neo4j/cypher/neighbours-statement.js';
import { schemaStatements } from '../../src/store/neo4j/cypher/schema-statements.js';
import { walkStatement } from '../../src/store/neo4j/cypher/walk-statement.js';
import { explainNeo4jError } from '../../src/store/neo4j/explain-neo4j-error.js';
import type { Hop, WalkPlan } from '../../src/store/walk-plan.js';

/** What is sent to Neo4j, read as text: no server is needed here. */

const PAGE: PageRequest = { first: 20, after: null, withTotal: false };
const LEADS: Hop = {
  key: "leads",
  type: "LED_BY",
  direction: "OUT",
  page: PAGE,
  filter: null,
  edgeFields: ["evidence"],
  to: { label: "Agency", fields: ["name"], hops: [] },
}; // biome-ignore format: one screen
const NAMED_IN: Hop = {
  key: "clauses",
  type: "APPLIES_TO",
  direction: "IN",
  page: PAGE,
  filter: null,
  edgeFields: [],
  to: { label: "Clause", fields: ["text"], hops: [LEADS] },
}; // biome-ignore format: one screen
const PLAN: WalkPlan = {
  start: { ids: ['city-441900', 'city-441900'] },
  to: { label: 'City', fields: ['name'], hops: [NAMED_IN] },
};

describe('a walk', () => {
  test('reads as nested calls, each limited before it goes deeper', () => {
    const { text, parameters } = walkStatement(PLAN);
    expect(text).toMatchInlineSnapshot(`
     "UNWIND $p4 AS id
     MATCH (n:City {id: id})
     CALL (n) {
     MATCH (n_0)-[r_0:APPLIES_TO]->()
     USING RANGE INDEX SEEK r_0:APPLIES_TO(_in)
     WHERE r_0._in > n.id + $p1 AND r_0._in < n.id + $p2
     WITH r_0, n_0 ORDER BY r_0._in LIMIT $p0
     CALL (n_0) {
     MATCH (n_0)-[r_0_0:LED_BY]->(n_0_0)
     WITH r_0_0, n_0_0 ORDER BY r_0_0.position, n_0_0.id, r_0_0.key, r_0_0.owner LIMIT $p3
     RETURN collect([r_0_0.position, r_0_0.key, r_0_0.owner, r_0_0.evidenceSource, r_0_0.evidenceStart, r_0_0.evidenceEnd, r_0_0.evidenceQuote, r_0_0.evidenceLine, r_0_0.evidencePage, n_0_0.id, n_0_0.name]) AS n_0_0_items
     }
     RETURN collect([r_0.inKey, r_0.key, r_0.owner, n_0.id, n_0.text, n_0_0_items]) AS n_0_items
     }
     WITH id, [[0, [n.id, n.name]]] + [item IN n_0_items | [2, item]] AS parts
     UNWIND range(0, size(parts) - 1) AS nth
     RETURN id, nth, parts[nth][0] AS place, parts[nth][1] AS part"
    `);
    expect(parameters).toMatchObject({
      p0: neo4j.int(21),
      p4: ['city-441900'],
    });
  });

  test('many properties are parameters, which the planner need not think about; rows are the same', () => {
    const to = { label: 'Clause', fields: Object.keys(NODE_FIELDS.Clause), hops: [LEADS] } as const;
    const { text, parameters } = walkStatement({
      ...PLAN,
      to: { label: 'City', fields: Object.keys(NODE_FIELDS.City), hops: [{ ...NAMED_IN, to }] },
    });
    const names = (variable: string): string => `[name IN $ | ${variable}[name]]`;
    expect(text.replaceAll(/\$\w+/g, '$')).toContain(
      `collect(${names('r_0')} + ${names('n_0')} + [n_0_0_items])`,
    );
    expect(Object.values(parameters)).toContainEqual(['id', 'name']);
  });

  test('another page, another start, other values: the same text', () => {
    const texts = [
      PLAN,
      withPage({ first: 3 }),
      withFilter({ kind: { eq: 'ITEM' } }),
      withFilter({ kind: { eq: 'BOX' } }),
    ];
    const [plain, short, items, boxes] = texts.map((plan) => walkStatement(plan).text);
    expect(short).toBe(plain);
    expect(boxes).toBe(items);
    expect(items).not.toBe(plain);
  });

  test('brings what cursors are made of, and parts of the evidence, only where they are read', () => {
    const columnsOf = (hop: Hop): readonly string[] => {
      const { text } = walkStatement({ ...PLAN, to: { label: 'Clause', fields: [], hops: [hop] } });
      const row = /RETURN collect\(\[(.*)\]\)/.exec(text)?.[1]?.split(', ') ?? [];
      return row.filter((one) => one.startsWith('r_0.')).map((one) => one.slice('r_0.'.length));
    };
    const order = ['position', 'key', 'owner'];
    const parts = ['evidenceQuote', 'evidenceLine'];
    const short: Hop = { ...LEADS, evidenceFields: ['quote', 'line'] };
    expect(columnsOf(LEADS)).toEqual(expect.arrayContaining([...order, 'evidenceSource', 'evidencePage']));
    expect(columnsOf(short)).toEqual([...order, ...parts]);
    expect(columnsOf({ ...short, withCursors: false })).toEqual(parts);
  });

  test('a cursor is a parameter like any other', () => {
    const after = encodeCursor(['yuefu-2021-45:000002', 'yuefu-2021-45:mea_2', '', 'guangdong-plan']);
    const { text, parameters } = walkStatement(withPage({ after }));
    expect(text).toBe(walkStatement(PLAN).text);
    expect(parameters.p1).toBe(
      ['', 'yuefu-2021-45:000002', 'yuefu-2021-45:mea_2', '', 'guangdong-plan'].join('\u001f'),
    );
  });
});

test('nothing from a caller stands in a text', () => {
  const evil = `x' }) DETACH DELETE n //`;
  const conditions: readonly Condition[] = [
    { eq: evil },
    { in: [evil] },
    { notIn: [evil] },
    { contains: evil },
    { gte: evil },
    { lte: evil },
  ]; // biome-ignore format: a table
  for (const condition of conditions) {
    expect(walkStatement(withFilter({ text: condition })).text).not.toContain('DETACH');
    const filter = { edge: { ruleId: condition }, node: { name: condition } };
    expect(neighboursStatement('LED_BY', 'OUT', [evil], PAGE, filter, null).text).not.toContain('DETACH');
  }
  const fields = { ...PLAN, to: { ...PLAN.to, fields: [evil] } };
  expect(() => walkStatement(fields)).toThrow(expect.objectContaining({ code: 'INVALID_ARGUMENT' }));
});

test('every type can be followed both ways', () => {
  for (const type of Object.keys(RELATIONSHIPS) as RelationshipType[])
    for (const direction of ['OUT', 'IN'] as const) {
      const { text } = neighboursStatement(type, direction, ['a'], { ...PAGE, withTotal: true }, null, null);
      expect(text).toContain(`:${type}]->`);
      expect(text).toMatch(/LIMIT \$p\d+/);
    }
});

test('the schema names each constraint and index once, and makes none twice', () => {
  const texts = schemaStatements().map((statement) => statement.text);
  const names = texts.map((text) => /(?:CONSTRAINT|INDEX) (\w+) IF NOT EXISTS/.exec(text)?.[1]);
  expect(names).not.toContain(undefined);
  expect(new Set(names).size).toBe(texts.length);
  expect(texts).toContain(
    'CREATE CONSTRAINT policy_graph_clause_id IF NOT EXISTS FOR (n:Clause) REQUIRE n.id IS UNIQUE',
  );
});

describe('what the driver says, in our words', () => {
  const where = {
    uri: 'neo4j://ann:s3cret@db.example:7687',
    user: 'ann',
    database: 'graph',
  };
  const CASES: readonly [string, string, RegExp][] = [
    ["ServiceUnavailable", "STORE_UNAVAILABLE", /db\.example/],
    ["SessionExpired", "STORE_UNAVAILABLE", /db\.example/],
    [
      "Neo.TransientError.General.DatabaseUnavailable",
      "STORE_UNAVAILABLE",
      /db\.example/,
    ],
    [
      "Neo.ClientError.Database.DatabaseNotFound",
      "STORE_UNAVAILABLE",
      /"graph"/,
    ],
    ["Neo.ClientError.Security.Unauthorized", "STORE_AUTHENTICATION", /"ann"/],
    [
      "Neo.ClientError.Security.CredentialsExpired",
      "STORE_AUTHENTICATION",
      /"ann"/,
    ],
    [
      "Neo.ClientError.Security.AuthenticationRateLimit",
      "STORE_AUTHENTICATION",
      /"ann"/,
    ],
    [
      "Neo.ClientError.Security.Forbidden",
      "STORE_AUTHENTICATION",
      /does not let/,
    ],
    [
      "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase",
      "STORE_READ_ONLY",
      /read-only/,
    ],
    [
      "Neo.TransientError.General.MemoryPoolOutOfMemoryError",
      "STORE_BUSY",
      /memory/,
    ],
    [
      "Neo.ClientError.Transaction.TransactionTimedOut",
      "STORE_BUSY",
      /in time/,
    ],
    [
      "Neo.TransientError.Transaction.LockAcquisitionTimeout",
      "STORE_BUSY",
      /in time/,
    ],
  ]; // biome-ignore format: a table
  test.each(CASES)('%s', (code, ours, says) => {
    const explained = explainNeo4jError(
      new neo4j.Neo4jError('the server said so', code as never, '', ''),
      where,
    );
    expect(explained).toMatchObject({ name: 'DomainError', code: ours });
    expect((explained as Error).message).toMatch(says);
    expect((explained as Error).message).not.toContain('s3cret');
  });

  test('what nobody foresaw stays as it is', () => {
    const surprise = new neo4j.Neo4jError('no', 'Neo.ClientError.Statement.SyntaxError' as never, '', '');
    expect(explainNeo4jError(surprise, where)).toBe(surprise);
  });
});

function withPage(page: Partial<PageRequest>): WalkPlan {
  return withHop({ page: { ...PAGE, ...page } });
}

function withFilter(node: Readonly<Record<string, Condition>>): WalkPlan {
  return withHop({ filter: { node } });
}

function withHop(hop: Partial<Hop>): WalkPlan {
  return { ...PLAN, to: { ...PLAN.to, hops: [{ ...NAMED_IN, ...hop }] } };
}
