import { createSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { createTestFolder } from '../store/sqlite-folder.js';
import { describePast } from './describe-past.js';

const inFolder = createTestFolder();

describePast('on SQLite', async () => createSqliteStore({ file: inFolder('three.db') }));
