import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/config.js';
import { createSchema } from '../../src/graphql/create-schema.js';
import { createOperationRunner, type OperationRunner } from '../../src/operations/create-operation-runner.js';
import type { GraphReader } from '../../src/store/graph-store.js';
import { WORLD } from '../graphql/world.js';
import { createMemoryReader } from '../support/memory-reader.js';

const reader = createMemoryReader(WORLD);
const hidden: unknown[] = [];
let runner: OperationRunner;
const open = (from = reader) =>
  createOperationRunner({
    reader: from,
    schema: createSchema(),
    limits: readConfig({}).limits,
    report: ({ cause }) => hidden.push(cause),
  });
beforeAll(async () => {
  runner = await open();
});
afterAll(() => runner.stop());

const CITY = { name: 'city', document: 'query City($code: String!) { it: city(code: $code) { name code } }' };
const CITIES = {
  name: 'cities',
  document: 'query Cities($first: Int) { cities(first: $first) { nodes { name } } }',
};

describe('an operation that is run', () => {
  test('answers the value of its root field', async () => {
    expect(await runner.run(CITY, { code: '441900' })).toEqual({ name: '东莞', code: '441900' });
  });

  test.each([
    ['what is not known', CITY, { code: '999999' }, 'NOT_FOUND', 'Nothing is known by code "999999".'],
    ['a value that cannot be used', CITIES, { first: 'x' }, 'INVALID_ARGUMENT', 'first must be a whole number from 1, not "x".'],
    ['a page that is too large', CITIES, { first: 999 }, 'INVALID_PAGE', expect.stringContaining('999')],
  ])('fails with the code of the question: %s', async (_what, query, given, code, message) => {
    await expect(runner.run(query, given)).rejects.toMatchObject({ code, message });
  }); // biome-ignore format: a table

  test('says nothing of what was not foreseen, but to whoever runs it', async () => {
    const gone = () => Promise.reject(new Error('disk 7 is gone'));
    const without: GraphReader = { ...reader, walk: gone, within: () => without };
    const broken = await open(without);
    await expect(broken.run(CITY, { code: '441900' })).rejects.toThrow(
      /^Something went wrong inside the server/,
    );
    await broken.stop();
    expect(hidden).toMatchObject([{ message: 'disk 7 is gone' }]);
  });
});
