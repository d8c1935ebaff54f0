import { createNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { describeOnNeo4j } from '../support/neo4j/describe-on-neo4j.js';
import { wipeDatabase } from '../support/neo4j/test-database.js';
import { describePast } from './describe-past.js';

describeOnNeo4j('Neo4j', (database) => {
  describePast('on Neo4j', async () => {
    await wipeDatabase(database);
    return createNeo4jStore(database);
  });
});
