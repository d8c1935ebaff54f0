import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { HttpServer } from '../../src/http/create-server.js';
import { OPERATIONS } from '../../src/operations/operations.js';
import { restPathOf } from '../../src/operations/rest-path-of.js';
import { startServer } from './start.js';

interface Described {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly description: string;
    readonly schema: Readonly<Record<string, unknown>>;
  }[];
  readonly responses: Readonly<Record<string, unknown>>;
}

let server: HttpServer;
let text: string;
let paths: Readonly<Record<string, { readonly get: Described }>>;
beforeAll(async () => {
  server = await startServer();
  text = (await server.app.inject('/v1/openapi.json')).body;
  const all = Object.entries<{ readonly get: Described }>(JSON.parse(text).paths);
  paths = Object.fromEntries(all.filter(([, item]) => 'get' in item));
});
afterAll(() => server.stop());

describe('/v1/openapi.json', () => {
  test('is OpenAPI 3.1, and names no machine', () => {
    expect(JSON.parse(text)).toMatchObject({ openapi: '3.1.0', servers: [{ url: '/' }] });
    expect(text).not.toMatch(/https?:\/\/(?!json-schema\.org)/);
  });

  test('every reference leads somewhere, and every schema is used', () => {
    const document = JSON.parse(text);
    const references = new Set([...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, to = '']) => to));
    const at = (to: string) => to.split('/').reduce((part, name) => part?.[name], document);
    expect([...references].filter((to) => at(to) === undefined)).toEqual([]);
    const all = ['schemas', 'responses'].flatMap((kind) =>
      Object.keys(document.components[kind]).map((name) => `components/${kind}/${name}`),
    );
    expect(all.filter((name) => !references.has(name))).toEqual([]);
  });

  test('has every question, with every parameter explained in two languages', () => {
    const ids = Object.values(paths).map(({ get }) => get.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(paths)).toEqual(expect.arrayContaining(OPERATIONS.map(restPathOf)));
    for (const [path, { get }] of Object.entries(paths)) {
      expect([path, get.summary]).toEqual([path, expect.stringMatching(/[A-Za-z].*[\u4e00-\u9fff]/)]);
      for (const { name, in: place, description } of get.parameters ?? []) {
        expect([path, name, description]).toEqual([
          path,
          name,
          expect.stringMatching(/[A-Za-z].*[\u4e00-\u9fff]/s),
        ]);
        expect([path, name, place]).toEqual([path, name, path.includes(`{${name}}`) ? 'path' : 'query']);
      }
    }
  });

  test.each([
    [{}, 100],
    [{ PAGE_SIZE_MAX: '500' }, 500],
  ])('pages are as large as is configured: %j', async (env, maximum) => {
    const other = await startServer(env);
    const { paths: described } = JSON.parse((await other.app.inject('/v1/openapi.json')).body);
    await other.stop();
    const { '/v1/neighbourhood': whole } = described;
    const all = Object.entries<{ readonly get?: Described }>(described)
      .filter(([path]) => !path.startsWith('/v1/neighbourhood'))
      .flatMap(([, { get }]) => get?.parameters ?? []);
    const sizes = all.filter(({ name }) => name === 'first' || name === 'last');
    expect(sizes.length).toBeGreaterThan(10);
    for (const { schema } of sizes) expect(schema).toMatchObject({ minimum: 1, maximum });
    const { schema } = whole.get.parameters.find(({ name }: { readonly name: string }) => name === 'first');
    expect(schema).toMatchObject({ minimum: 1, maximum: 5_000 });
  });

  test('has an answer for every path without parameters', async () => {
    for (const [path, { get }] of Object.entries(paths)) {
      if ((get.parameters ?? []).length > 0) continue;
      const { statusCode, headers } = await server.app.inject(path);
      const [type = ''] = String(headers['content-type']).split(';');
      expect([path, statusCode, JSON.stringify(get.responses['200'])]).toEqual([
        path,
        200,
        expect.stringContaining(`"${type}"`),
      ]);
    }
  });
});

describe('/v1/docs', () => {
  test.each(['/v1/docs', '/v1/docs/', '/v1/docs/static/swagger-ui-bundle.js'])(
    '%s is served from here alone',
    async (url) => {
      const { statusCode, headers } = await server.app.inject(url);
      expect(statusCode).toBe(200);
      const policy = String(headers['content-security-policy']);
      expect(policy).toMatch(/default-src 'none'/);
      expect(policy).toMatch(/script-src 'self'(;|$)/);
      expect(policy).not.toMatch(/https?:|unsafe-eval|upgrade-insecure/);
    },
  );

  test.each(['/v1', '/v1/'])('%s leads there', async (url) => {
    const { statusCode, headers } = await server.app.inject(url);
    expect([statusCode, headers.location]).toEqual([302, '/v1/docs/']);
  });

  test('what is not there is a problem', async () => {
    const { statusCode, headers } = await server.app.inject('/v1/docs/static/nothing.js');
    expect([statusCode, headers['content-type']]).toEqual([404, 'application/problem+json; charset=utf-8']);
  });
});
