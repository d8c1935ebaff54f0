import type { BatchStream, GraphBatch, StreamPart } from '../../../domain/graph-batch.js';
import { readStream } from '../../shared/read-stream.js';

/** Batches are taken in groups of about so many nodes and relationships, */
const CLAIMS_PER_GROUP = 20_000;
/** or of so many characters of documents. */
const CHARACTERS_PER_GROUP = 4_000_000;

/** One part of a stream, checked (`readStream`), a group of batches at a time: few statements, little memory. */
export async function* batchGroups(
  stream: BatchStream,
  part: StreamPart,
  claimsPerGroup = CLAIMS_PER_GROUP,
): AsyncGenerator<readonly GraphBatch[]> {
  let group: GraphBatch[] = [];
  let [claims, characters] = [0, 0];
  for await (const batch of readStream(stream, part)) {
    group.push(batch);
    claims += batch.nodes.length + batch.edges.length + 1;
    characters += batch.document?.text.length ?? 0;
    if (claims < claimsPerGroup && characters < CHARACTERS_PER_GROUP) continue;
    yield group;
    [group, claims, characters] = [[], 0, 0];
  }
  if (group.length > 0) yield group;
}
