import { createNeo4jStore } from '../../../src/store/neo4j/neo4j-store.js';
import { describeOnNeo4j } from '../../support/neo4j/describe-on-neo4j.js';
import { describeJourneys } from './describe-journeys.js';

describeOnNeo4j('journeys', (database) => {
  describeJourneys('the explorer on Neo4j', () => createNeo4jStore(database));
});
