import { rm } from 'node:fs/promises';
import path from 'node:path';
import { stopHeldServer } from './held-server.ts';

/** After the last test: the server that the set-up started goes, and so does the folder of the lock. */
export default async function globalTeardown(): Promise<void> {
  await stopHeldServer();
  if (process.env.TEST_NEO4J_LOCK) {
    await rm(path.dirname(process.env.TEST_NEO4J_LOCK), { recursive: true, force: true });
  }
}
