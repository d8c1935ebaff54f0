import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BatchStream } from '../../../domain/graph-batch.js';
import { madeOf, type Outcome } from '../../shared/outcome.js';
import type { EdgesTask } from './edges-task.js';
import type { WrittenEdges } from './write-edge-files.js';

const TASK = fileURLToPath(new URL('./edges-task.js', import.meta.url));

/** Rows are short-lived: with room for them, collecting them takes much less time. */
const YOUNG_GENERATION_MB = 96;

export interface EdgesThread {
  /** Rejects with what the thread failed with. */
  readonly written: Promise<WrittenEdges>;
  /** Ends the thread, also in the midst of its work. */
  readonly close: () => Promise<void>;
}

/** Begins to write the relationships beside the nodes. Null where the stream is in one piece, and for source code that was not built, which no thread can run. */
export async function startEdgesThread(
  folder: string,
  { sourceIds, halves }: BatchStream,
  release: number,
): Promise<EdgesThread | null> {
  if (!halves || !existsSync(TASK)) return null;
  const task: EdgesTask = { folder, ...halves.edges, sourceIds, release };
  const { Piscina } = await import('piscina');
  const pool = new Piscina<undefined, Outcome<WrittenEdges>>({
    filename: TASK,
    minThreads: 1,
    maxThreads: 1,
    workerData: task,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
  });
  const written = pool.run(undefined, { name: 'writeEdges' }).then(madeOf);
  // It may fail long before anybody waits for it.
  written.catch(() => undefined);
  return { written, close: () => pool.destroy() };
}
