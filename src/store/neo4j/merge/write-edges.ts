import { grouped } from '../../../domain/grouped.js';
import { labelOfId } from '../../../domain/ids.js';
import * as cypher from '../cypher/merge-statements.js';
import { edgeProperties } from './edge-properties.js';
import type { Merging } from './merging.js';
import type { EdgeChanges, OwnedEdge } from './plan-edges.js';
import { inSlices } from './slices.js';

/** Writes what is different of relationships; their ends are there. */
export async function writeEdges(
  { write, release }: Merging,
  { created, updated, removed }: Omit<EdgeChanges, 'counts'>,
): Promise<void> {
  for (const [type, some] of grouped(removed, (edge) => edge.type)) {
    const elements = some.map((edge) => edge.element);
    await inSlices(elements, (slice) => write(cypher.removeEdgesStatement(type, release, slice)));
  }
  for (const [type, some] of grouped(updated, (edge) => edge.claim.type)) {
    const rows = some.map((edge) => ({ element: edge.element, properties: edgeProperties(edge) }));
    await inSlices(rows, (slice) => write(cypher.updateEdgesStatement(type, release, slice)));
  }
  for (const some of grouped(created, endsOf).values()) {
    const { type, from, to } = (some[0] as OwnedEdge).claim;
    const rows = some.map((edge) => ({
      from: edge.claim.from,
      to: edge.claim.to,
      properties: edgeProperties(edge),
    }));
    const ends = [labelOfId(from), labelOfId(to)] as const;
    await inSlices(rows, (slice) => write(cypher.createEdgesStatement(type, ends, release, slice)));
  }
}

function endsOf({ claim }: OwnedEdge): string {
  return `${claim.type} ${labelOfId(claim.from)} ${labelOfId(claim.to)}`;
}
