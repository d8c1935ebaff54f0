import { createNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { mergeSeeds } from '../support/load-seeds.js';
import { describeOnNeo4j } from '../support/neo4j/describe-on-neo4j.js';
import { describeFewerFields, OF_SEEDS } from './describe-fewer-fields.js';

describeOnNeo4j('a question of which fewer fields are asked, on Neo4j', (database) => {
  describeFewerFields(OF_SEEDS, async () => {
    const store = await createNeo4jStore(database);
    await mergeSeeds(store);
    return { reader: store, close: () => store.close() };
  });
});
