import { createNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { describeOnNeo4j } from '../support/neo4j/describe-on-neo4j.js';
import { describeSeeds } from './describe-seeds.js';

describeOnNeo4j('on Neo4j', (database) => {
  describeSeeds(async () => createNeo4jStore(database));
});
