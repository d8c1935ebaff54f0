import { createNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { describeOnNeo4j } from '../support/neo4j/describe-on-neo4j.js';
import { wipeDatabase } from '../support/neo4j/test-database.js';
import { describeGraphStore } from './contract.js';

describeOnNeo4j('Neo4j', (database) => {
  describeGraphStore('the contract', async () => {
    await wipeDatabase(database);
    return { store: createNeo4jStore(database), reopen: async () => createNeo4jStore(database) };
  });
});
