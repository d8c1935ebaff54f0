import { describeOnNeo4j } from '../support/neo4j/describe-on-neo4j.js';
import { describeSharedStore } from './describe-shared-store.js';

describeOnNeo4j('several processes on one Neo4j', (database) => {
  describeSharedStore(() => ({
    options: [],
    env: {
      NEO4J_URI: database.uri,
      NEO4J_USER: database.user,
      NEO4J_PASSWORD: database.password,
      NEO4J_DATABASE: database.database,
    },
  }));
});
