import { createSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { describeGraphStore } from './contract.js';
import { createTestFolder } from './sqlite-folder.js';

const inFolder = createTestFolder();
let files = 0;

describeGraphStore('SQLite', async () => {
  const file = inFolder(`${++files}.db`);
  return { store: createSqliteStore({ file }), reopen: async () => createSqliteStore({ file }) };
});
