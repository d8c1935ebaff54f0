import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { expectGolden } from '../support/golden.js';
import { createMemoryReader } from '../support/memory-reader.js';
import { recordCalls } from '../support/recording-reader.js';
import { ask } from './ask.js';
import { WORLD } from './world.js';

/**
 * Question, answer, plan and cost, side by side: `query.graphql` (and `variables.json`) is asked of the toy world;
 * `answer.json`, `plan.json` (what was walked) and `calls.json` (how often the store was called) must stay as they are.
 */
const FOLDER = path.resolve('test/graphql/operations');
const operations = readdirSync(FOLDER);

describe('operations', () => {
  test('there are some', () => expect(operations.length).toBeGreaterThan(10));

  test.each(operations)('%s', async (name) => {
    const file = (end: string) => path.join(FOLDER, name, end);
    const query = readFileSync(file('query.graphql'), 'utf8');
    const variables = existsSync(file('variables.json'))
      ? JSON.parse(readFileSync(file('variables.json'), 'utf8'))
      : {};
    const { reader, calls, plans } = recordCalls(createMemoryReader(WORLD));
    const { data, errors } = await ask(reader, query, variables);
    expectGolden(file('answer.json'), { data, ...(errors ? { errors } : {}) });
    expectGolden(file('plan.json'), plans);
    expectGolden(file('calls.json'), calls);
  });
});
