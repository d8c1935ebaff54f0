import { describe, expect, test } from '@jest/globals';
import type { GraphReader } from '../../src/store/graph-store.js';
import { createMemoryReader } from '../support/memory-reader.js';
import { ask } from './ask.js';
import { READERS } from './readers.js';
import { WORLD } from './world.js';

const world = createMemoryReader(WORLD);

/** `parts { nodes { parts { nodes { … id } } } }` */
function nested(depth: number, field = 'parts(first: 1)'): string {
  return depth === 0 ? 'id' : `${field} { nodes { ${nested(depth - 1, field)} } }`;
}

describe('page sizes', () => {
  test.each([
    ['zero', '{ clauses(first: 0) { totalCount } }', {}],
    ['negative', '{ clauses(first: -5) { totalCount } }', {}],
    ['above 100', '{ clauses(first: 101) { totalCount } }', {}],
    ['in a variable', 'query ($n: Int!) { clauses(first: $n) { totalCount } }', { n: 1_000 }],
    ['as a default', 'query ($n: Int! = 500) { clauses(first: $n) { totalCount } }', {}],
    ['nested', '{ policy(id: "x") { clauses { edges { node { cities(first: 0) { totalCount } } } } } }', {}],
    [
      'in a fragment',
      '{ policy(id: "x") { ...F } } fragment F on Policy { clauses(first: 101) { totalCount } }',
      {},
    ],
    ['of an interface', '{ node(id: "x") { ... on City { namedIn(first: 101) { totalCount } } } }', {}],
    ['of a plain list', '{ cityLeads(city: "东莞") { ranking(first: 101) { leads } } }', {}],
  ])('%s', async (_name, query, variables) => {
    const { errors, status } = await ask(world, query, variables);
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_PAGE', details: { limit: 100 } } }]);
    expect(status).toBe(400);
  });

  test('100 is allowed', async () => {
    const { data, errors } = await ask(world, '{ clauses(first: 100) { totalCount } }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({ clauses: { totalCount: 4 } });
  });
});

describe('a size that is of the whole answer', () => {
  const around = (first: number, ids: readonly string[] = ['city-441900']) =>
    ask(
      world,
      'query ($ids: [ID!]!, $first: Int!) { neighbourhood(ids: $ids, first: $first) { nodes { id } askedCount } }',
      { ids, first },
    );

  test('has its own limit, whatever that of a page', async () => {
    expect((await around(5_000)).errors).toBeUndefined();
    const { errors, status } = await around(5_001);
    expect(errors).toMatchObject([
      { extensions: { code: 'INVALID_PAGE', details: { first: 5_001, limit: 5_000 } } },
    ]);
    expect(errors?.[0]?.message).toMatch(/use 1 to 5000\.$/);
    expect(status).toBe(400);
  });

  test('counts once, however many are asked for', async () => {
    const { headers } = await around(5_000, ['city-441900', 'city-441300', 'region-440000']);
    expect(headers['policy-graph-cost']).toBe('5503;limit=50000');
  });

  test.each([
    ['no ids', [], /^Say in `ids`/],
    ['an empty one', ['city-441900', ' '], /^Say in `ids`/],
    ['too many', Array.from({ length: 2_001 }, (_, at) => `city-${at}`), /at most 2000 nodes, not 2001/],
    [
      'too many names',
      ['东莞', '惠州', '广东', '半导体', '省科技厅', '粤办〔2022〕7号'],
      /at most 5 names, not 6.*`lookUp`/,
    ],
  ])('%s: refused', async (_what, ids, message) => {
    const { errors } = await around(5, ids);
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_ARGUMENT' } }]);
    expect(errors?.[0]?.message).toMatch(message);
  });

  test('nothing that is asked for is known', async () => {
    const { errors } = await around(
      5,
      Array.from({ length: 7 }, (_, at) => `nobody-${at}`),
    );
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    expect(errors?.[0]?.message).toMatch(/^Nothing has the id nobody-0, .*nobody-4 and 2 more\. /);
  });
});

describe('depth', () => {
  test.each(Object.entries(READERS))('ten deep is answered by %s', async (_name, openReader) => {
    const { reader, close } = await openReader();
    const { errors } = await ask(reader, `{ clause(id: "yueban-2022-7:chp_1") { ${nested(9)} } }`);
    await close();
    expect(errors).toBeUndefined();
  });

  test('eleven deep is refused, with the place', async () => {
    const { errors, status } = await ask(world, `{ clause(id: "x") { ${nested(10)} } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_DEEP', details: { limit: 10 } } }]);
    expect(errors?.[0]?.message).toMatch(/^The query is nested more than 10 deep at clause\.parts\.nodes\./);
    expect(status).toBe(400);
  });

  test('introspection is not measured', async () => {
    const deep = '{ __schema { types { fields { type { ofType { ofType { ofType { name } } } } } } } }';
    expect((await ask(world, deep)).errors).toBeUndefined();
  });
});

describe('cost', () => {
  test.each([
    [
      '20 × 20 × 20 by default sizes',
      '{ policies { nodes { clauses { nodes { leadAgencies { nodes { name } } } } } } }',
      {},
    ],
    ['100 × 100', '{ policies(first: 100) { nodes { clauses(first: 100) { nodes { text } } } } }', {}],
    [
      'once, whatever its name',
      '{ clause(id: "x") { a: parts { totalCount } b: parts { totalCount } } }',
      {},
    ],
  ])('passes: %s', async (_name, query, variables) => {
    expect((await ask(world, query, variables)).errors).toBeUndefined();
  });

  test('too much is refused with the cost, the limit and what to change', async () => {
    const query = `query ($n: Int! = 100) {
      policies(first: $n) { nodes { clauses(first: $n) { edges { node { leadAgencies { nodes { name } } } } } } }
    }`;
    const { errors, status } = await ask(world, query);
    expect(errors).toEqual([
      {
        message:
          'The query may bring 210100 nodes; the limit is 50000. Ask for smaller pages with `first`: most come from policies.nodes.clauses.edges.node.leadAgencies (up to 200000).',
        extensions: {
          code: 'QUERY_TOO_LARGE',
          classification: 'BAD_USER_INPUT',
          details: { cost: 210_100, limit: 50_000 },
        },
      },
    ]);
    expect(status).toBe(400);
  });

  test.each([
    ['default sizes multiply', `{ clause(id: "x") { ${nested(4, 'parts')} } }`],
    [
      'aliases add up',
      `{ ${Array.from({ length: 20 }, (_, at) => `a${at}: clauses(first: 100) { nodes { parts(first: 30) { nodes { id } } } }`).join(' ')} }`,
    ],
    [
      'below the main question',
      '{ cityLeads(city: "东莞") { measures(first: 100) { nodes { leads { agency { leads(first: 100) { nodes { id } } } } } } } }',
    ],
  ])('%s', async (_name, query) => {
    const { errors } = await ask(world, query);
    expect(errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_LARGE' } }]);
  });

  test('aliases at the root are counted', async () => {
    const roots = Array.from({ length: 21 }, (_, at) => `a${at}: city(code: "441900") { name }`);
    const { errors } = await ask(world, `{ ${roots.join(' ')} }`);
    expect(errors?.[0]?.message).toMatch(/21 fields at its root.*the limit is 20/);
  });

  test('aliases are counted in the whole document, fragments included', async () => {
    const parts = Array.from({ length: 101 }, (_, at) => `a${at}: number`);
    const { errors, status } = await ask(
      world,
      `{ clause(id: "x") { ...F } } fragment F on Clause { ${parts.join(' ')} }`,
    );
    expect(errors).toMatchObject([
      {
        extensions: {
          code: 'QUERY_TOO_LARGE',
          classification: 'BAD_USER_INPUT',
          details: { aliases: 101, limit: 100 },
        },
      },
    ]);
    expect(status).toBe(400);
  });

  test.each([
    ['a list of 100', '{ clauses(first: 100) { nodes { id } } }', 100],
    ['the default page is 20', '{ clauses { nodes { id } } }', 20],
    [
      'backwards as forwards',
      '{ clauses(last: 7) { nodes { parts(first: 3) { nodes { id } } } } }',
      7 * (1 + 3),
    ],
    ['ids are a page', '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    ['so are words', '{ lookUp(type: City, words: ["a", "b"]) { node { id } } }', 2],
    ['one node', '{ clause(id: "x") { text policy { title } } }', 2],
    ['a named question has its price', '{ cityLeads(city: "东莞") { isTruncated } }', 1_000],
    [
      'what is left out costs nothing',
      '{ clauses @skip(if: true) { nodes { id } } clause(id: "x") { id } }',
      1,
    ],
    ['introspection is free', '{ __schema { types { name fields { name } } } }', 0],
  ])('is told in a header: %s', async (_what, query, cost) => {
    const { headers, extensions } = await ask(world, query);
    expect(headers['policy-graph-cost']).toBe(`${cost};limit=50000`);
    expect(extensions).toBeUndefined();
  });

  test('is told in the answer, too, where the request asks for it', async () => {
    const { extensions } = await ask(
      world,
      '{ clauses { totalCount } }',
      {},
      {},
      { 'policy-graph-cost': '1' },
    );
    expect(extensions).toEqual({ cost: { requested: 20, limit: 50_000 } });
  });

  test('fragments piled upon each other are given up early', async () => {
    const levels = Array.from({ length: 8 }, (_, at) => {
      const spread = at === 7 ? 'id' : `...F${at + 1}`;
      const fields = Array.from({ length: 8 }, (_, n) => `a${n}: parts(first: 1) { nodes { ${spread} } }`);
      return `fragment F${at} on Clause { ${fields.join(' ')} }`;
    });
    const { errors } = await ask(world, `{ clause(id: "x") { ...F0 } } ${levels.join('\n')}`);
    expect(errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_LARGE' } }]);
  });

  test('a document of too many tokens is not even parsed', async () => {
    const { errors } = await ask(world, `{ ${'__typename '.repeat(5_001)} }`);
    expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }]);
  });
});

test('store calls beyond the limit are refused, and told what to change', async () => {
  const query = '{ a: clauses { totalCount } b: clauses { totalCount } c: clauses { totalCount } }';
  const { errors } = await ask(world, query, {}, { QUERY_STORE_CALLS_MAX: '2' });
  expect(errors).toMatchObject([
    { path: ['c'], extensions: { code: 'QUERY_TOO_LARGE', details: { limit: 2 } } },
  ]);
  expect(errors?.[0]?.message).toMatch(/more than 2 times. Ask in several queries/);
});

test('a request has so much time, told to the store when it begins', async () => {
  const times: number[] = [];
  const reader: GraphReader = {
    ...world,
    within: (timeMs) => {
      times.push(timeMs);
      return world;
    },
  };
  await ask(
    reader,
    '{ clauses { totalCount } summary { unresolvedCount } }',
    {},
    { QUERY_TIME_MS_MAX: '250' },
  );
  expect(times).toEqual([250]);
});

test('the limits come from the configuration', async () => {
  const query = '{ clauses(first: 5) { totalCount } }';
  const { errors } = await ask(world, query, {}, { PAGE_SIZE_MAX: '4' });
  expect(errors).toMatchObject([{ extensions: { code: 'INVALID_PAGE', details: { limit: 4 } } }]);
});

test('nothing can be subscribed to', async () => {
  const { errors, status, hidden } = await ask(world, 'subscription { x }');
  expect(errors?.[0]?.message).toBe('There is no subscription here: ask again, or follow /feed.json.');
  expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
  expect([status, hidden]).toEqual([400, []]);
});

test.each(['mutation { x }', 'query A { __typename } mutation B { deleteEverything }'])(
  'nothing can be changed but what the schema has: %s',
  async (document) => {
    const { errors, status, hidden } = await ask(world, document);
    expect(errors?.map(({ message }) => message).join()).toMatch(/Cannot query field .* on type "Mutation"/);
    expect([status, hidden]).toEqual([400, []]);
  },
);

const PROPOSAL = `proposeCorrection(input: { clause: "yueban-2022-7:chp_1__item_1", kind: NOTE, reason: "x" })`;

test('a change is measured like a question', async () => {
  const deep = `mutation { ${PROPOSAL} { correction { clause { policy { title } } } } }`;
  expect((await ask(world, deep, {}, { QUERY_DEPTH_MAX: '2' })).errors).toMatchObject([
    { extensions: { code: 'QUERY_TOO_DEEP' } },
  ]);
  const many = `mutation { ${[...'abc'].map((name) => `${name}: ${PROPOSAL} { isChanged }`).join(' ')} }`;
  expect((await ask(world, many, {}, { QUERY_ROOT_FIELDS_MAX: '2' })).errors).toMatchObject([
    { extensions: { code: 'QUERY_TOO_LARGE' } },
  ]);
});

test('a server that knows nobody says that it changes nothing', async () => {
  const { errors, data } = await ask(world, `mutation { ${PROPOSAL} { isChanged } }`);
  expect(data).toBeNull();
  expect(errors).toMatchObject([
    { message: expect.stringMatching(/started without EDITORS/), extensions: { code: 'NOT_ALLOWED' } },
  ]);
  expect((await ask(world, '{ viewer { name role } }')).data).toEqual({ viewer: null });
});
