import type { BatchStream, OpenEdgesHalf } from '../../../domain/graph-batch.js';
import { createNewIds } from '../../shared/new-ids.js';

/**
 * The ids of nodes that come more than once in a stream, and perhaps, once in many millions, one that does not. Looks at the stream
 * beforehand, where it can be read apart (`isApart`) at its ids alone; eight bytes or so for each node. What is read is checked by who reads it to write it.
 */
export async function findRepeated(stream: BatchStream, isApart: boolean): Promise<ReadonlySet<string>> {
  const newIds = createNewIds();
  const repeated = new Set<string>();
  for await (const ids of await nodeIdsOf(stream, isApart))
    for (const id of ids) if (!newIds.add(id)) repeated.add(id);
  return repeated;
}

async function nodeIdsOf(
  { halves, read }: BatchStream,
  isApart: boolean,
): Promise<AsyncIterable<readonly string[]>> {
  if (!halves || !isApart) return idsOf(read('NODES'));
  const { openEdgesHalf } = (await import(halves.edges.module)) as { readonly openEdgesHalf: OpenEdgesHalf };
  return openEdgesHalf(halves.edges.given).nodeIds();
}

async function* idsOf(batches: ReturnType<BatchStream['read']>): AsyncGenerator<readonly string[]> {
  for await (const { nodes } of batches) yield nodes.map(({ node }) => node.id);
}
