import type { NodeClaim } from '../../../domain/graph-batch.js';
import type { NodeLabel } from '../../../domain/graph-model.js';
import { grouped } from '../../../domain/grouped.js';
import { piecesOf } from '../../../domain/pieces-of.js';
import { fillNodesStatement } from '../cypher/fill-statements.js';
import { type Column, cellOf, rowOf, rowsOf } from '../cypher/row-text.js';
import { columnsOfNode, valuesOfNode } from '../merge/columns-of-node.js';
import type { Merging } from '../merge/merging.js';
import { nodeHash } from '../merge/node-hash.js';
import { createPlaces } from './places.js';

/** A statement creates about so many nodes or relationships. */
export const ROWS_PER_FILL = 3_000;

/** What one source says of a node. */
export interface OwnedNode {
  readonly owner: string;
  readonly claim: NodeClaim;
}

const OF_THE_CLAIM: readonly Column[] = [
  { name: '_owner', kind: 'string' },
  { name: '_stub', kind: 'boolean' },
  { name: '_hash', kind: 'string' },
];

/** Writes nodes that nobody has claimed before, each with its claim; the records of their sources are there. */
export async function fillNodes(merging: Merging, nodes: readonly OwnedNode[]): Promise<void> {
  for (const [label, some] of grouped(nodes, ({ claim }) => claim.label))
    for (const rows of piecesOf(some, ROWS_PER_FILL)) await fillSome(merging, label, rows);
}

async function fillSome(merging: Merging, label: NodeLabel, nodes: readonly OwnedNode[]): Promise<void> {
  const columns = columnsOfNode(label);
  const owners = createPlaces();
  const rows = nodes.map(({ owner, claim }) => {
    const values = valuesOfNode(label, claim.node as unknown as Readonly<Record<string, unknown>>);
    return rowOf([
      String(owners.placeOf(owner)),
      ...columns.map(({ kind }, at) => cellOf(kind, values[at])),
      ...[owner, claim.stub, nodeHash(claim)].map((value, at) =>
        cellOf(OF_THE_CLAIM[at]?.kind ?? 'string', value),
      ),
    ]);
  });
  const [written] = await merging.write(
    fillNodesStatement(label, [...columns, ...OF_THE_CLAIM], merging.release, {
      owners: owners.ids,
      rows: rowsOf(rows),
    }),
  );
  if (written?.[0] !== nodes.length)
    throw new Error(`Of ${nodes.length} nodes ${label} only ${String(written?.[0])} were written.`);
}
