import { createNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { describeOnNeo4j } from '../support/neo4j/describe-on-neo4j.js';
import { describeOperations } from './describe-operations.js';
import { WORLD } from './world.js';

describeOnNeo4j('on Neo4j', (database) => {
  describeOperations(async () => {
    const store = await createNeo4jStore(database);
    await store.merge(WORLD);
    return { reader: store, close: () => store.close() };
  });
});
