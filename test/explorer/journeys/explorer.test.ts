import path from 'node:path';
import { createSqliteStore } from '../../../src/store/sqlite/sqlite-store.js';
import { describeJourneys } from './describe-journeys.js';

describeJourneys('the explorer on SQLite', (folder) =>
  createSqliteStore({ file: path.join(folder, 'seeds.db') }),
);
