import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { getOperationAST, getVariableValues, parse } from 'graphql';
import { readConfig } from '../../../src/config.js';
import { DomainError } from '../../../src/domain/errors.js';
import { createContext } from '../../../src/graphql/context.js';
import { createSchema } from '../../../src/graphql/create-schema.js';
import { createCompiledOperations } from '../../../src/graphql/executor/compiled-operations.js';
import { runOperation } from '../../../src/graphql/executor/run-operation.js';
import type { GraphReader } from '../../../src/store/graph-store.js';
import { type OpenReader, READERS } from '../readers.js';
import { WORLD } from '../world.js';
import { createBothWays, type Way } from './both-ways.js';
import { randomQuery } from './random-query.js';

const FOLDER = path.resolve('test/graphql/operations');
const SCHEMA = createSchema();
const both = createBothWays();
const WORDS = [...WORLD.flatMap(({ nodes }) => nodes.map(({ node }) => node.id)), '广州', 'nobody'];

afterAll(() => both.stop());

describe.each(Object.entries(READERS))('compiled queries on %s', (_name, openReader) => {
  let open: OpenReader;
  beforeAll(async () => {
    open = await openReader();
  });
  afterAll(() => open.close());

  /** What headers of a matrix are called, which documents fulfil a condition, how an agency is printed: read once and kept. Both ways begin with it. */
  const askBoth: typeof both.ask = async (reader, query, variables) => {
    if (/matrix|inForce|printedName/u.test(query)) await both.ask(open.reader, query, variables);
    return both.ask(reader, query, variables);
  };

  test.each(readdirSync(FOLDER))('%s is answered as by graphql-js, byte for byte', async (operation) => {
    const file = (end: string) => path.join(FOLDER, operation, end);
    const query = readFileSync(file('query.graphql'), 'utf8');
    const variables = existsSync(file('variables.json'))
      ? JSON.parse(readFileSync(file('variables.json'), 'utf8'))
      : {};
    const [compiled, plain] = await askBoth(open.reader, query, variables);
    expectSame(compiled, plain);
    expect(await isCompiled(open.reader, query, variables)).toBe(!plain.body.includes('"errors"'));
  });

  test('so is any other query, with as many calls of the store', async () => {
    await fc.assert(
      fc.asyncProperty(randomQuery(SCHEMA, WORDS), async ({ query, variables }) => {
        const [compiled, plain] = await askBoth(open.reader, query, variables);
        expectSame(compiled, plain);
      }),
      { seed: 9, numRuns: 200 },
    );
  });

  test('and any of which some parts fail', async () => {
    const failing = failsNowAndThen(open.reader);
    await fc.assert(
      fc.asyncProperty(randomQuery(SCHEMA, WORDS), async ({ query, variables }) => {
        const [compiled, plain] = await askBoth(failing, query, variables);
        expectSame(compiled, plain);
      }),
      { seed: 10, numRuns: 100 },
    );
  });
});

/** Whether graphql-js was left out. */
async function isCompiled(
  reader: GraphReader,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('The query has no operation.');
  const { coerced } = getVariableValues(SCHEMA, operation.variableDefinitions ?? [], variables);
  const compiled = coerced && createCompiledOperations(SCHEMA)(document, operation, coerced);
  const context = createContext({ reader, limits: readConfig({}).limits });
  return compiled ? (await runOperation(compiled, context, coerced)) !== null : false;
}

/**
 * The same bytes. Only where several errors make one and the same thing null is it a matter of time, with graphql-js alone as
 * well, which of them come before the answer is sent, and which calls of the store are no longer waited for.
 */
function expectSame(
  { calls, body, ...compiled }: Way,
  { calls: plainCalls, body: plainBody, ...plain }: Way,
): void {
  expect(compiled).toEqual(plain);
  const [{ errors, ...answer }, { errors: plainErrors, ...plainAnswer }] = [
    JSON.parse(body),
    JSON.parse(plainBody),
  ];
  if (!plainErrors) expect(calls).toEqual(plainCalls);
  expect(answer).toEqual(plainAnswer);
  // Each of two questions that may not be null makes all of the answer null, and is told of alone where it is first.
  if (answer.data === null && rootOf(errors) !== rootOf(plainErrors)) return;
  if (errors?.length === plainErrors?.length) expect(body).toBe(plainBody);
  if (plainErrors) expect(errors).toEqual(expect.arrayContaining(plainErrors));
}

function rootOf(errors: readonly { readonly path?: readonly unknown[] }[] | undefined): unknown {
  return errors?.[0]?.path?.[0];
}

/** Fails where the plan says so by its length: always the same ones. */
function failsNowAndThen(reader: GraphReader): GraphReader {
  return {
    ...reader,
    walk: async (plan) => {
      if (JSON.stringify(plan).length % 3 === 0) throw new DomainError('QUERY_TIMEOUT', 'It took too long.');
      return reader.walk(plan);
    },
    within: () => failsNowAndThen(reader),
  };
}
