import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { DomainError } from '../../../src/domain/errors.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { createSqliteStore } from '../../../src/store/sqlite/sqlite-store.js';
import { WORLD } from '../../graphql/world.js';
import { createTestFolder } from '../../store/sqlite-folder.js';
import { DECIDE, type EditingServer, PROPOSE, type Someone, startEditing } from './start-editing.js';

const inFolder = createTestFolder();
const CLAUSE = 'yueban-2022-7:chp_1__item_1';
const SCIENCE = { agency: '省科技厅', role: 'SUPPORT' };
const WRONG_ROLE = {
  clause: CLAUSE,
  kind: 'WRONG_ROLE',
  extracted: SCIENCE,
  corrected: { role: 'ASSIGNED' },
  reason: '只写配合。',
};
const NO_ASSIGNMENT = { clause: CLAUSE, kind: 'NOT_AN_ASSIGNMENT', extracted: SCIENCE, reason: '并非职责。' };

let runs = 0;
let store: GraphStore;
let editing: EditingServer;
async function begin(): Promise<void> {
  runs += 1;
  store = createSqliteStore({ file: inFolder(`world-${runs}.db`) });
  await store.merge(WORLD);
  editing = await startEditing(store, inFolder(`people-${runs}`));
}

async function end(): Promise<void> {
  await editing.server.stop();
  await store.close();
}

const propose = (input: object, who: Someone | string | null = 'reader', server = editing) =>
  server.ask(PROPOSE, { input }, who);
const decide = (
  id: string,
  verdict: 'ACCEPT' | 'REFUSE',
  who: Someone,
  reason = '同意。',
  server = editing,
) => server.ask(DECIDE, { id, verdict, reason }, who);
const idOf = async (input: object): Promise<string> =>
  (await propose(input)).data.proposeCorrection.correction.id;

/** Everything that a change would leave behind. */
async function allThatIsKept(): Promise<unknown> {
  return {
    files: filesOfCorrections(),
    sources: await store.sources(),
    releases: await store.history.releases(),
  };
}

function filesOfCorrections(): readonly string[] {
  try {
    return readdirSync(editing.corrections)
      .sort()
      .map((name) => `${name}\n${readFileSync(path.join(editing.corrections, name), 'utf8')}`);
  } catch {
    return [];
  }
}

describe('a proposal is refused, and nothing is kept of it', () => {
  // Nothing is changed, so one server does for all.
  beforeAll(begin);
  afterAll(end);
  const EXTRACTED = { agency: '省科技厅', role: 'SUPPORT' };
  test.each([
    ['without a token', WRONG_ROLE, null, 401, 'NOT_AUTHENTICATED', /send it as `Authorization: Bearer/],
    ['with a wrong token', WRONG_ROLE, 'pgt_guessed', 401, 'NOT_AUTHENTICATED', /not known here/],
    ['of an unknown clause', { ...WRONG_ROLE, clause: 'yueban-2022-7:chp_9' }, 'reader', 200, 'NOT_FOUND', /no clause "yueban-2022-7:chp_9"/],
    ['of what is no clause', { ...WRONG_ROLE, clause: 'city-441900' }, 'reader', 200, 'NOT_FOUND', /no clause/],
    ['of a claim that is not there', { ...WRONG_ROLE, extracted: { agency: '省科技厅', role: 'LEAD' } }, 'reader', 200, 'CORRECTION_INVALID', /does not say LED_BY .* It says: .*SUPPORTED_BY/],
    ['with a name that nothing bears', { ...WRONG_ROLE, kind: 'WRONG_AGENCY', extracted: EXTRACTED, corrected: { agency: '省工业和信息化听' } }, 'reader', 200, 'NOT_FOUND', /Near names|no agency/],
    ['that names two things', { ...WRONG_ROLE, extracted: { ...EXTRACTED, city: '东莞' } }, 'reader', 200, 'INVALID_ARGUMENT', /exactly one thing/],
    ['that names nothing', { ...NO_ASSIGNMENT, extracted: { role: 'LEAD' } }, 'reader', 200, 'INVALID_ARGUMENT', /exactly one thing/],
    ['with an agency without a role', { ...NO_ASSIGNMENT, extracted: { agency: '省科技厅' } }, 'reader', 200, 'INVALID_ARGUMENT', /role: LEAD/],
    ['with a role of a city', { ...NO_ASSIGNMENT, extracted: { city: '东莞', role: 'LEAD' } }, 'reader', 200, 'INVALID_ARGUMENT', /only an agency has/],
    ['without what its kind needs', { ...WRONG_ROLE, corrected: null }, 'reader', 200, 'CORRECTION_INVALID', /needs the corrected claim/],
    ['with words that do not stand there', { ...WRONG_ROLE, quote: '省财政厅负责' }, 'reader', 200, 'CORRECTION_INVALID', /do not stand in/],
    ['without a reason', { ...WRONG_ROLE, reason: ' ' }, 'reader', 200, 'CORRECTION_INVALID', /needs a reason/],
    ['with a reason that nobody reads to its end', { ...WRONG_ROLE, reason: '长'.repeat(2_001) }, 'reader', 200, 'CORRECTION_INVALID', /at most 2000/],
    ['with a reason that hides characters', { ...WRONG_ROLE, reason: '好\u202e的' }, 'reader', 200, 'CORRECTION_INVALID', /nobody can see/],
    ['of a kind that there is not', { ...WRONG_ROLE, kind: 'WRONG' }, 'reader', 200, 'BAD_USER_INPUT', /CorrectionKind/],
  ])('%s', async (_name, input, who, status, code, message) => {
    const before = await allThatIsKept();
    const answer = await propose(input, who);
    expect(answer.errors).toMatchObject([{ message: expect.stringMatching(message), extensions: { code } }]);
    expect([answer.status, answer.data ?? null]).toEqual([status, null]);
    expect(answer.headers['www-authenticate']).toBe(status === 401 ? 'Bearer realm="policy-graph"' : undefined);
    expect(await allThatIsKept()).toEqual(before);
  }); // biome-ignore format: one case a line

  test('larger than a body may be', async () => {
    const answer = await propose({ ...WRONG_ROLE, reason: '长'.repeat(100_000) });
    expect([answer.status, answer.errors?.[0]?.extensions.code]).toEqual([413, 'BAD_REQUEST']);
  });
});

describe('a decision is refused, and nothing is changed', () => {
  beforeEach(begin);
  afterEach(end);
  test.each([
    ['of a reader', 'reader', 'ACCEPT', 403, 'NOT_ALLOWED', /李读者 may propose corrections, but not decide/],
    ['without a reason', 'editor', 'ACCEPT', 200, 'CORRECTION_INVALID', /needs a reason/],
  ] as const)('%s', async (_name, who, verdict, status, code, message) => {
    const id = await idOf(WRONG_ROLE);
    const before = await allThatIsKept();
    const answer = await decide(id, verdict, who, who === 'reader' ? '同意。' : '');
    expect(answer.errors).toMatchObject([{ message: expect.stringMatching(message), extensions: { code } }]);
    expect(answer.status).toBe(status);
    expect(await allThatIsKept()).toEqual(before);
  });

  test('of a correction that there is not', async () => {
    const answer = await decide('c-000000000000', 'ACCEPT', 'editor');
    expect(answer.errors).toMatchObject([{ extensions: { code: 'CORRECTION_NOT_FOUND' } }]);
  });

  test('that contradicts another', async () => {
    const [role, none] = [await idOf(WRONG_ROLE), await idOf(NO_ASSIGNMENT)];
    await decide(role, 'ACCEPT', 'editor');
    const before = await allThatIsKept();
    const answer = await decide(none, 'ACCEPT', 'editor');
    expect(answer.errors).toMatchObject([
      {
        extensions: {
          code: 'CORRECTIONS_CONTRADICT',
          details: { ids: expect.arrayContaining([role, none]) },
        },
      },
    ]);
    expect(await allThatIsKept()).toEqual(before);
    await decide(role, 'REFUSE', 'editor');
    expect((await decide(none, 'ACCEPT', 'editor')).errors).toBeUndefined();
  });

  test('of who proposed it, who may refuse it; unless the file of people says that they may', async () => {
    const { data } = await propose(WRONG_ROLE, 'editor');
    const { id } = data.proposeCorrection.correction;
    const own = await decide(id, 'ACCEPT', 'editor');
    expect([own.status, own.errors?.[0]?.message]).toEqual([403, expect.stringMatching(/You proposed .* yourself: another editor/)]);
    expect((await decide(id, 'REFUSE', 'editor')).data.decideCorrection.correction.status).toBe('REFUSED');
    expect((await decide(id, 'ACCEPT', 'another')).data.decideCorrection.correction.status).toBe('ACCEPTED');
    const alone = await startEditing(store, inFolder(`alone-${runs}`), true);
    const own2 = (await propose(NO_ASSIGNMENT, 'editor', alone)).data.proposeCorrection.correction.id;
    await decide(id, 'REFUSE', 'editor', '让位。', alone);
    expect((await decide(own2, 'ACCEPT', 'editor', '同意。', alone)).errors).toBeUndefined();
    await alone.server.stop();
  }); // biome-ignore format: one step a line
});

describe('whatever happens', () => {
  beforeEach(begin);
  afterEach(end);

  test('where the store fails after the file was written, the file is put back, and trying again works', async () => {
  let isBroken = false;
  const brittle = new Proxy(store, {
    get: (target, name) =>
      name === 'amend' && isBroken
        ? () => Promise.reject(new DomainError('STORE_UNAVAILABLE', 'The store at /secret/place is gone.'))
        : Reflect.get(target, name),
  });
  const server = await startEditing(brittle, inFolder(`people-${runs}`));
  const id = (await propose(WRONG_ROLE, 'reader', server)).data.proposeCorrection.correction.id;
  const before = await allThatIsKept();
  isBroken = true;
  for (const answer of [await decide(id, 'ACCEPT', 'editor', '同意。', server), await propose(NO_ASSIGNMENT, 'reader', server)]) {
    expect(answer.errors).toMatchObject([{ extensions: { code: 'STORE_UNAVAILABLE' } }]);
  }
  expect(await allThatIsKept()).toEqual(before);
  isBroken = false;
  const { data } = await decide(id, 'ACCEPT', 'editor', '同意。', server);
  expect(data.decideCorrection.correction).toMatchObject({ status: 'ACCEPTED', outcome: 'APPLIED' });
  await server.server.stop();
}); // biome-ignore format: one step a line

  test('fifty proposals at once are all kept, and each is its own', async () => {
  const notes = Array.from({ length: 50 }, (_, at) => ({ clause: CLAUSE, kind: 'NOTE', reason: `备注${at}` }));
  const answers = await Promise.all(notes.map((note) => propose(note)));
  const ids = answers.map(({ data }) => data.proposeCorrection.correction.id);
  expect(new Set(ids).size).toBe(50);
  const { data } = await editing.ask('{ corrections(first: 100) { totalCount nodes { id } } }');
  expect(data.corrections.totalCount).toBe(50);
  const [, text = ''] = filesOfCorrections()[0]?.split(/\n(.*)/s) ?? [];
  expect(ids.filter((id) => !text.includes(id))).toEqual([]);
  const pages = await editing.ask('{ corrections(first: 30) { nodes { id } pageInfo { endCursor hasNextPage } completeness { isTruncated } } }');
  const { nodes, pageInfo, completeness } = pages.data.corrections;
  expect([pageInfo.hasNextPage, completeness.isTruncated]).toEqual([true, true]);
  const rest = await editing.ask(`{ corrections(first: 30, after: "${pageInfo.endCursor}") { nodes { id } } }`);
  const inOrder = [...nodes, ...rest.data.corrections.nodes].map((one: { id: string }) => one.id);
  expect(inOrder).toEqual(data.corrections.nodes.map((one: { id: string }) => one.id));
}, 60_000); // biome-ignore format: one step a line

  test('a token is in no log, no error and no answer', async () => {
  await propose(WRONG_ROLE, 'reader');
  await propose(WRONG_ROLE, `${editing.tokens.reader}x`);
  await editing.server.app.inject({ url: `/v1/policies?token=${editing.tokens.reader}`, headers: editing.headersOf('reader') });
  await editing.server.app.inject({ method: 'POST', url: '/graphql', headers: { ...editing.headersOf('editor'), 'content-type': 'application/json' }, payload: '{' });
  expect(editing.logged.join('\n')).not.toContain(editing.tokens.reader);
  expect(JSON.stringify(await propose(WRONG_ROLE, `${editing.tokens.reader}x`))).not.toContain(editing.tokens.reader);
}); // biome-ignore format: one step a line

  test.each([
  ['a link', { method: 'GET', url: `/graphql?query=${encodeURIComponent('mutation { __typename }')}`, headers: { 'apollo-require-preflight': 'yes' } }, 405],
  ['a form', { method: 'POST', url: '/graphql', headers: { 'content-type': 'text/plain' }, payload: JSON.stringify({ query: 'mutation { __typename }' }) }, 400],
] as const)('nothing is changed by %s', async (_name, request, status) => {
  const headers = { ...request.headers, ...editing.headersOf('editor') };
  expect((await editing.server.app.inject({ ...request, headers })).statusCode).toBe(status);
}); // biome-ignore format: one case a line
});
