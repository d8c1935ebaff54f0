import type { Gazetteers } from '../../../src/ingest/gazetteers.js';
import { readGazetteers } from '../../../src/ingest/read/read-gazetteers.js';

/** The gazetteers that the program ships, read once per test file. */
export function seedGazetteers(): Promise<Gazetteers> {
  return readGazetteers('seeds/gazetteers');
}
