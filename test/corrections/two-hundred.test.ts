import { createSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { describeTwoHundred } from './describe-two-hundred.js';

describeTwoHundred(async () => createSqliteStore({ file: ':memory:' }));
