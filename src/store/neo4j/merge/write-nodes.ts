import type { NodeLabel } from '../../../domain/graph-model.js';
import * as cypher from '../cypher/merge-statements.js';
import { CLAIMS } from '../cypher/names.js';
import { nodeProperties } from './node-properties.js';
import type { NodeChanges } from './plan-nodes.js';
import type { Run } from './run.js';
import { grouped, inSlices } from './slices.js';

/** Writes what is new or different of nodes and of who claims them; those that go stay until their relationships are gone. */
export async function writeNodes(run: Run, { created, updated, claims }: NodeChanges): Promise<void> {
  const rowsOf = (label: NodeLabel, some: NodeChanges['created']) =>
    some.map(({ id, values }) => ({ id, properties: nodeProperties(label, values) }));
  for (const [label, some] of grouped(created, (node) => node.label))
    await inSlices(rowsOf(label, some), (slice) => run(cypher.createNodesStatement(label, slice)));
  for (const [label, some] of grouped(updated, (node) => node.label))
    await inSlices(rowsOf(label, some), (slice) => run(cypher.updateNodesStatement(label, slice)));
  await inSlices(claims.removed, (slice) => run(cypher.removeEdgesStatement(CLAIMS, slice)));
  const changed = claims.updated.map(({ element, ...properties }) => ({ element, properties }));
  await inSlices(changed, (slice) => run(cypher.updateEdgesStatement(CLAIMS, slice)));
  for (const [label, some] of grouped(claims.created, (claim) => claim.label)) {
    const rows = some.map(({ id, owner, stub, hash, json }) => ({
      id,
      owner,
      properties: { stub, hash, json },
    }));
    await inSlices(rows, (slice) => run(cypher.createClaimsStatement(label, slice)));
  }
}
