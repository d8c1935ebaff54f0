import { DomainError } from '../../domain/errors.js';
import type { BatchStream, GraphBatch, StreamPart } from '../../domain/graph-batch.js';
import { checkBatches } from './check-batches.js';

/**
 * The batches of a stream, or what the part asked for has of them, each checked (`checkBatches`), and all those that were announced
 * (INVALID_BATCH).
 */
export async function* readStream(stream: BatchStream, part?: StreamPart): AsyncGenerator<GraphBatch> {
  const { sourceIds } = stream;
  const unordered = sourceIds.find((id, at) => at > 0 && id <= (sourceIds[at - 1] ?? ''));
  if (unordered !== undefined)
    throw invalid(`The source ${unordered} is announced twice or out of order: name each once, ascending.`);
  let at = 0;
  for await (const batch of stream.read(part)) {
    const { id } = batch.source;
    if (id !== sourceIds[at])
      throw invalid(`The source ${id} comes where ${sourceIds[at] ?? 'nothing more'} was announced.`);
    const asked = partOf(batch, part);
    checkBatches([asked]);
    at += 1;
    yield asked;
  }
  if (at < sourceIds.length) throw invalid(`The source ${sourceIds[at]} was announced and does not come.`);
}

/** Nothing is looked at twice, also where the stream leaves nothing out. */
function partOf(batch: GraphBatch, part: StreamPart | undefined): GraphBatch {
  if (part === undefined) return batch;
  return part === 'NODES' ? { ...batch, edges: [] } : { ...batch, document: null, nodes: [] };
}

function invalid(message: string): DomainError {
  return new DomainError('INVALID_BATCH', message);
}
