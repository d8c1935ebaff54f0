import { createNeo4jStore } from '../../../src/store/neo4j/neo4j-store.js';
import { seedBatches } from '../../support/load-seeds.js';
import { describeOnNeo4j } from '../../support/neo4j/describe-on-neo4j.js';
import { describeMatrixReport } from './describe-matrix-report.js';

describeOnNeo4j('on Neo4j', (database) => {
  describeMatrixReport(async () => {
    const store = await createNeo4jStore(database);
    await store.merge(await seedBatches());
    return { reader: store, close: () => store.close() };
  });
});
