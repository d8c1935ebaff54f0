import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createSqliteStore } from '../../../src/store/sqlite/sqlite-store.js';
import { seedBatches } from '../../support/load-seeds.js';
import { describeMatrixReport } from './describe-matrix-report.js';

describeMatrixReport(async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'policy-graph-report-'));
  const store = createSqliteStore({ file: path.join(folder, 'gold.db') });
  await store.merge(await seedBatches());
  const close = async (): Promise<void> => {
    await store.close();
    await rm(folder, { recursive: true });
  };
  return { reader: store, close };
});
