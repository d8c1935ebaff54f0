import { labelOfId } from '../../../domain/ids.js';
import * as cypher from '../cypher/merge-statements.js';
import { edgeProperties } from './edge-properties.js';
import type { EdgeChanges, OwnedEdge } from './plan-edges.js';
import type { Run } from './run.js';
import { grouped, inSlices } from './slices.js';

/** Writes what is different of relationships; their ends are there. */
export async function writeEdges(run: Run, { created, updated, removed }: EdgeChanges): Promise<void> {
  for (const [type, some] of grouped(removed, (edge) => edge.type)) {
    const elements = some.map((edge) => edge.element);
    await inSlices(elements, (slice) => run(cypher.removeEdgesStatement(type, slice)));
  }
  for (const [type, some] of grouped(updated, (edge) => edge.claim.type)) {
    const rows = some.map((edge) => ({ element: edge.element, properties: edgeProperties(edge) }));
    await inSlices(rows, (slice) => run(cypher.updateEdgesStatement(type, slice)));
  }
  for (const some of grouped(created, endsOf).values()) {
    const { type, from, to } = (some[0] as OwnedEdge).claim;
    const rows = some.map((edge) => ({
      from: edge.claim.from,
      to: edge.claim.to,
      properties: edgeProperties(edge),
    }));
    await inSlices(rows, (slice) =>
      run(cypher.createEdgesStatement(type, labelOfId(from), labelOfId(to), slice)),
    );
  }
}

function endsOf({ claim }: OwnedEdge): string {
  return `${claim.type} ${labelOfId(claim.from)} ${labelOfId(claim.to)}`;
}
