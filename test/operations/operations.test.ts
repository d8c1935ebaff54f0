import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { readConfig } from '../../src/config.js';
import { createContext } from '../../src/graphql/context.js';
import { createGraphqlServer } from '../../src/graphql/create-graphql-server.js';
import { createSchema } from '../../src/graphql/create-schema.js';
import { answerSchemaOf } from '../../src/operations/answer-schema-of.js';
import { documentOf } from '../../src/operations/document-of.js';
import { OPERATIONS } from '../../src/operations/operations.js';
import { parametersOf } from '../../src/operations/parameters-of.js';
import { runOperation } from '../../src/operations/run-operation.js';
import { variablesOf } from '../../src/operations/variables-of.js';
import { NO_PAST } from '../../src/releases/no-past.js';
import { createSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { createSeedStore } from '../cli/seed-store.js';
import { expectGolden } from '../support/golden.js';
import { recordCalls } from '../support/recording-reader.js';
import { rowsOfSeeds } from '../support/rows-of-seeds.js';
import { checkAgainst } from './check-against.js';

/** What every published operation owes those who use it, asked of the seeds. */
const schema = createSchema();
const operations = OPERATIONS.map((operation) => [operation.name, operation] as const);
const seeds = createSeedStore();
const server = createGraphqlServer({
  limits: readConfig({}).limits,
  report: ({ cause }) => {
    throw cause;
  },
  logger: { debug() {}, info() {}, warn() {}, error() {} },
});
let store: ReturnType<typeof createSqliteStore>;
beforeAll(() => {
  store = createSqliteStore({ file: seeds.file(), readOnly: true });
});
afterAll(async () => {
  await store.close();
  await server.stop();
});

/** Words that are options of every command, or that a link keeps for itself. */
const RESERVED = ['format', 'out', 'store', 'help', 'version'];
const CALLS_MAX = 30;

describe.each(operations)('%s', (name, operation) => {
  const parameters = parametersOf(schema, operation);

  test('is a valid query, with a title in both languages', () => {
    expect(validate(schema, parse(documentOf(operation))).map(({ message }) => message)).toEqual([]);
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(operation.title.en).toMatch(/^[A-Z][ -~’]+$/);
    expect(operation.title.zh).toMatch(/^[^A-Za-z]*[\u4e00-\u9fff]/);
    expect(operation.title.en).not.toMatch(/\.$/);
  });

  test('explains each parameter, under a name of its own', () => {
    const names = parameters.map((one) => one.name);
    expect(names.filter((one) => RESERVED.includes(one) || !/^[a-z][A-Za-z]*$/.test(one))).toEqual([]);
    const silent = parameters.filter(({ description }) => !/[A-Za-z].*[\u4e00-\u9fff]/s.test(description));
    expect(silent.map((one) => one.name)).toEqual([]);
    const required = parameters.filter(({ isRequired }) => isRequired).map((one) => one.name);
    const inPath = [...(operation.path ?? '').matchAll(/\{(\w+)\}/g)].map(([, one]) => one);
    expect(inPath.filter((one) => !required.includes(one ?? ''))).toEqual([]);
    expect(Object.keys(operation.example)).toEqual(expect.arrayContaining(required));
  });

  test('has an example that the seeds answer, as the schema of its answer says, with at least one row', async () => {
    const answer = await answerTo(operation);
    expect(checkAgainst(answerSchemaOf(schema, operation), answer)).toEqual([]);
    const { columns, rows } = operation.table(answer);
    expect(columns.length).toBeGreaterThan(1);
    expect(new Set(columns).size).toBe(columns.length);
    expect(rows.length).toBeGreaterThanOrEqual(rowsOfSeeds(name));
    const ragged = rows.filter((row) => row.length !== columns.length || row.some(isNoCell));
    expect(ragged).toEqual([]);
  });
});

test('no two have one name', () => {
  const names = OPERATIONS.map(({ name }) => name);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test(`none asks the store more than ${CALLS_MAX} times, and each as often as is written here`, async () => {
  const calls: Record<string, Readonly<Record<string, number>>> = {};
  // Names that were read for a question before are kept: here nothing was asked yet.
  await store.close();
  store = createSqliteStore({ file: seeds.file(), readOnly: true });
  for (const operation of OPERATIONS) {
    const recording = recordCalls(store, store.history);
    await answerTo(operation, recording);
    calls[operation.name] = recording.calls;
    const sum = Object.values(recording.calls).reduce((all, one) => all + one, 0);
    expect([operation.name, sum > 0 && sum <= CALLS_MAX]).toEqual([operation.name, true]);
  }
  expectGolden(path.resolve('test/operations/golden/calls.json'), calls);
});

async function answerTo(
  operation: (typeof OPERATIONS)[number],
  { reader, history } = recordCalls(store, store.history),
) {
  const variables = variablesOf(parametersOf(schema, operation), operation.example);
  return runOperation(
    server,
    createContext({
      reader,
      limits: { timeMs: 60_000, storeCallsMax: CALLS_MAX },
      past: { ...NO_PAST, history },
    }),
    operation,
    variables,
  );
}

function isNoCell(cell: unknown): boolean {
  return !(
    cell === null ||
    ['string', 'boolean'].includes(typeof cell) ||
    (typeof cell === 'number' && Number.isFinite(cell))
  );
}
