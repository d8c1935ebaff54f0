import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { madeOf, type Outcome } from '../../shared/outcome.js';
import type { EdgesTask, FilledEdges } from './edges-task.js';

const TASK = fileURLToPath(new URL('./edges-task.js', import.meta.url));

const YOUNG_MB = 24;

/** False for source code that was not built, which no thread can run. */
export function canEdgesHaveThread(): boolean {
  return existsSync(TASK);
}

export interface EdgesThread {
  /** Rejects with what the thread failed with. */
  readonly filled: Promise<FilledEdges>;
  /** Ends the thread, also in the midst of its work. */
  readonly close: () => Promise<void>;
}

export async function startEdgesThread(task: EdgesTask): Promise<EdgesThread> {
  const { Piscina } = await import('piscina');
  const pool = new Piscina<undefined, Outcome<FilledEdges>>({
    filename: TASK,
    minThreads: 1,
    maxThreads: 1,
    workerData: task,
    // What is read is soon done with: a small young generation is enough, and is emptied in the cache of the processor.
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  const filled = pool.run(undefined, { name: 'fillEdges' }).then(madeOf);
  // It may fail long before anybody waits for it.
  filled.catch(() => undefined);
  return { filled, close: () => pool.destroy() };
}
