import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { EdgesTask, FilledEdges } from './edges-task.js';
import { madeOf, type Outcome } from './outcome.js';

const TASK = fileURLToPath(new URL('./edges-task.js', import.meta.url));

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
  });
  const filled = pool.run(undefined, { name: 'fillEdges' }).then(madeOf);
  // It may fail long before anybody waits for it.
  filled.catch(() => undefined);
  return { filled, close: () => pool.destroy() };
}
