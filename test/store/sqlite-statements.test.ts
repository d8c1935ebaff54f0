import { beforeAll, describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import type { Condition, NodeCondition } from '../../src/domain/filter.js';
import {
  farLabels,
  NODE_FIELDS,
  type NodeLabel,
  RELATIONSHIPS,
  type RelationshipType,
} from '../../src/domain/graph-model.js';
import { encodeCursor, type PageRequest } from '../../src/domain/page.js';
import { changedEdgesSql } from '../../src/store/sqlite/changes-sql.js';
import type { Sql } from '../../src/store/sqlite/sql-text.js';
import { createSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { shapeOf, wholeShape } from '../../src/store/sqlite/walk-shapes.js';
import { walkByFilterSql, walkByIdsSql } from '../../src/store/sqlite/walk-sql.js';
import type { Hop, WalkNodePlan, WalkPlan } from '../../src/store/walk-plan.js';
import { crowdedWorld } from './plans-world.js';
import { createTestFolder } from './sqlite-folder.js';

const inFolder = createTestFolder();
const file = inFolder('crowded.db');
const ALL: PageRequest = { first: 20, after: null, withTotal: true };
const TYPES = Object.keys(RELATIONSHIPS) as RelationshipType[];

beforeAll(async () => {
  const store = createSqliteStore({ file });
  await store.merge(crowdedWorld());
  await store.close();
});

describe('how many statements a question costs', () => {
  const asked = async (ask: (store: ReturnType<typeof createSqliteStore>) => Promise<unknown>): Promise<string[]> => {
    const statements: string[] = [];
    const store = createSqliteStore({ file, trace: (statement) => statements.push(statement) });
    statements.length = 0;
    await ask(store);
    await store.close();
    // Of which state the answer is, is no question.
    return statements.filter((statement) => !statement.startsWith('SELECT data_version'));
  }; // biome-ignore format: one screen

  test.each([0, 1, 5, 16])('a walk %d levels deep is one', async (levels) => {
    const plan: WalkPlan = {
      start: { ids: ['p-1:mea_1', 'p-2:mea_1', 'p-9:none'] },
      to: implementing(levels),
    };
    expect(await asked((store) => store.walk(plan))).toHaveLength(1);
    const listed: WalkPlan = {
      start: { filter: { policyId: { eq: 'p-1' } }, page: ALL },
      to: implementing(levels),
    };
    expect(await asked((store) => store.walk(listed))).toHaveLength(1);
  });

  test('many ids are one, no ids are none', async () => {
    const ids = ['p-1:mea_1', 'p-2:mea_1', 'p-3:mea_1'];
    expect(await asked((store) => store.neighbours('LED_BY', 'OUT', ids, ALL))).toHaveLength(1);
    expect(await asked((store) => store.nodes('Clause', ids))).toHaveLength(1);
    expect(await asked((store) => store.neighbours('LED_BY', 'OUT', [], ALL))).toEqual([]);
    expect(await asked((store) => store.nodes('Clause', []))).toEqual([]);
    expect(await asked((store) => store.walk({ start: { ids: [] }, to: implementing(2) }))).toEqual([]);
  });

  test('the text of a plan is the same whatever its ids, cursors and values', () => {
    const text = (position: number, id: string): string => {
      const page = { first: 10, after: encodeCursor([position, id, '', 'doc-1']), withTotal: true };
      const filter = { edge: { printed: { in: [id] } }, node: { name: { contains: id } } };
      const hop: Hop = { ...leading(), page, filter };
      return walkByIdsSql([id], shapeOf({ label: 'Clause', fields: [], hops: [hop] })).text;
    };
    expect(text(2, "a'b")).toBe(text(99, 'c'));
  });
});

describe('how SQLite goes about it', () => {
  const steps = ({ text, values }: Sql): readonly string[] => {
    const database = new Database(file, { readonly: true });
    database.function('may_go_on', (_row) => 1);
    const found = database
      .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${text}`)
      .all(...values);
    database.close();
    return found.map((step) => step.detail);
  };
  /** Steps that read a whole table: `n0`, `f0`, `e` and `s` are nodes, far nodes, edges and sources. */
  const scans = (question: Sql) => steps(question).filter((step) => /^SCAN (n\d|f\d|e|s)\b/.test(step));

  const WAYS = TYPES.flatMap((type) => [[type, 'OUT'] as const, [type, 'IN'] as const]);
  test.each(WAYS)('%s going %s finds edges and nodes by index, the page too', (type, direction) => {
    const near = farLabels(type, direction === 'OUT' ? 'IN' : 'OUT');
    for (const after of [null, encodeCursor([direction === 'OUT' ? 1 : 'p-1', 'a', '', 'doc-1'])]) {
      const page = { ...ALL, after };
      const to = wholeShape(farLabels(type, direction));
      const hop = { type, direction, page, filter: null, edgeFields: ['evidence'], to };
      const question = walkByIdsSql(['p-1:mea_1'], { labels: near, fields: [], hops: [hop] });
      expect(scans(question)).toEqual([]);
      const index = direction === 'OUT' ? /SEARCH e USING PRIMARY KEY \(from_key=\?/ : /SEARCH e USING .*INDEX \w+_in \(to_key=\?/;
      expect(steps(question)).toContainEqual(expect.stringMatching(index));
    }
  }); // biome-ignore format: one screen

  test.each(TYPES)('changes of %s since the beginning are read in the order of the ids', (type) => {
    for (const after of [null, ['a', 'b', '', 'doc-1']]) {
      const question = changedEdgesSql(type, { since: 0, until: 9, owner: null }, { after, most: 200 });
      const near = steps(question).filter((step) => /^(SCAN|SEARCH) f\b/.test(step));
      expect(near.length).toBeGreaterThan(0);
      for (const step of near)
        expect(step).toMatch(/^SEARCH f USING .*INDEX sqlite_autoindex_\w+ \(id>\?\)$/);
    }
  });

  test('a deep walk scans nothing', () => {
    expect(scans(walkByIdsSql(['p-1:mea_1'], shapeOf(implementing(6))))).toEqual([]);
  });

  const listUnder = (label: NodeLabel, where: NodeCondition) =>
    walkByFilterSql({ filter: {}, where, page: ALL }, wholeShape([label]));
  const ledBy = (node: NodeCondition): NodeCondition => ({
    related: [{ type: 'LED_BY', direction: 'OUT', node }],
  });
  const UNDER: readonly [string, NodeLabel, NodeCondition, RegExp][] = [
    ['a far node by id', 'Clause', ledBy({ fields: { id: { eq: 'agency-1' } } }), /SEARCH r1 USING .*INDEX led_by_edges_in \(to_key=\?/],
    ['far nodes by ids', 'Clause', ledBy({ fields: { id: { in: ['agency-1'] } } }), /SEARCH r1 USING .*INDEX led_by_edges_in \(to_key=\?/],
    ['a far node by name', 'Clause', ledBy({ fields: { name: { eq: '甲' } } }), /SEARCH r1 USING .*INDEX led_by_edges_in \(to_key=\?/],
    ['a far node by id, of either label', 'Clause', { related: [{ type: 'APPLIES_TO', direction: 'OUT', node: { fields: { id: { eq: 'city-440001' } } } }] }, /SEARCH r1 USING .*INDEX applies_to_edges_in \(to_key=\?/],
    ['a node two steps away', 'Policy', { related: [{ type: 'HAS_CLAUSE', direction: 'OUT', node: ledBy({ fields: { id: { eq: 'agency-1' } } }) }] }, /SEARCH r1 USING .*INDEX has_clause_edges_in \(to_key=\?/],
    ['a document by number', 'Clause', { related: [{ type: 'HAS_CLAUSE', direction: 'IN', node: { fields: { documentNumber: { eq: '粤府〔2021〕1号' } } } }] }, /SEARCH w1_0 USING .*INDEX policies_by_number/],
    ['a document by number, or by the title of one that cites it', 'Clause', { related: [{ type: 'HAS_CLAUSE', direction: 'IN', node: { anyOf: [{ fields: { documentNumber: { eq: '粤府〔2021〕1号' } } }, { related: [{ type: 'CITES', direction: 'IN', farLabel: 'Policy', node: { fields: { title: { eq: '甲' } } } }] }] } }] }, /SEARCH w\d_0 USING .*INDEX policies_by_title/],
  ]; // biome-ignore format: a table
  test.each(UNDER)('a list under a condition on %s begins there', (_what, label, where, step) => {
    const question = listUnder(label, where);
    const said = steps(question);
    expect(said).toContainEqual(expect.stringMatching(step));
    expect(said.filter((one) => /^SCAN (n\d|r\d+)\b/.test(one))).toEqual([]);
  });

  test('a list under a condition that many fulfil asks each node, through the index of what leaves it', () => {
    const said = steps(listUnder('Clause', ledBy({ fields: { isGroup: { eq: true } } })));
    expect(said).toContainEqual(expect.stringMatching(/SEARCH r1 USING PRIMARY KEY \(from_key=\?/));
    expect(said.filter((one) => /^SCAN r\d+\b/.test(one))).toEqual([]);
  });

  test('a list follows the index of ids; the clauses of one policy have their own', () => {
    const list = (filter: Readonly<Record<string, Condition>>) => steps(walkByFilterSql({ filter, page: ALL }, wholeShape(['Clause'])));
    expect(list({})).toContainEqual(expect.stringMatching(/SCAN n0 USING INDEX sqlite_autoindex_clauses/));
    expect(list({ policyId: { eq: 'p-1' } })).toContainEqual(expect.stringMatching(/SEARCH n0 USING .*clauses_by_policy/));
    for (const filter of [{}, { policyId: { eq: 'p-1' } }])
      expect(list(filter).filter((step) => /TEMP B-TREE/.test(step))).toEqual([]);
  }); // biome-ignore format: one screen
});

function leading(): Hop {
  const to: WalkNodePlan = { label: 'Agency', fields: Object.keys(NODE_FIELDS.Agency), hops: [] };
  return { key: 'leads', type: 'LED_BY', direction: 'OUT', page: ALL, filter: null, edgeFields: ['evidence'], to };
} // biome-ignore format: one screen

/** Clauses and those they implement, so many levels down, each with the agencies that lead it. */
function implementing(levels: number): WalkNodePlan {
  const deeper: Hop[] =
    levels === 0 ? [] : [{ ...leading(), key: 'parts', type: 'IMPLEMENTS', page: { ...ALL, first: 1 }, edgeFields: [], to: implementing(levels - 1) }];
  return { label: 'Clause', fields: ['text'], hops: levels === 0 ? [] : [leading(), ...deeper] };
} // biome-ignore format: one screen
