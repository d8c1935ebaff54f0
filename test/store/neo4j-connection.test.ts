import { expect, test } from '@jest/globals';
import { createConnection } from '../../src/store/neo4j/connection.js';
import { describeOnNeo4j } from '../support/neo4j/describe-on-neo4j.js';
import { refused } from './contract-refusals.js';

describeOnNeo4j('connections to Neo4j', (database) => {
  /** `neo4j://` asks the server who reads and who writes: on one server, itself. */
  const routed = { ...database, uri: database.uri.replace(/^bolt/, 'neo4j') };
  const anything = { text: 'RETURN 1', parameters: {} };

  test('questions go to whoever may only read, and merges to whoever writes', async () => {
    const connection = createConnection(routed);
    const written = { text: 'CREATE (:_PolicyGraphTests)', parameters: {} };
    await expect(connection.read(written)).rejects.toMatchObject({
      code: 'Neo.ClientError.Statement.AccessMode',
    });
    await connection.close();
  });

  test('what was written through a router is read through it at once', async () => {
    const connection = createConnection(routed);
    for (const size of [1, 2, 3]) {
      await connection.write({ text: 'CREATE (:_PolicyGraphTests {size: $size})', parameters: { size } });
      const asked = { text: 'MATCH (n:_PolicyGraphTests) RETURN max(n.size)', parameters: {} };
      expect(await connection.read(asked)).toEqual([[size]]);
    }
    await connection.close();
  });

  test('where all connections are in use, whoever waits too long is told so, and the next is answered', async () => {
    const connection = createConnection({ ...database, poolSize: 1, connectTimeoutMs: 2_000 });
    await connection.transact(async (run) => {
      await run(anything);
      expect(await refused(connection.read(anything), 'STORE_BUSY')).toContain('NEO4J_POOL_SIZE');
    });
    expect(await connection.read(anything)).toEqual([[1]]);
    await connection.close();
  }, 60_000);
});
