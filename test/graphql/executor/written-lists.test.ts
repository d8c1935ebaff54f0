import { expect, test } from '@jest/globals';
import { buildSchema, type GraphQLObjectType, getOperationAST, parse } from 'graphql';
import { answerBytes, answerText } from '../../../src/graphql/answer-text.js';
import type { GraphqlContext } from '../../../src/graphql/context.js';
import { createCompiledOperations } from '../../../src/graphql/executor/compiled-operations.js';
import { runOperation } from '../../../src/graphql/executor/run-operation.js';
import { WrittenList } from '../../../src/graphql/written-list.js';

const SCHEMA = buildSchema(`
  type Query { items: [Item!]! short: [Item!]! none: [Item!] names: [String!]! }
  type Item { id: ID! name: String parts: [Item!]! now: String later: String sometimes: String laterParts: [Item!]! }
`);

interface Item {
  readonly id: number;
  readonly name: string;
  readonly parts: readonly Item[];
}

const itemsOf = (count: number, parts: readonly Item[] = []): readonly Item[] =>
  Array.from({ length: count }, (_, id) => ({ id, name: `措施 “${id}” \ud800`, parts }));

const LONG = 1_301;
const root = {
  items: itemsOf(LONG, itemsOf(3)),
  short: itemsOf(4, itemsOf(LONG)),
  none: null,
  names: itemsOf(LONG).map(({ name }) => name),
};
const resolvers: Record<string, Record<string, (item: Item) => unknown>> = {
  Query: Object.fromEntries(Object.entries(root).map(([name, value]) => [name, () => value])),
  Item: {
    now: ({ id }) => `now ${id}`,
    later: async ({ id }) => `later ${id}`,
    sometimes: ({ id }) => (id % 100 === 7 ? Promise.resolve('later') : 'now'),
    laterParts: async () => itemsOf(LONG),
  },
};
for (const [type, fields] of Object.entries(resolvers))
  for (const [name, resolve] of Object.entries(fields)) {
    const field = (SCHEMA.getType(type) as GraphQLObjectType).getFields()[name];
    if (field) field.resolve = resolve;
  }

async function dataOf(query: string, mayWrite: boolean): Promise<Record<string, unknown> | null> {
  const document = parse(query);
  const operation = getOperationAST(document);
  const compiled = operation && createCompiledOperations(SCHEMA)(document, operation, {});
  if (!compiled) throw new Error('It is not compiled.');
  return runOperation(compiled, {} as GraphqlContext, {}, mayWrite);
}

test.each([
  ['that are plain', '{ items { id name } names }'],
  ['with lists in them', '{ items { id parts { id name } } none { id } }'],
  ['that resolvers answer at once', '{ items { id now parts { now } } }'],
  ['that come later', '{ items { later id } }'],
  ['of which some come later', '{ items { id sometimes parts { sometimes } } short { later } }'],
  ['in short lists', '{ short { id parts { id name now } } }'],
  ['in what comes later', '{ short { laterParts { id later } parts { sometimes } } }'],
])('long lists %s are written as JSON.stringify writes them', async (_what, query) => {
  const expected = JSON.stringify({ data: await dataOf(query, false) });
  const data = await dataOf(query, true);
  expect(String(await answerBytes({ data }))).toBe(expected);
  expect(await answerText({ data })).toBe(expected);
  // Whoever does not know of them has the same.
  expect(JSON.stringify({ data })).toBe(expected);
});

test('of what is whole only the text is kept, and a short list is a list', async () => {
  const data = await dataOf('{ items { id parts { id } } short { id } }', true);
  const items = data?.items;
  expect(items instanceof WrittenList && items.parts().every(Buffer.isBuffer)).toBe(true);
  expect(data?.short).toHaveLength(4);
});
