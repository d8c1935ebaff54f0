import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { DomainError } from '../../src/domain/errors.js';
import type { HttpServer } from '../../src/http/create-server.js';
import type { GraphReader } from '../../src/store/graph-store.js';
import { WORLD } from '../graphql/world.js';
import { createMemoryReader } from '../support/memory-reader.js';
import { recordCalls } from '../support/recording-reader.js';
import { startServer } from './start.js';

/** An answer that took long is kept for whoever asks the same of the same state of the graph. */
const CITY = 'query City($name: String!) { city(name: $name) { id fullName } }';
/** Longer than what is heavy. */
const SLOW_MS = 30;

const { reader, calls } = recordCalls(createMemoryReader(WORLD));
let state: string | null = null;
let isFailing = false;
let isAway = false;
const slow: GraphReader = {
  ...reader,
  walk: async (plan) => {
    await sleep(SLOW_MS);
    if (isFailing) throw new Error('of the disk');
    return reader.walk(plan);
  },
  stateNow: async () => {
    if (isAway) throw new DomainError('STORE_UNAVAILABLE', 'The store is away.');
    return state;
  },
  within: () => slow,
};
let server: HttpServer;
beforeAll(async () => {
  server = await startServer({}, slow);
});
afterAll(() => server.stop());

async function ask(name = '东莞', headers: Readonly<Record<string, string>> = {}) {
  const before = calls.walk ?? 0;
  const payload = { query: CITY, variables: { name } };
  const answer = await server.app.inject({ method: 'POST', url: '/graphql', payload, headers });
  const { date: _now, ...others } = answer.headers;
  return { status: answer.statusCode, headers: others, body: answer.body, walks: (calls.walk ?? 0) - before };
}

/** By the second time it is known, and that it takes long; the third would find what the second left. */
beforeEach(async () => {
  state = `before ${expect.getState().currentTestName}`;
  await ask();
  await ask();
});

test('the same is answered without the store, byte for byte', async () => {
  state = null;
  const made = await ask();
  expect(made).toMatchObject({ status: 200, walks: 1 });
  state = 'another';
  expect(await ask()).toEqual(made);
  expect(await ask()).toEqual({ ...made, walks: 0 });
});

test('another state of the graph, other variables, another server in its addresses: made anew', async () => {
  expect(await ask()).toMatchObject({ walks: 0 });
  state = 'another one';
  expect(await ask()).toMatchObject({ walks: 1 });
  expect(await ask('广州')).toMatchObject({ walks: 1 });
  expect(await ask('东莞', { host: 'policies.example' })).toMatchObject({ walks: 1 });
  expect(await ask('东莞', { host: 'policies.example' })).toMatchObject({ walks: 0 });
});

test.each<readonly [string, Readonly<Record<string, string>>]>([
  ['who has a name', { authorization: 'Bearer nobody' }],
  ['who wants it made anew', { 'cache-control': 'max-age=0, no-cache' }],
])('%s is given none that was kept, and none is kept of theirs', async (_who, headers) => {
  expect(await ask('东莞', headers)).toMatchObject({ walks: 1 });
  state = 'another';
  await ask('东莞', headers);
  expect(await ask()).toMatchObject({ walks: 1 });
});

test('nothing is kept of what was written meanwhile, nor while something is written', async () => {
  state = 'first';
  const asked = ask();
  await sleep(SLOW_MS / 2);
  state = 'second';
  expect(await asked).toMatchObject({ status: 200 });
  expect(await ask()).toMatchObject({ walks: 1 });
  state = null;
  expect(await ask()).toMatchObject({ walks: 1 });
  expect(await ask()).toMatchObject({ walks: 1 });
});

test('who asks for what is just being made waits for it', async () => {
  state = 'of five';
  const before = calls.walk ?? 0;
  const answers = await Promise.all(Array.from({ length: 5 }, () => ask()));
  expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
  expect((calls.walk ?? 0) - before).toBe(1);
});

test('a failure is nobody else’s, and not kept', async () => {
  state = 'of failures';
  isFailing = true;
  const failed = await Promise.all([ask(), ask()]);
  isFailing = false;
  for (const { body } of failed) expect(JSON.parse(body).errors).toHaveLength(1);
  expect(JSON.parse((await ask()).body).errors).toBeUndefined();
});

test('where the store cannot tell its state, the answer is made, and says itself what is wrong', async () => {
  isAway = true;
  const made = await ask();
  isFailing = true;
  const failed = await ask();
  [isAway, isFailing] = [false, false];
  expect(made).toMatchObject({ status: 200, walks: 1 });
  expect(JSON.parse(failed.body).errors).toHaveLength(1);
});
