import { createSqliteStore } from '../../../src/store/sqlite/sqlite-store.js';
import { createTestFolder } from '../../store/sqlite-folder.js';
import { describeFormerReading } from './describe-former-reading.js';
import { describeReading } from './describe-reading.js';

const inFolder = createTestFolder();

describeReading(async () => createSqliteStore({ file: inFolder('reading.db') }));
describeFormerReading(async () => createSqliteStore({ file: inFolder('former.db') }));
