import { expect, test } from '@jest/globals';
import { createNeo4jStore } from '../../../src/store/neo4j/neo4j-store.js';
import { createSqliteStore } from '../../../src/store/sqlite/sqlite-store.js';
import { ask } from '../../graphql/ask.js';
import { createTestFolder } from '../../store/sqlite-folder.js';
import { mergeSeeds } from '../../support/load-seeds.js';
import { describeOnNeo4j } from '../../support/neo4j/describe-on-neo4j.js';
import { wipeDatabase } from '../../support/neo4j/test-database.js';
import { pastOf } from '../../support/past-of.js';
import { describeFormerReading } from './describe-former-reading.js';
import { describeReading, PATIENT, QUERY } from './describe-reading.js';

describeOnNeo4j('on Neo4j', (database) => {
  const inFolder = createTestFolder();
  const openEmpty = async () => {
    await wipeDatabase(database);
    return createNeo4jStore(database);
  };
  describeReading(openEmpty);
  describeFormerReading(openEmpty);

  test('the answer is that of SQLite, byte for byte', async () => {
    await wipeDatabase(database);
    const stores = [createSqliteStore({ file: inFolder('seeds.db') }), await createNeo4jStore(database)];
    const answers: string[] = [];
    for (const store of stores) {
      await mergeSeeds(store);
      const { data, errors } = await ask(store, QUERY, { policy: '粤府〔2021〕53号' }, PATIENT, {}, pastOf(store));
      expect(errors).toBeUndefined();
      answers.push(JSON.stringify(data));
      await store.close();
    }
    expect(answers[0]?.length).toBeGreaterThan(1_000_000);
    expect(answers[0] === answers[1]).toBe(true);
  }, 240_000); // biome-ignore format: one screen
});
