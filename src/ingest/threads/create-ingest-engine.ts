import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Gazetteers } from '../gazetteers.js';
import { createIngest, type Ingest } from '../ingest.js';
import { readSource } from '../read/read-source.js';
import type { IngestEngine } from './ingest-engine.js';
import { startThreads } from './start-threads.js';

const TASKS = fileURLToPath(new URL('./thread-tasks.js', import.meta.url));

/** `threads` of 0 starts none. So does source code that was not built: a thread needs a file that Node can run. */
export async function createIngestEngine(gazetteers: Gazetteers, threads: number): Promise<IngestEngine> {
  return threads > 0 && existsSync(TASKS)
    ? startThreads(gazetteers, threads, TASKS)
    : onThisThread(gazetteers);
}

function onThisThread(gazetteers: Gazetteers): IngestEngine {
  // Made when there is something to extract: a refusal, or a text to print, needs none.
  let ingest: Ingest | null = null;
  return {
    threads: 1,
    read: readSource,
    async *batchesOf(sources, known) {
      ingest ??= createIngest(gazetteers);
      yield* ingest.batchesOf(await Promise.all(sources.map((source) => source.read())), known);
    },
    close: async () => {},
  };
}
