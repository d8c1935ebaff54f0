import { createNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { describeOnNeo4j } from '../support/neo4j/describe-on-neo4j.js';
import { wipeDatabase } from '../support/neo4j/test-database.js';
import { describeLoadOrder } from './describe-load-order.js';

describeOnNeo4j('loading in any order', (database) => {
  describeLoadOrder(async () => {
    await wipeDatabase(database);
    return { store: createNeo4jStore(database) };
  }, 2);
});
