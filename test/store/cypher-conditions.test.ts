import { describe, expect, test } from '@jest/globals';
import type { NodeCondition, NodeOrder } from '../../src/domain/filter.js';
import type { NodeLabel } from '../../src/domain/graph-model.js';
import { encodeCursor, type PageRequest } from '../../src/domain/page.js';
import { facetsStatement } from '../../src/store/neo4j/cypher/facets-statement.js';
import { linksStatement } from '../../src/store/neo4j/cypher/links-statement.js';
import { luceneQuery } from '../../src/store/neo4j/cypher/lucene-query.js';
import { searchStatement } from '../../src/store/neo4j/cypher/search-statement.js';
import { walkStatement } from '../../src/store/neo4j/cypher/walk-statement.js';
import { checkFacets } from '../../src/store/shared/check-facets.js';

/** What is sent to Neo4j for lists, facets and searches, read as text: no server is needed here. */

const PAGE: PageRequest = { first: 20, after: null, withTotal: false };
const LED = { type: 'LED_BY', direction: 'OUT' } as const;
const BY_GXT: NodeCondition = {
  related: [{ ...LED, node: { fields: { id: { eq: 'agency-440000-gxt' } } } }],
};

describe('a list under a condition', () => {
  test('asks each node whether there is such a relationship', () => {
    expect(listText({ related: [{ ...LED, edge: { jointDuty: { eq: true } } }] })).toMatchInlineSnapshot(`
     "MATCH (n:Clause) WHERE n.id > $p0 AND EXISTS { MATCH (n)-[n_w0r:LED_BY]->(n_w0) WHERE n_w0r.jointDuty = $p1 }
     WITH n ORDER BY n.id LIMIT $p2
     RETURN [n.id] AS node ORDER BY n.id"
    `);
  });

  test('starts from the far node where its id is known', () => {
    expect(listText(BY_GXT)).toMatchInlineSnapshot(`
     "MATCH (n:Clause)
     MATCH (n)-[n_ar:LED_BY]->(n_a:Agency)
     WHERE n_a.id = $p1
     WITH DISTINCT n WHERE n.id > $p0
     WITH n ORDER BY n.id LIMIT $p2
     RETURN [n.id] AS node ORDER BY n.id"
    `);
  });

  test('starts there also over several relationships; the rest is asked of what it finds', () => {
    const where: NodeCondition = {
      related: [{ type: 'HAS_CLAUSE', direction: 'OUT', node: BY_GXT }],
      anyOf: [{ fields: { kind: { eq: 'PLAN' } } }, { related: [{ type: 'ISSUED_BY', direction: 'OUT' }] }],
      not: { fields: { issuedOn: { lte: '2020' } } },
    };
    expect(listText(where, 'Policy')).toMatchInlineSnapshot(`
     "MATCH (n:Policy)
     MATCH (n)-[n_ar:HAS_CLAUSE]->(n_a:Clause)
     MATCH (n_a)-[n_a_ar:LED_BY]->(n_a_a:Agency)
     WHERE n_a_a.id = $p1
     WITH DISTINCT n WHERE n.id > $p0 AND ((n.kind = $p2) OR (EXISTS { MATCH (n)-[n_w0r:ISSUED_BY]->(n_w0) })) AND NOT coalesce((n.issuedOn <= $p3), false)
     WITH n ORDER BY n.id LIMIT $p4
     RETURN [n.id] AS node ORDER BY n.id"
    `);
  });

  test('starts from a far node that is found by a name, or otherwise', () => {
    const named = ['一号', '二号'].map((title) => ({ fields: { title: { eq: title } } }));
    const node: NodeCondition = { anyOf: [{ fields: { documentNumber: { eq: '三号' } } }, ...named] };
    expect(listText({ related: [{ type: 'HAS_CLAUSE', direction: 'IN', node }] })).toMatchInlineSnapshot(`
     "CALL () {
     CALL () {
     MATCH (n:Policy) WHERE n.documentNumber = $p1
     RETURN n
     UNION
     CALL db.index.fulltext.queryNodes($p3, $p4) YIELD node AS n
     WITH n WHERE n:Policy AND n.title = $p2
     RETURN n
     UNION
     CALL db.index.fulltext.queryNodes($p6, $p7) YIELD node AS n
     WITH n WHERE n:Policy AND n.title = $p5
     RETURN n
     }
     WITH n
     RETURN DISTINCT n AS n_a
     }
     MATCH (n:Clause)
     MATCH (n)<-[n_ar:HAS_CLAUSE]-(n_a:Policy)
     WITH DISTINCT n WHERE n.id > $p0
     WITH n ORDER BY n.id LIMIT $p8
     RETURN [n.id] AS node ORDER BY n.id"
    `);
  });

  test('a name may be one of several, while there are few', () => {
    const named = (count: number) => listText({ fields: { title: { in: Array.from({ length: count }, (_, at) => `第${at}号`) } } }, 'Policy');
    expect([named(0), named(1), named(10), named(11)].map((text) => text.includes('fulltext'))).toEqual([false, true, true, false]);
  }); // biome-ignore format: one screen

  test('starts anew for each alternative that has such a start', () => {
    const node: NodeCondition = { fields: { name: { in: ['广东省商务厅'] } } };
    const supported: NodeCondition = { related: [{ type: 'SUPPORTED_BY', direction: 'OUT', node }] };
    const where: NodeCondition = { fields: { kind: { eq: 'ITEM' } }, anyOf: [BY_GXT, supported] };
    expect(listText(where)).toMatchInlineSnapshot(`
     "CALL () {
     MATCH (n:Clause)
     MATCH (n)-[n_ar:LED_BY]->(n_a:Agency)
     WHERE n_a.id = $p1
     WITH DISTINCT n
     RETURN n
     UNION
     MATCH (n:Clause)
     MATCH (n)-[n_ar:SUPPORTED_BY]->(n_a:Agency)
     WHERE n_a.name IN $p2
     WITH DISTINCT n
     RETURN n
     }
     WITH n WHERE n.id > $p0 AND n.kind = $p3
     WITH n ORDER BY n.id LIMIT $p4
     RETURN [n.id] AS node ORDER BY n.id"
    `);
    expect(listText({ anyOf: [BY_GXT, { fields: { kind: { eq: 'ITEM' } } }] })).not.toContain('CALL');
  });

  test('in an order, from a value on; nodes without one come last', () => {
    const order: NodeOrder = { field: 'page', direction: 'DESC' };
    const after = encodeCursor([3, 'yuefu-2021-45:mea_2']);
    expect(listText({}, 'Clause', order, { ...PAGE, after })).toMatchInlineSnapshot(`
     "MATCH (n:Clause) WHERE (n.page < $p1 OR (n.page = $p1 AND n.id > $p0) OR n.page IS NULL)
     WITH n ORDER BY n.page IS NULL, n.page DESC, n.id LIMIT $p2
     RETURN [n.id] AS node ORDER BY n.page IS NULL, n.page DESC, n.id"
    `);
  });

  test('backwards it is read from its end', () => {
    expect(listText({}, 'Clause', null, { ...PAGE, backwards: true })).toMatchInlineSnapshot(`
     "MATCH (n:Clause) WHERE n.id < $p0
     WITH n ORDER BY n.id DESC LIMIT $p1
     RETURN [n.id] AS node ORDER BY n.id DESC"
    `);
  });
});

test('words become tokens that must all be there, whatever they look like', () => {
  const CASES: readonly [readonly string[], string][] = [
    [['数字化'], '+["数字" TO "数字"] +["字化" TO "字化"]'],
    [['莞'], '+莞*'],
    [['or'], '+["or" TO "or"]'],
    [['and', '5g'], '+["an" TO "an"] +["nd" TO "nd"] +["5g" TO "5g"]'],
    [['a'], '+a*'],
    [['𠮷𠮷𠮷'], '+["𠮷𠮷" TO "𠮷𠮷"]'],
  ]; // biome-ignore format: a table
  for (const [words, query] of CASES) expect(luceneQuery(words)).toBe(query);
  expect(luceneQuery(['数'.repeat(9) + 'x'.repeat(991), '字'.repeat(2)]).length).toBeLessThan(1_000);
  const long = Array.from({ length: 1_000 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('');
  expect(luceneQuery([long]).split('+').slice(1)).toHaveLength(64);
});

test('nothing from a caller stands in a text', () => {
  const evil = `x' }) DETACH DELETE n //`;
  const where: NodeCondition = { fields: { text: { contains: evil } }, related: [{ ...LED, node: { fields: { id: { in: [evil] } } } }] };
  const facets = [{ path: [LED], field: 'id', first: 5 }];
  const texts = [
    listText(where),
    listText({ not: where }, 'Clause', { field: 'text', direction: 'ASC' }, { ...PAGE, after: encodeCursor([evil, `p-1:${evil}`]) }),
    facetsStatement(checkFacets({ label: 'Clause', where, facets })).text,
    searchStatement({ words: [evil], labels: ['City'], policyIds: [evil], page: PAGE }).text,
    linksStatement({ ids: [evil], types: ['CITES'], first: 5 })?.text,
  ];
  for (const text of texts) expect(text).toMatch(/MATCH|CALL/);
  for (const text of texts) expect(text).not.toContain('DETACH');
  const order = { field: evil, direction: 'ASC' } as const;
  expect(() => listText({}, 'Clause', order)).toThrow(expect.objectContaining({ code: 'INVALID_ARGUMENT' }));
}); // biome-ignore format: a table

function listText(
  where: NodeCondition,
  label: NodeLabel = 'Clause',
  order: NodeOrder | null = null,
  page: PageRequest = PAGE,
): string {
  return walkStatement({ start: { filter: {}, where, order, page }, to: { label, fields: [], hops: [] } })
    .text;
}
