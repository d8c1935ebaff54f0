import { createClient } from '../measure/client.mjs';
import { serverKinds } from './kinds.mjs';
import { startServer } from './start-server.mjs';

/** Starts these kinds of servers on a corpus, each with a client of so many connections; `closing` gets what ends them. */
export async function startServers(keys, { dist, corpus, connections, closing }) {
  const servers = {};
  const kinds = serverKinds(dist);
  for (const key of keys) {
    const server = await startServer(kinds[key], corpus);
    const client = createClient(server, connections);
    closing.push(server.stop, client.close);
    servers[key] = { ...kinds[key], ...server, key, client };
  }
  return servers;
}
