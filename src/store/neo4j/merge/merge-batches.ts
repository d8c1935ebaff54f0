import type { GraphBatch, MergeSummary } from '../../../domain/graph-batch.js';
import type { ReleaseNote } from '../../../domain/release.js';
import type { FoundDocuments } from '../../graph-store.js';
import * as cypher from '../cypher/merge-statements.js';
import type { Run } from '../run.js';
import { checkEnds } from './check-ends.js';
import { beginMerge } from './merging.js';
import { moveFound } from './move-found.js';
import { planEdges } from './plan-edges.js';
import { planNodes, type StoredClaim } from './plan-nodes.js';
import { readClaims } from './read-claims.js';
import { readEdges } from './read-edges.js';
import { removeNodes } from './remove-nodes.js';
import { writeEdges } from './write-edges.js';
import { writeNodes } from './write-nodes.js';
import { writeSources } from './write-sources.js';

/**
 * Merges all batches within one transaction: reads what their sources claimed, compares here, and writes only what is
 * different. Throws INVALID_BATCH where a relationship would lose an end; the transaction must then be rolled back.
 */
export async function mergeBatches(
  run: Run,
  batches: readonly GraphBatch[],
  found: FoundDocuments,
  note: ReleaseNote,
): Promise<MergeSummary> {
  const owners = batches.map((batch) => batch.source.id);
  const merging = await beginMerge(run, note);
  const moved = await moveFound(merging, found, new Set(owners));
  const nodes = planNodes(batches, await claimsBefore(run, batches, owners));
  const edges = planEdges(batches, await readEdges(run, owners));
  await checkEnds(run, edges.created, nodes.isClaimed);
  await writeSources(merging, batches);
  await writeNodes(merging, nodes);
  await writeEdges(merging, edges);
  await removeNodes(merging, nodes.removed);
  return merging.end({
    nodes: { ...nodes.counts, removed: nodes.counts.removed + moved.removed },
    edges: { ...edges.counts, updated: edges.counts.updated + moved.updated },
  });
}

async function claimsBefore(
  run: Run,
  batches: readonly GraphBatch[],
  owners: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredClaim[]>> {
  const ids = new Set(batches.flatMap((batch) => batch.nodes.map((claim) => claim.node.id)));
  for (const [, , id] of await run(cypher.claimedStatement(owners))) ids.add(id as string);
  return readClaims(run, [...ids], owners);
}
