import { describe, expect, test } from '@jest/globals';
import { DomainError } from '../../src/domain/errors.js';
import type { GraphReader } from '../../src/store/graph-store.js';
import { createMemoryReader } from '../support/memory-reader.js';
import { recordCalls } from '../support/recording-reader.js';
import { ask } from './ask.js';
import { WORLD } from './world.js';
import { city } from './world-builders.js';

const world = createMemoryReader(WORLD);

describe('five kinds of errors', () => {
  test('named: a failure that was foreseen shows its sentence and its code', async () => {
    const { data, errors, hidden } = await ask(world, '{ clauses(after: "nonsense") { totalCount } }');
    expect(data).toBeNull();
    expect(errors).toEqual([
      {
        message: 'The cursor "nonsense" was not issued by this API.',
        locations: [{ line: 1, column: 3 }],
        path: ['clauses'],
        extensions: { code: 'INVALID_CURSOR', classification: 'BAD_USER_INPUT' },
      },
    ]);
    expect(hidden).toEqual([]);
  });

  test('parse: graphql says where', async () => {
    const { errors, status } = await ask(world, '{ clauses(');
    expect(errors).toMatchObject([
      { message: 'Syntax Error: Expected Name, found <EOF>.', extensions: { code: 'GRAPHQL_PARSE_FAILED' } },
    ]);
    expect(status).toBe(400);
  });

  test.each([
    ['an unknown field', '{ clauses { nodes { txt } } }', /Cannot query field "txt".*Did you mean "text"/],
    [
      'fragments in a circle',
      '{ policy(id: "x") { ...A } } fragment A on Policy { cites { nodes { ...A } } }',
      /Cannot spread fragment "A" within itself/,
    ],
    [
      'a value of the wrong type',
      '{ clauses(first: "many") { totalCount } }',
      /Int cannot represent non-integer value/,
    ],
  ])('validation: %s', async (_name, query, message) => {
    const { errors, status } = await ask(world, query);
    expect(errors).toHaveLength(1);
    expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    expect(errors?.[0]?.message).toMatch(message);
    expect(status).toBe(400);
  });

  test.each([
    ['of the wrong type', 'query ($n: Int!) { clauses(first: $n) { totalCount } }', { n: 'many' }],
    ['missing', 'query ($n: Int!) { clauses(first: $n) { totalCount } }', {}],
    ['null where it must not be', 'query ($id: ID!) { clause(id: $id) { text } }', { id: null }],
  ])('bad variable: %s', async (_name, query, variables) => {
    const { errors, status, hidden } = await ask(world, query, variables);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(status).toBe(400);
    expect(hidden).toEqual([]);
  });

  test('masked: anything else gives an id, and the log has the rest', async () => {
    const secret = new Error('password hunter2 refused at /home/somebody');
    const broken = withWalk(() => Promise.reject(secret));
    const { errors, hidden } = await ask(broken, '{ policy(id: "x") { title } }');
    expect(JSON.stringify(errors)).not.toMatch(/hunter2|somebody|stack/);
    expect(errors).toMatchObject([{ path: ['policy'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(hidden).toEqual([{ id: errors?.[0]?.extensions?.id, path: ['policy'], cause: secret }]);
  });
});

describe('look-ups', () => {
  test.each([
    ['no argument', '{ city { name } }', /exactly one of `id` or `name` or `code`.*0 were given/],
    ['two arguments', '{ city(name: "东莞", code: "441900") { name } }', /2 were given/],
    ['an empty word', '{ city(name: " ") { name } }', /`name` of the City to look up is empty/],
  ])('%s', async (_name, query, message) => {
    const { errors } = await ask(world, query);
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_ARGUMENT' } }]);
    expect(errors?.[0]?.message).toMatch(message);
  });

  test('a name that fits several is refused with the candidates', async () => {
    const [gazetteers, document] = WORLD;
    if (!gazetteers || !document) throw new Error('The toy world has lost a part.');
    const namesakes = gazetteers.nodes.map((claim) =>
      claim.label === 'City' ? { ...claim, node: { ...claim.node, aliases: ['同名'] } } : claim,
    );
    const reader = createMemoryReader([{ ...gazetteers, nodes: namesakes }, document]);
    const { data, errors } = await ask(reader, '{ city(name: "同名") { code } }');
    expect(data).toEqual({ city: null });
    expect(errors).toMatchObject([
      {
        message:
          '「同名」 fits several: 广东省惠州市 (city-441300), 广东省东莞市 (city-441900). Ask with the full name or with the id.',
        extensions: {
          code: 'AMBIGUOUS_NAME',
          details: { candidates: [{ id: 'city-441300' }, { id: 'city-441900' }] },
        },
      },
    ]);
  });

  test('of cities that share a name the one that documents speak of is meant, as in the main question', async () => {
    const [gazetteers, document] = WORLD;
    if (!gazetteers || !document) throw new Error('The toy world has lost a part.');
    const namesake = { ...city('999901', '东莞'), fullName: '东莞区' };
    const nodes = [...gazetteers.nodes, { label: 'City' as const, node: namesake, stub: false }];
    const reader = createMemoryReader([{ ...gazetteers, nodes }, document]);
    const { data, errors } = await ask(
      reader,
      '{ city(name: "东莞") { code } cityLeads(city: "东莞") { city { code } } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ city: { code: '441900' }, cityLeads: { city: { code: '441900' } } });
  });

  test('more ids than a hundred are refused', async () => {
    const ids = Array.from({ length: 101 }, (_, at) => `city-${at}`);
    const { errors } = await ask(world, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_ARGUMENT', details: { limit: 100 } } }]);
  });

  test('a failure of the main question keeps its code', async () => {
    const { errors } = await ask(world, '{ cityLeads(city: "东完") { isTruncated } }');
    expect(errors).toMatchObject([{ path: ['cityLeads'], extensions: { code: 'NOT_FOUND' } }]);
    expect(errors?.[0]?.message).toContain('东莞市');
  });

  test('a store that is out of reach is named', async () => {
    const gone = () => Promise.reject(new DomainError('STORE_UNAVAILABLE', 'Neo4j does not answer.'));
    const { errors } = await ask(withWalk(gone), '{ policy(id: "x") { title } }');
    expect(errors).toMatchObject([
      { message: 'Neo4j does not answer.', extensions: { code: 'STORE_UNAVAILABLE' } },
    ]);
  });
});

/** The toy world with another `walk`, however much time it has. */
function withWalk(walk: GraphReader['walk']): GraphReader {
  const reader: GraphReader = { ...world, walk, within: () => reader };
  return reader;
}

test('a refused query reads nothing', async () => {
  const { reader, calls } = recordCalls(world);
  await ask(reader, '{ clauses(first: 101) { totalCount } policy(id: "x") { title } }');
  expect(calls).toEqual({});
});
