import { Pool } from 'undici';

/** Asks one server over `connections` kept-alive connections, one request at a time on each. */
export function createClient({ origin, path }, connections) {
  const pool = new Pool(origin, { connections, pipelining: 1, headersTimeout: 60_000, bodyTimeout: 60_000 });

  async function ask(body) {
    const { statusCode, body: answer } = await pool.request({
      path,
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body,
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (statusCode !== 200) throw new Error(`Status ${statusCode}: ${bytes.toString('utf8', 0, 300)}`);
    return bytes;
  }

  return {
    /** The `data` of one answer. */
    answerOf: async (body) => dataOf(await ask(body)),
    ask,
    close: () => pool.close(),
  };
}

/** Of the bytes of an answer; fails where it holds errors. */
export function dataOf(bytes) {
  const { data, errors } = JSON.parse(bytes.toString('utf8'));
  if (errors) throw new Error(`Errors: ${JSON.stringify(errors).slice(0, 500)}`);
  return data;
}
