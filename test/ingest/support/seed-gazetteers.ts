import { fileURLToPath } from 'node:url';
import type { Gazetteers } from '../../../src/ingest/gazetteers.js';
import { readGazetteers } from '../../../src/ingest/read/read-gazetteers.js';

/** The project's own gazetteers. */
export function seedGazetteers(): Promise<Gazetteers> {
  return readGazetteers(fileURLToPath(new URL('../../../seeds/gazetteers', import.meta.url)));
}
