import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { OPERATIONS } from '../../src/operations/operations.js';
import type { GraphReader } from '../../src/store/graph-store.js';
import { createSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { createSeedStore } from '../cli/seed-store.js';
import { rowsOfSeeds } from '../support/rows-of-seeds.js';
import { connectedClient } from './connected-client.js';

const seeds = createSeedStore();
let store: ReturnType<typeof createSqliteStore>;
let connected: Awaited<ReturnType<typeof connectedClient>>;
beforeAll(async () => {
  store = createSqliteStore({ file: seeds.file(), readOnly: true });
  connected = await connectedClient(store);
  // From here on the client holds every answer against the schema that the tool states.
  await connected.client.listTools();
});
afterAll(async () => {
  await connected.close();
  await store.close();
});

/** An answer, or the sentence in its place; both are one text. */
async function call(name: string, given: Readonly<Record<string, unknown>>) {
  const { content, structuredContent, isError, _meta } = await connected.client.callTool({
    name,
    arguments: { ...given },
  });
  const [first] = content as readonly { readonly type: string; readonly text: string }[];
  return { text: first?.text ?? '', answer: structuredContent, isError: isError ?? false, meta: _meta };
}

/** A quote, a line, or the id of a clause, which can be read as a resource. */
const EVIDENCE = /"quote":"|"line":\d|"[\w-]+:[a-z]+_\d+/;
/** Tools that find things, or tell of the whole: their ids lead to the tools and resources that cite. */
const WITHOUT_CLAIMS = [
  'releases',
  'document-versions',
  'look-up',
  'policies',
  'agencies',
  'cities',
  'regions',
  'clusters',
  'completeness',
  'corrections-log',
];

/** A question more may take some 4 KB. */
const TOOLS_BYTES_MAX = 168_000;

describe('the published questions are tools', () => {
  test('each once, read-only, explained in both languages, and nothing else is', async () => {
    const { tools } = await connected.client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(OPERATIONS.map(({ name }) => name.replaceAll('-', '_')));
    for (const { name, description, annotations, inputSchema, outputSchema } of tools) {
      expect(description).toMatch(/[\u4e00-\u9fff].*[A-Za-z]{3}/s);
      expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false });
      expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
      expect(outputSchema).toMatchObject({ type: 'object' });
      for (const one of Object.values(inputSchema.properties ?? {}))
        expect(one).toHaveProperty('description', expect.stringMatching(/[\u4e00-\u9fff]/));
      const { first } = inputSchema.properties ?? {};
      const maximum = name === 'neighbourhood' ? 5_000 : 100;
      if (first !== undefined) expect(first).toMatchObject({ minimum: 1, maximum });
    }
  });

  test('all together are short enough to be read before the first question', async () => {
    const { tools } = await connected.client.listTools();
    expect(Buffer.byteLength(JSON.stringify(tools))).toBeLessThan(TOOLS_BYTES_MAX);
  });

  test.each(OPERATIONS.map((operation) => [operation.name, operation] as const))(
    '%s answers its example, as JSON and as text, with what the claims rest on',
    async (name, { example, table }) => {
      const { text, answer, isError } = await call(name.replaceAll('-', '_'), example);
      expect([isError, JSON.parse(text)]).toEqual([false, answer]);
      const value = (answer as { readonly items?: unknown }).items ?? answer;
      expect(table(value).rows.length).toBeGreaterThanOrEqual(rowsOfSeeds(name));
      if (!WITHOUT_CLAIMS.includes(name)) expect(text).toMatch(EVIDENCE);
    },
  );

  test('pages are short where the agent does not say, and what follows can be asked for', async () => {
    interface Page {
      readonly measures: {
        readonly totalCount: number;
        readonly nodes: readonly unknown[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      };
    }
    const { measures } = (await call('city_leads', { city: '东莞' })).answer as Page;
    expect([measures.nodes.length, measures.pageInfo.hasNextPage]).toEqual([20, true]);
    expect(measures.totalCount).toBeGreaterThan(40);
    const next = (await call('city_leads', { city: '东莞', after: measures.pageInfo.endCursor }))
      .answer as Page;
    expect(next.measures.nodes).not.toEqual(measures.nodes);
    expect(
      ((await call('city_leads', { city: '东莞', first: 3 })).answer as Page).measures.nodes,
    ).toHaveLength(3);
  });
});

describe('a question that fails is an answer that an agent can learn from', () => {
  test.each([
    ['an unknown city', { city: '东菀' }, /^There is no city 「东菀」\. Near names: .*东莞市.* \(NOT_FOUND\)$/],
    ['a name of several', { city: '朝阳' }, /^「朝阳」 .*(city-211300).*\(AMBIGUOUS_NAME\)$/],
    ['nothing given', {}, /^city is missing\. .*城市 \(INVALID_ARGUMENT\)$/],
    ['a value of another kind', { city: '东莞', first: 'many' }, /^first must be a whole number from 1, not "many"\. \(INVALID_ARGUMENT\)$/],
    ['a parameter that there is not', { city: '东莞', clusters: '汽车' }, /^There is no parameter "clusters"\. Did you mean cluster\?/],
    ['a page that is too large', { city: '东莞', first: 5000 }, /\(INVALID_PAGE\)$/],
    ['a cursor that we did not make', { city: '东莞', after: 'x' }, /\(INVALID_CURSOR\)$/],
  ])('%s', async (_what, given, sentence) => {
    const { text, isError, meta } = await call('city_leads', given);
    expect([isError, meta?.code]).toEqual([true, /\((\w+)\)$/.exec(text)?.[1]]);
    expect(text).toMatch(sentence);
  }); // biome-ignore format: a table

  test('a tool that there is not, with a near one', async () => {
    await expect(call('city_lead', {})).rejects.toThrow(
      /There is no tool "city_lead"\. Did you mean city_leads\?/,
    );
  });

  test('what was not foreseen is masked, and told to whoever runs the server', async () => {
    const gone = () => Promise.reject(new Error('disk 7 is gone'));
    const reader: GraphReader = { ...store, walk: gone, find: gone, nodes: gone, sources: gone, within: () => reader };
    const broken = await connectedClient(reader);
    const { isError, content } = await broken.client.callTool({ name: 'city_leads', arguments: { city: '东莞' } });
    await broken.close();
    expect(isError).toBe(true);
    expect(JSON.stringify(content)).toMatch(/went wrong inside the server.*\(INTERNAL_SERVER_ERROR\)/);
    expect(JSON.stringify(content)).not.toContain('disk 7');
    expect(broken.hidden).toMatchObject([{ cause: { message: 'disk 7 is gone' } }]);
  }); // biome-ignore format: one story
});
