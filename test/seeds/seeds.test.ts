import { createSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { describeSeeds } from './describe-seeds.js';

describeSeeds(async () => createSqliteStore({ file: ':memory:' }));
