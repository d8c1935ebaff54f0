import type { GraphBatch } from '../../../domain/graph-batch.js';
import { grouped } from '../../../domain/grouped.js';
import { labelOfId } from '../../../domain/ids.js';
import { piecesOf } from '../../../domain/pieces-of.js';
import { fillEdgesStatement } from '../cypher/fill-statements.js';
import { cellOf, rowOf, rowsOf } from '../cypher/row-text.js';
import { checkEnds } from '../merge/check-ends.js';
import { columnsOfEdge } from '../merge/columns-of-edge.js';
import { edgeHash } from '../merge/edge-hash.js';
import type { Merging } from '../merge/merging.js';
import type { OwnedEdge } from '../merge/plan-edges.js';
import { ROWS_PER_FILL } from './fill-nodes.js';
import { createPlaces } from './places.js';

/** Writes the relationships of these batches, none of which can be there, between nodes that are. INVALID_BATCH where an end is missing. */
export async function fillEdges(merging: Merging, batches: readonly GraphBatch[]): Promise<void> {
  const edges = batches.flatMap(({ source, edges }) => edges.map((claim) => ({ owner: source.id, claim })));
  for (const some of grouped(edges, endsOf).values())
    for (const rows of piecesOf(some, ROWS_PER_FILL))
      await fillSome(
        merging,
        rows.map((edge) => ({ ...edge, hash: edgeHash(edge.claim) })),
      );
}

async function fillSome(merging: Merging, edges: readonly OwnedEdge[]): Promise<void> {
  const [first] = edges;
  if (!first) return;
  const { type } = first.claim;
  const labels = [labelOfId(first.claim.from), labelOfId(first.claim.to)] as const;
  const columns = columnsOfEdge(type);
  const [from, to] = [createPlaces(), createPlaces()];
  const rows = edges.map((edge) =>
    rowOf([
      String(from.placeOf(edge.claim.from)),
      String(to.placeOf(edge.claim.to)),
      ...columns.map(({ kind, value }) => cellOf(kind, value(edge))),
    ]),
  );
  const ends = { from: from.ids, to: to.ids, rows: rowsOf(rows) };
  const [written] = await merging.write(fillEdgesStatement(type, labels, columns, merging.release, ends));
  if (written?.[0] === edges.length) return;
  await checkEnds(merging.run, edges);
  throw new Error(`Of ${edges.length} relationships ${type} only ${String(written?.[0])} were written.`);
}

function endsOf({ claim }: Omit<OwnedEdge, 'hash'>): string {
  return `${claim.type} ${labelOfId(claim.from)} ${labelOfId(claim.to)}`;
}
