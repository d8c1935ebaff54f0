import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { parse, validate } from 'graphql';
import { readConfig } from '../../src/config.js';
import { createSchema } from '../../src/graphql/create-schema.js';
import { createServer, type HttpServer } from '../../src/http/create-server.js';
import { createSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { ask } from '../graphql/ask.js';
import { createTestFolder } from '../store/sqlite-folder.js';
import { seedBatches } from '../support/load-seeds.js';
import { pastOf } from '../support/past-of.js';
import { markdownPages } from './project-files.js';

/** The examples of the pages, run on the seeds: what a reader tries must give what the page says. */
const file = createTestFolder()('seeds.db');
let store: ReturnType<typeof createSqliteStore>;
beforeAll(async () => {
  store = createSqliteStore({ file });
  await store.merge(await seedBatches());
}, 60_000);
afterAll(() => store.close());

const pages = markdownPages();
const examplesIn = (lang: string) =>
  pages.flatMap(({ file, blocks }) =>
    blocks.flatMap((block, at) => {
      const next = blocks[at + 1];
      return block.lang === lang
        ? [
            {
              name: `${file}, block ${at + 1}`,
              code: block.code,
              answer: next?.lang === 'json' ? next.code : null,
            },
          ]
        : [];
    }),
  );

describe('GraphQL', () => {
  const examples = examplesIn('graphql');
  test('README.md has one, with its answer', () => {
    expect(
      examples.filter(({ name, answer }) => name.startsWith('README.md') && answer !== null),
    ).not.toEqual([]);
  });
  test.each(examples)('$name', async ({ code, answer }) => {
    expect(validate(createSchema(), parse(code)).map(({ message }) => message)).toEqual([]);
    const { data, errors } = await ask(store, code);
    // This server knows nobody who may change something; `test/http/editing` goes the whole way.
    if (/^mutation\b/.test(code.trim()))
      return expect(errors).toMatchObject([{ extensions: { code: 'NOT_ALLOWED' } }]);
    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {}).filter((value) => value !== null)).not.toEqual([]);
    // The page's JSON to the letter, so that the order of fields is right too.
    if (answer !== null) expect(JSON.stringify(JSON.parse(answer))).toBe(JSON.stringify({ data }));
  });
});

describe('links', () => {
  const links = pages.flatMap(({ file, text }) =>
    [
      ...text.matchAll(
        /(?:http:\/\/127\.0\.0\.1:4000|`)(\/(?:v1|policies|clauses)\/[^\s`<>)|{…]*)(?=[\s`>)|])/g,
      ),
    ].map(([, link = '']) => `${file} ${link}`),
  );
  let server: HttpServer;
  beforeAll(async () => {
    const config = readConfig({ LOG_LEVEL: 'silent' });
    server = await createServer({ reader: store, past: pastOf(store), config });
  });
  afterAll(() => server.stop());

  test('there are some', () => expect(links.length).toBeGreaterThan(20));
  test.each([...new Set(links)])('%s answers', async (link) => {
    const { statusCode, body } = await server.app.inject({ url: encodeURI(link.split(' ')[1] ?? '') });
    expect([statusCode, body.slice(0, 200)]).toEqual([200, expect.stringMatching(/\S/)]);
  });
});

describe('SQL', () => {
  const examples = examplesIn('sql');
  // Some tell of the past: a second release, in which a document lost its supporters.
  const file = createTestFolder()('changed.db');
  beforeAll(async () => {
    const batches = await seedBatches();
    const store = createSqliteStore({ file });
    await store.merge(batches);
    const changed = batches.filter(({ source }) => source.id === 'guangdong-industrial-growth-plan-2022');
    await store.merge(
      changed.map((batch) => ({
        ...batch,
        edges: batch.edges.filter(({ type }) => type !== 'SUPPORTED_BY'),
      })),
    );
    await store.close();
  }, 60_000);

  test('there are some', () => expect(examples.length).toBeGreaterThan(0));
  test.each(examples)('$name finds something', ({ code }) => {
    const database = new Database(file, { readonly: true });
    for (const statement of code.split(/;\s*$/m).filter((text) => text.trim() !== ''))
      expect(database.prepare(statement).all()).not.toEqual([]);
    database.close();
  });
});
