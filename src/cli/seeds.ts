import { fileURLToPath } from 'node:url';

/** What `quickstart` loads: beside the program, wherever it was cloned to. */
export const SEED_DOCUMENTS = fileURLToPath(new URL('../../seeds/documents', import.meta.url));
export const SEED_GAZETTEERS = fileURLToPath(new URL('../../seeds/gazetteers', import.meta.url));
