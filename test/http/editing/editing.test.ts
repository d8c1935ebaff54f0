import { describe } from '@jest/globals';
import { createSqliteStore } from '../../../src/store/sqlite/sqlite-store.js';
import { describeEditing } from './describe-editing.js';

describe('a correction through the API, on SQLite', () => {
  describeEditing(async (file) => ({
    store: createSqliteStore({ file }),
    args: ['--store', file],
    env: {},
  }));
});
