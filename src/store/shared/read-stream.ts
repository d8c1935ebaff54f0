import { DomainError } from '../../domain/errors.js';
import type { BatchStream, GraphBatch } from '../../domain/graph-batch.js';
import { checkBatches } from './check-batches.js';

/** The batches of a stream, each checked (`checkBatches`), and all those that were announced (INVALID_BATCH). */
export async function* readStream(stream: BatchStream): AsyncGenerator<GraphBatch> {
  const { sourceIds } = stream;
  const unordered = sourceIds.find((id, at) => at > 0 && id <= (sourceIds[at - 1] ?? ''));
  if (unordered !== undefined)
    throw invalid(`The source ${unordered} is announced twice or out of order: name each once, ascending.`);
  let at = 0;
  for await (const batch of stream.read()) {
    const { id } = batch.source;
    if (id !== sourceIds[at])
      throw invalid(`The source ${id} comes where ${sourceIds[at] ?? 'nothing more'} was announced.`);
    checkBatches([batch]);
    at += 1;
    yield batch;
  }
  if (at < sourceIds.length) throw invalid(`The source ${sourceIds[at]} was announced and does not come.`);
}

function invalid(message: string): DomainError {
  return new DomainError('INVALID_BATCH', message);
}
