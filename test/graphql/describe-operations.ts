import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { WalkPlan } from '../../src/store/walk-plan.js';
import { expectGolden } from '../support/golden.js';
import { recordCalls } from '../support/recording-reader.js';
import { ask } from './ask.js';
import type { OpenReader } from './readers.js';

const FOLDER = path.resolve('test/graphql/operations');
const operations = readdirSync(FOLDER);

/**
 * Question, answer, plan and cost, side by side: `query.graphql` (and `variables.json`) is asked of the toy world;
 * `answer.json`, `plan.json` (what was walked) and `calls.json` (how often the store was called) must stay as they are,
 * on every store.
 */
export function describeOperations(openReader: () => Promise<OpenReader>): void {
  let open: OpenReader;
  // Names are kept with the graph that they are of, so each operation is asked of one that nobody asked before.
  beforeEach(async () => {
    open = await openReader();
  });
  afterEach(() => open.close());

  test('there are some', () => expect(operations.length).toBeGreaterThan(10));

  test.each(operations)('%s', async (operation) => {
    const file = (end: string) => path.join(FOLDER, operation, end);
    const query = readFileSync(file('query.graphql'), 'utf8');
    const variables = existsSync(file('variables.json'))
      ? JSON.parse(readFileSync(file('variables.json'), 'utf8'))
      : {};
    const { reader, calls, plans } = recordCalls(open.reader);
    const { data, errors } = await ask(reader, query, variables);
    expectGolden(file('answer.json'), { data, ...(errors ? { errors } : {}) });
    expectGolden(file('plan.json'), inFixedOrder(plans));
    expectGolden(file('calls.json'), calls);
  });
}

/** Root fields are resolved side by side, so the order of their calls is the store's affair. */
function inFixedOrder(plans: readonly WalkPlan[]): readonly WalkPlan[] {
  return plans
    .map((plan) => JSON.stringify(plan))
    .sort()
    .map((text) => JSON.parse(text) as WalkPlan);
}
