import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { HttpServer } from '../../src/http/create-server.js';
import { notesHeader } from '../../src/http/rest/notes-header.js';
import { startServer } from './start.js';

/** What an answer says of itself, for who reads only a table. */
let server: HttpServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe('policy-graph-notes', () => {
  test.each(['/v1/clauses', '/v1/clauses.csv', '/v1/clauses.json'])(
    '%s says that nothing bears the name',
    async (path) => {
      const { statusCode, headers } = await server.app.inject(`${path}?agency=typo`);
      expect(statusCode).toBe(200);
      expect(decodeURIComponent(String(headers['policy-graph-notes']))).toMatch(/「?typo」?/);
    },
  );

  test('has the words of the JSON', async () => {
    const { headers, body } = await server.app.inject('/v1/clauses?agency=typo');
    const { notes } = JSON.parse(body).completeness;
    expect(decodeURIComponent(String(headers['policy-graph-notes']))).toBe(notes.join(' '));
  });

  test.each([
    ['nothing is said', { completeness: { notes: [] } }, null],
    ['the answer is a list', [{ notes: ['x'] }], null],
    ['there is no answer', null, null],
    ['one sentence', { completeness: { notes: ['Nothing is called 「无」.'] } }, 'Nothing is called 「无」.'],
    ['two, of which one is said twice', { notes: ['A.'], completeness: { notes: ['A.', 'B.'] } }, 'A. B.'],
    ['half a character', { notes: ['a\uD800b'] }, 'a\uFFFDb'],
    ['a line break', { notes: ['a\r\nset-cookie: b'] }, 'a\r\nset-cookie: b'],
  ])('%s', (_what, answer, text) => {
    const header = notesHeader(answer);
    expect(header === null ? null : decodeURIComponent(header)).toBe(text);
    expect(header ?? '').toMatch(/^[!-~]*$/);
  });

  test('is cut at a whole character, and says so', () => {
    const header = notesHeader({ notes: ['东𠮷'.repeat(500)] }) ?? '';
    expect(header.length).toBeLessThanOrEqual(2_000);
    expect(header.length).toBeGreaterThan(1_950);
    expect(decodeURIComponent(header)).toMatch(/^(东𠮷)+东?…$/u);
  });
});
