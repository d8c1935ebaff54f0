import { describe } from '@jest/globals';
import { createTestFolder } from '../store/sqlite-folder.js';
import { describeSharedStore } from './describe-shared-store.js';

const inFolder = createTestFolder();

describe('several processes on one SQLite file', () => {
  describeSharedStore(() => ({ options: ['--store', inFolder('shared.db')], env: {} }));
});
