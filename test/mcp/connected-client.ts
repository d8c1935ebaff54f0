import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { readConfig } from '../../src/config.js';
import type { HiddenFailure } from '../../src/graphql/format-error.js';
import { createMcpServer } from '../../src/mcp/create-mcp-server.js';
import type { GraphReader } from '../../src/store/graph-store.js';
import { pastOf } from '../support/past-of.js';

/** The official client, connected to our server within this process. */
export async function connectedClient(reader: GraphReader): Promise<{
  readonly client: Client;
  readonly hidden: readonly HiddenFailure[];
  readonly close: () => Promise<void>;
}> {
  const hidden: HiddenFailure[] = [];
  const report = (failure: HiddenFailure) => hidden.push(failure);
  const { server, stop } = await createMcpServer({
    reader,
    past: pastOf(reader),
    limits: readConfig({}).limits,
    report,
  });
  const client = new Client({ name: 'test', version: '1' });
  const [near, far] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(far), client.connect(near)]);
  return {
    client,
    hidden,
    close: async () => {
      await client.close();
      await stop();
    },
  };
}
