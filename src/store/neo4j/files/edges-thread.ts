import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BatchStream } from '../../../domain/graph-batch.js';
import { type OneThread, startOneThread } from '../../shared/start-one-thread.js';
import type { EdgesTask } from './edges-task.js';
import type { WrittenEdges } from './write-edge-files.js';

const TASK = fileURLToPath(new URL('./edges-task.js', import.meta.url));

/** What is read is soon done with: a small young generation is enough. */
const YOUNG_GENERATION_MB = 24;

/** Begins to write the relationships beside the nodes. Null where the stream is in one piece, and for source code that was not built, which no thread can run. */
export async function startEdgesThread(
  folder: string,
  { sourceIds, halves }: BatchStream,
  release: number,
): Promise<OneThread<WrittenEdges> | null> {
  if (!halves || !existsSync(TASK)) return null;
  const given: EdgesTask = { folder, ...halves.edges, sourceIds, release };
  return startOneThread({ file: TASK, name: 'writeEdges', given, youngGenerationMb: YOUNG_GENERATION_MB });
}
