import { beforeAll } from '@jest/globals';
import { createTestFolder } from '../store/sqlite-folder.js';
import { type Run, run } from './command-line.js';

/** One store with the seeds for a whole test file, loaded by the program itself. */
export function createSeedStore(): {
  readonly file: () => string;
  readonly loaded: () => Run;
  readonly inFolder: (name: string) => string;
} {
  const inFolder = createTestFolder();
  let loaded: Run | null = null;
  beforeAll(async () => {
    loaded = await run(['ingest', '--store', inFolder('seeds.db')]);
  }, 60_000);
  return {
    inFolder,
    file: () => inFolder('seeds.db'),
    loaded: () => {
      if (loaded === null) throw new Error('The seeds are not loaded yet.');
      return loaded;
    },
  };
}
