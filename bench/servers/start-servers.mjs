import { createClient } from '../measure/client.mjs';
import { serverKinds } from './kinds.mjs';
import { startServer } from './start-server.mjs';

/** Of all: its first answer waits until the projection is there, which a large corpus takes longer for than one question may. */
const COUNTED = JSON.stringify({ query: '{ agencyLoad { agencies(first: 1) { totalCount } } }' });
const READY_TRIES = 10;

/**
 * Starts these kinds of servers on a corpus, each with a client of so many connections, and waits until ours can count, unless `waits` is
 * false; `closing` gets what ends them. `answers` of kind `kept`: those that the server kept will do.
 */
export async function startServers(keys, { dist, corpus, connections, closing, answers, waits = true }) {
  const servers = {};
  const kinds = serverKinds(dist);
  for (const key of keys) {
    const server = await startServer(kinds[key], corpus);
    const client = createClient(server, connections, { takesKept: answers === 'kept' });
    closing.push(server.stop, client.close);
    if (kinds[key].speaks === 'ours' && waits) await untilItCounts(client);
    servers[key] = { ...kinds[key], ...server, key, client };
  }
  return servers;
}

export async function untilItCounts(client) {
  for (let tried = 1; ; tried++) {
    try {
      return await client.answerOf(COUNTED);
    } catch (error) {
      if (tried === READY_TRIES) throw error;
    }
  }
}
