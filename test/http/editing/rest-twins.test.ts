import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { createSqliteStore } from '../../../src/store/sqlite/sqlite-store.js';
import { WORLD } from '../../graphql/world.js';
import { checkAgainst } from '../../operations/check-against.js';
import { createTestFolder } from '../../store/sqlite-folder.js';
import { type EditingServer, type Someone, startEditing } from './start-editing.js';

/** The same by links: POST under /v1, described by OpenAPI, refused as problems. */
const inFolder = createTestFolder();
let store: GraphStore;
let editing: EditingServer;
beforeAll(async () => {
  store = createSqliteStore({ file: inFolder('world.db') });
  await store.merge(WORLD);
  editing = await startEditing(store, inFolder('people'));
});
afterAll(async () => {
  await editing.server.stop();
  await store.close();
});

const INPUT = {
  clause: 'yueban-2022-7:chp_1__item_1',
  kind: 'NOT_AN_ASSIGNMENT',
  extracted: { agency: '省科技厅', role: 'SUPPORT' },
  reason: '并非职责。',
};

const post = (url: string, body: unknown, who: Someone | string | null, type = 'application/json') =>
  editing.server.app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': type, ...editing.headersOf(who) },
    payload: typeof body === 'string' ? body : JSON.stringify(body),
  });

test('a correction goes its way, and each answer is as OpenAPI says', async () => {
  const { paths } = (await editing.server.app.inject('/v1/openapi.json')).json();
  const proposal = paths['/v1/corrections'].post;
  const answerSchema = (one: typeof proposal) => one.responses['200'].content['application/json'].schema;
  expect(checkAgainst(proposal.requestBody.content['application/json'].schema, INPUT)).toEqual([]);

  const proposed = await post('/v1/corrections', INPUT, 'reader');
  expect(proposed.statusCode).toBe(201);
  expect(checkAgainst(answerSchema(proposal), proposed.json())).toEqual([]);
  expect((await post('/v1/corrections', INPUT, 'reader')).statusCode).toBe(200);

  const { id } = proposed.json().correction;
  const decision = paths['/v1/corrections/{id}/decision'].post;
  const decided = await post(`/v1/corrections/${id}/decision`, { verdict: 'ACCEPT', reason: '同意。' }, 'editor');
  expect([decided.statusCode, decided.json().correction.outcome]).toEqual([200, 'APPLIED']);
  expect(checkAgainst(answerSchema(decision), decided.json())).toEqual([]);

  const log = await editing.server.app.inject('/v1/corrections?status=ACCEPTED&agency=省科技厅&document=yueban-2022-7'.replace(/[^\x20-\x7e]+/g, encodeURIComponent));
  expect(log.json()).toMatchObject({ totalCount: 1, nodes: [{ id, status: 'ACCEPTED' }], completeness: { corrected: 1 } });
  const table = await editing.server.app.inject('/v1/corrections.csv');
  expect(table.body).toContain(`${id},NOT_AN_ASSIGNMENT,ACCEPTED,APPLIED,关于培育产业集群的行动计划`);
}); // biome-ignore format: one step a line

test.each([
  ['without a token', '/v1/corrections', INPUT, null, 401, 'NOT_AUTHENTICATED'],
  ['with a wrong token', '/v1/corrections', INPUT, 'pgt_guessed', 401, 'NOT_AUTHENTICATED'],
  ['by a reader who decides', '/v1/corrections/c-000000000000/decision', { verdict: 'ACCEPT', reason: 'x' }, 'reader', 403, 'NOT_ALLOWED'],
  ['of a correction that there is not', '/v1/corrections/c-000000000000/decision', { verdict: 'ACCEPT', reason: 'x' }, 'editor', 404, 'CORRECTION_NOT_FOUND'],
  ['that cannot be so', '/v1/corrections', { ...INPUT, kind: 'MISSING' }, 'reader', 422, 'CORRECTION_INVALID'],
  ['with a field that there is not', '/v1/corrections', { ...INPUT, agency: 'x' }, 'reader', 400, 'INVALID_ARGUMENT'],
  ['with a decision that has too much', '/v1/corrections/c-000000000000/decision', { verdict: 'ACCEPT', reason: 'x', id: 'y' }, 'editor', 400, 'INVALID_ARGUMENT'],
  ['that is a list', '/v1/corrections', [INPUT], 'reader', 400, 'BAD_REQUEST'],
  ['that is no JSON', '/v1/corrections', '{', 'reader', 400, 'BAD_REQUEST'],
] as const)('is refused as a problem %s', async (_name, url, body, who, status, code) => {
  const answer = await post(url, body, who);
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
  expect(answer.headers['www-authenticate']).toBe(status === 401 ? 'Bearer realm="policy-graph"' : undefined);
  expect(answer.body).not.toContain('pgt_guessed');
}); // biome-ignore format: one case a line

test.each([
  ['the body', { ...INPUT, agency: 'x' }, /^There is no field "agency" of the body\. There are: clause, .*reason/],
  ['what stands in it', { ...INPUT, extracted: { agency: '省科技厅', rank: 1 } }, /^There is no field "rank" of `extracted`\. There are: role, agency/],
] as const)('a field that there is not in %s is named, with those that there are', async (_where, body, sentence) => {
  const { detail, details } = (await post('/v1/corrections', body, 'reader')).json();
  expect([detail, details.field]).toEqual([expect.stringMatching(sentence), expect.stringMatching(/agency|rank/)]);
}); // biome-ignore format: one case a line

test('a form of another site sends nothing that is taken', async () => {
  for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
    const { statusCode } = await post('/v1/corrections', JSON.stringify(INPUT), 'reader', type);
    expect([400, 415]).toContain(statusCode);
  }
});

test('other methods are told what there is', async () => {
  const asked = await editing.server.app.inject({ method: 'PUT', url: '/v1/corrections' });
  expect([asked.statusCode, asked.headers.allow]).toEqual([405, 'GET, HEAD, POST, OPTIONS']);
  const got = await editing.server.app.inject('/v1/corrections/c-000000000000/decision');
  expect([got.statusCode, got.headers.allow]).toEqual([405, 'POST, OPTIONS']);
});
