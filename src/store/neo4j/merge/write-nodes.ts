import type { NodeLabel } from '../../../domain/graph-model.js';
import { grouped } from '../../../domain/grouped.js';
import * as cypher from '../cypher/merge-statements.js';
import type { Merging } from './merging.js';
import { nodeProperties } from './node-properties.js';
import type { NodeChanges } from './plan-nodes.js';
import { inSlices } from './slices.js';

/** Writes what is new or different of nodes and of who claims them; those that go stay until their relationships are gone. */
export async function writeNodes(
  { write, release }: Merging,
  { created, updated, claims }: NodeChanges,
): Promise<void> {
  const rowsOf = (label: NodeLabel, some: NodeChanges['created']) =>
    some.map(({ id, values, owner, stub, hash }) => ({
      id,
      properties: { ...nodeProperties(label, values), _owner: owner, _stub: stub, _hash: hash },
    }));
  for (const [label, some] of grouped(created, (node) => node.label))
    await inSlices(rowsOf(label, some), (slice) => write(cypher.createNodesStatement(label, release, slice)));
  for (const [label, some] of grouped(updated, (node) => node.label))
    await inSlices(rowsOf(label, some), (slice) => write(cypher.updateNodesStatement(label, release, slice)));
  await inSlices(claims.removed, (slice) => write(cypher.removeClaimsStatement(slice)));
  const changed = claims.updated.map(({ element, ...properties }) => ({ element, properties }));
  await inSlices(changed, (slice) => write(cypher.updateClaimsStatement(slice)));
  for (const [label, some] of grouped(claims.created, (claim) => claim.label)) {
    const rows = some.map(({ id, owner, stub, hash, json }) => ({
      id,
      owner,
      properties: { stub, hash, json },
    }));
    await inSlices(rows, (slice) => write(cypher.createClaimsStatement(label, slice)));
  }
}
