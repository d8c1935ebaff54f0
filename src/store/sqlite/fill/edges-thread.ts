import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type OneThread, startOneThread } from '../../shared/start-one-thread.js';
import type { EdgesTask, FilledEdges } from './edges-task.js';

const TASK = fileURLToPath(new URL('./edges-task.js', import.meta.url));

/** What is read is soon done with: a small young generation is enough, and is emptied in the cache of the processor. */
const YOUNG_GENERATION_MB = 24;

/** False for source code that was not built, which no thread can run. */
export function canEdgesHaveThread(): boolean {
  return existsSync(TASK);
}

export function startEdgesThread(given: EdgesTask): Promise<OneThread<FilledEdges>> {
  return startOneThread({ file: TASK, name: 'fillEdges', given, youngGenerationMb: YOUNG_GENERATION_MB });
}
