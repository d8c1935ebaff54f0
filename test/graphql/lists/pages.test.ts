import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphQLEnumType } from 'graphql';
import { encodeCursor } from '../../../src/domain/page.js';
import { createSchema } from '../../../src/graphql/create-schema.js';
import type { GraphReader } from '../../../src/store/graph-store.js';
import { ask } from '../ask.js';
import { type OpenReader, READERS } from '../readers.js';

interface PageOfIds {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const PAGE =
  'totalCount nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

const LISTS = {
  policies: 'Policy', clauses: 'Clause', agencies: 'Agency', cities: 'City', regions: 'Region', clusters: 'Cluster',
  targets: 'Target',
} as const; // biome-ignore format: one screen
const schema = createSchema();
const ORDERED = Object.entries(LISTS).flatMap(([list, label]) => {
  const fields = (schema.getType(`${label}SortField`) as GraphQLEnumType).getValues();
  const sorts = fields.flatMap(({ name }) =>
    ['ASC', 'DESC'].map((way) => `sort: { field: ${name}, direction: ${way} }`),
  );
  return ['', ...sorts].map((sort) => [list, sort] as const);
});

const CONNECTIONS = [
  ['clauses of a document', '{ policy(id: "yueban-2022-7") { page: clauses(ARGS) { FIELDS } } }'],
  ['parts of a chapter', '{ clause(id: "yueban-2022-7:chp_1") { page: parts(ARGS) { FIELDS } } }'],
  [
    'cities that a clause names',
    '{ clause(id: "yueban-2022-7:chp_1__item_1") { page: cities(ARGS) { FIELDS } } }',
  ],
  ['clauses that name an agency', '{ agency(name: "省科技厅") { page: assignedTo(ARGS) { FIELDS } } }'],
  ['clusters of a city', '{ city(name: "东莞") { page: clusters(ARGS) { FIELDS } } }'],
  ['sources', '{ summary { page: sources(ARGS) { FIELDS } } }'],
] as const;

describe.each(Object.entries(READERS))('%s', (_name, openReader) => {
  let open: OpenReader;
  beforeAll(async () => {
    open = await openReader();
  });
  afterAll(() => open.close());

  test.each(ORDERED)('%s(%s): forwards and backwards are the same list', async (list, sort) => {
    const query = `{ page: ${list}(ARGS) { FIELDS } }`.replace('ARGS', `ARGS ${sort}`);
    await expectBothWays(open.reader, query);
  });

  test.each(CONNECTIONS)('%s: forwards and backwards are the same list', async (_what, query) => {
    await expectBothWays(open.reader, query);
  });

  test('nodes without the value stand last either way', async () => {
    const ids = async (direction: string) =>
      (
        await pageOf(
          open.reader,
          `{ page: policies(sort: { field: ISSUED_ON, direction: ${direction} }) { FIELDS } }`,
        )
      ).nodes.map(({ id }) => id);
    expect(await ids('ASC')).toEqual(['yueban-2022-7', 'yuefu-2021-28']);
    expect(await ids('DESC')).toEqual(['yueban-2022-7', 'yuefu-2021-28']);
  });

  test.each([
    ['first: 1, last: 1', /`first` with `after` to go on, or `last` with `before` to go back/],
    ['after: "x", before: "y"', /not both/],
    ['first: 1, before: "y"', /not both/],
    ['last: 0', /`last: 0` of clauses is not allowed: use 1 to 100, and `before` for more/],
    ['last: 101', /use 1 to 100/],
  ])('refused: clauses(%s)', async (args, message) => {
    const { errors, status } = await ask(open.reader, `{ clauses(${args}) { totalCount } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_PAGE' } }]);
    expect(errors?.[0]?.message).toMatch(message);
    expect(status).toBe(400);
  });

  test.each([
    ['of the order by id', '{ clauses(sort: { field: LINE }, after: "WyJ4Il0") { totalCount } }'],
    ['of another kind of list', '{ clauses(after: "WzEsIngiLCIiLCJ5Il0") { totalCount } }'],
    ['of the list of cities', `{ clauses(after: "${encodeCursor(['city-441900'])}") { totalCount } }`],
  ])('a cursor %s is refused', async (_what, query) => {
    const { errors } = await ask(open.reader, query);
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_CURSOR' } }]);
  });

  test('without a size a page has 20, and a null is none', async () => {
    const query =
      '{ a: clauses(last: null, first: null) { nodes { id } } b: clauses { nodes { id } } c: clauses(before: null) { nodes { id } } }';
    const { data } = await ask(open.reader, query);
    expect(data?.a).toEqual(data?.b);
    expect(data?.c).toEqual(data?.b);
  });

  test.each([
    ['first: 2', true, 'More follow this page: ask again with `first` and `after: pageInfo.endCursor`.'],
    [
      'last: 2',
      true,
      'More stand before this page: ask again with `last` and `before: pageInfo.startCursor`.',
    ],
    ['first: 4', false, null],
  ])('clauses(%s) says whether more follow', async (args, isTruncated, note) => {
    const { data } = await ask(
      open.reader,
      `{ clauses(${args}) { completeness { isTruncated notes documents clauses } } }`,
    );
    expect(data).toEqual({
      clauses: { completeness: { isTruncated, notes: note ? [note] : [], documents: 1, clauses: 4 } },
    });
  });
});

/** Pages of every size, one way and the other, against the whole list. */
async function expectBothWays(reader: GraphReader, query: string): Promise<void> {
  const whole = await pageOf(reader, query.replace('ARGS', 'first: 100'));
  expect(whole.nodes.length).toBeGreaterThan(0);
  expect(whole.totalCount).toBe(whole.nodes.length);
  for (const size of [1, 2, 3]) {
    const forwards: string[] = [];
    for (let page: PageOfIds | null = null; !page || page.pageInfo.hasNextPage; ) {
      const from: string = page ? `, after: "${page.pageInfo.endCursor}"` : '';
      page = await pageOf(reader, query.replace('ARGS', `first: ${size}${from}`));
      expect(page.pageInfo.hasPreviousPage).toBe(from !== '');
      forwards.push(...page.nodes.map(({ id }) => id));
    }
    const backwards: string[] = [];
    for (let page: PageOfIds | null = null; !page || page.pageInfo.hasPreviousPage; ) {
      const from: string = page ? `, before: "${page.pageInfo.startCursor}"` : '';
      page = await pageOf(reader, query.replace('ARGS', `last: ${size}${from}`));
      expect(page.pageInfo.hasNextPage).toBe(from !== '');
      backwards.unshift(...page.nodes.map(({ id }) => id));
    }
    expect(forwards).toEqual(whole.nodes.map(({ id }) => id));
    expect(backwards).toEqual(forwards);
  }
}

async function pageOf(reader: GraphReader, query: string): Promise<PageOfIds> {
  const { data, errors } = await ask(reader, query.replace('FIELDS', PAGE));
  expect(errors).toBeUndefined();
  const page = data?.page ?? (Object.values(data ?? {})[0] as { readonly page: unknown }).page;
  return page as PageOfIds;
}
