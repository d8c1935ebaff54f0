import { workerData } from 'node:worker_threads';
import type { OpenEdgesHalf } from '../../../domain/graph-batch.js';
import { missingEnd } from '../../shared/check-batches.js';
import { createIdNumbers, type IdNumbers } from '../../shared/id-numbers.js';
import { type Outcome, outcomeOf } from '../../shared/outcome.js';
import { createCsvFiles } from './csv-files.js';
import { type WrittenEdges, writeEdgeFiles } from './write-edge-files.js';

/** What a thread needs to write the files of relationships. */
export interface EdgesTask {
  readonly folder: string;
  readonly module: string;
  readonly given: unknown;
  readonly sourceIds: readonly string[];
  readonly release: number;
}

/** Reads the relationships of a stream, and looks whether each has its ends (INVALID_BATCH). */
export function writeEdges(): Promise<Outcome<WrittenEdges>> {
  return outcomeOf(() => written(workerData as EdgesTask));
}

async function written({ folder, module, given, sourceIds, release }: EdgesTask): Promise<WrittenEdges> {
  const { openEdgesHalf } = (await import(module)) as { readonly openEdgesHalf: OpenEdgesHalf };
  const half = openEdgesHalf(given);
  const nodes = await idsOf(half.nodeIds());
  const files = createCsvFiles(folder);
  try {
    // They come by where they start: mostly where the one before did.
    let knownStart = '';
    return await writeEdgeFiles(files, { sourceIds, read: half.edges }, release, (owner, claim) => {
      if (claim.from !== knownStart && !nodes.has(claim.from)) throw missingEnd(owner, claim, 'from');
      if (!nodes.has(claim.to)) throw missingEnd(owner, claim, 'to');
      knownStart = claim.from;
    });
  } finally {
    files.close();
  }
}

async function idsOf(some: AsyncIterable<readonly string[]>): Promise<IdNumbers> {
  const found = createIdNumbers();
  for await (const ids of some) for (const id of ids) found.set(id, 1);
  return found;
}
