import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { HttpServer } from '../../src/http/create-server.js';
import { startServer } from './start.js';

let server: HttpServer;
let port: number;

beforeAll(async () => {
  server = await startServer();
  port = Number(new URL(await server.start()).port);
});
afterAll(() => server.stop());

/** These very bytes, and all that comes back. */
async function send(text: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.setEncoding('utf8').on('data', (part: string) => {
    answer += part;
  });
  socket.write(text);
  await once(socket, 'close');
  return answer;
}

test.each([
  [
    'Chinese characters as they are',
    'GET /v1/matrix?city=东莞 HTTP/1.1',
    400,
    /percent-encoded.*curl -G --data-urlencode/,
  ],
  ['a method that HTTP has not', 'FETCH /v1/matrix HTTP/1.1', 400, /no HTTP request/],
  ['no HTTP at all', '你好', 400, /no HTTP request/],
  ['headers without end', `GET / HTTP/1.1\r\nX-Long: ${'x'.repeat(20_000)}`, 431, /larger than 16 KB/],
])('%s: a problem that says what to do', async (_name, request, status, detail) => {
  const answer = await send(`${request}\r\nHost: localhost\r\n\r\n`);
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(head).toMatch(/\r\nContent-Type: application\/problem\+json; charset=utf-8\r\n/);
  expect(head).toContain(`\r\nContent-Length: ${Buffer.byteLength(body)}\r\n`);
  expect(JSON.parse(body)).toMatchObject({
    type: '/v1/errors#BAD_REQUEST',
    status,
    code: 'BAD_REQUEST',
    detail: expect.stringMatching(detail),
  });
});
