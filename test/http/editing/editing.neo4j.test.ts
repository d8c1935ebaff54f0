import { createNeo4jStore } from '../../../src/store/neo4j/neo4j-store.js';
import { describeOnNeo4j } from '../../support/neo4j/describe-on-neo4j.js';
import { describeEditing } from './describe-editing.js';

describeOnNeo4j('a correction through the API, on Neo4j', (database) => {
  describeEditing(async () => ({
    store: createNeo4jStore(database),
    args: [],
    env: {
      NEO4J_URI: database.uri,
      NEO4J_USER: database.user,
      NEO4J_PASSWORD: database.password,
      NEO4J_DATABASE: database.database,
    },
  }));
});
