import { Pool } from 'undici';

/**
 * Asks one server over `connections` kept-alive connections, one request at a time on each. Every answer is made anew, as of nobody's
 * asking it before, unless `takesKept`.
 */
export function createClient({ origin, path }, connections, { takesKept = false } = {}) {
  const pool = new Pool(origin, { connections, pipelining: 1, headersTimeout: 60_000, bodyTimeout: 60_000 });

  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    ...(takesKept ? {} : { 'cache-control': 'no-cache' }),
  };

  async function ask(body) {
    const { statusCode, body: answer } = await pool.request({
      path,
      method: 'POST',
      headers,
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
