import type { GraphBatch } from '../../../domain/graph-batch.js';
import { addClaimsStatement } from '../cypher/merge-statements.js';
import type { Run } from '../run.js';
import { integer } from '../values.js';
import { inSlices } from './slices.js';

/** Adds the relationships to how much the sources are said to claim: of a stream they come after the nodes. */
export async function addClaims(run: Run, batches: readonly GraphBatch[]): Promise<void> {
  const rows = batches.map(({ source, edges }) => ({ id: source.id, claims: integer(edges.length) }));
  await inSlices(rows, (slice) => run(addClaimsStatement(slice)));
}
