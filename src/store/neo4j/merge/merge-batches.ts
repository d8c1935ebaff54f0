import type { GraphBatch, MergeSummary } from '../../../domain/graph-batch.js';
import { RELATIONSHIPS, type RelationshipType } from '../../../domain/graph-model.js';
import { labelOfId } from '../../../domain/ids.js';
import type { FoundDocuments } from '../../graph-store.js';
import { missingEnd } from '../../shared/check-batches.js';
import * as cypher from '../cypher/merge-statements.js';
import { integer } from '../values.js';
import { moveFound } from './move-found.js';
import { type EdgeChanges, planEdges, type StoredEdge } from './plan-edges.js';
import { type NodeChanges, planNodes, type StoredClaim } from './plan-nodes.js';
import { readClaims } from './read-claims.js';
import { removeNodes } from './remove-nodes.js';
import type { Run } from './run.js';
import { grouped, inSlices, slices } from './slices.js';
import { writeEdges } from './write-edges.js';
import { writeNodes } from './write-nodes.js';

const TYPES = Object.keys(RELATIONSHIPS) as RelationshipType[];

/**
 * Merges all batches within one transaction: reads what their sources claimed, compares here, and writes only what is
 * different. Throws INVALID_BATCH where a relationship would lose an end; the transaction must then be rolled back.
 */
export async function mergeBatches(
  run: Run,
  batches: readonly GraphBatch[],
  found: FoundDocuments,
): Promise<MergeSummary> {
  const owners = batches.map((batch) => batch.source.id);
  await run(cypher.beginStatement());
  const moved = await moveFound(run, found, new Set(owners));
  const nodes = planNodes(batches, await claimsBefore(run, batches, owners));
  const edges = planEdges(batches, await readEdges(run, owners));
  await checkEnds(run, nodes, edges);
  await writeSources(run, batches);
  await writeNodes(run, nodes);
  await writeEdges(run, edges);
  await removeNodes(run, nodes);
  return {
    nodes: { ...nodes.counts, removed: nodes.counts.removed + moved.removed },
    edges: { ...edges.counts, updated: edges.counts.updated + moved.updated },
  };
}

async function claimsBefore(
  run: Run,
  batches: readonly GraphBatch[],
  owners: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredClaim[]>> {
  const ids = new Set(batches.flatMap((batch) => batch.nodes.map((claim) => claim.node.id)));
  for (const [, id] of await run(cypher.claimedStatement(owners))) ids.add(id as string);
  return readClaims(run, [...ids], owners);
}

async function readEdges(run: Run, owners: readonly string[]): Promise<readonly StoredEdge[]> {
  const stored: StoredEdge[] = [];
  for (const type of TYPES)
    for (const row of await run(cypher.ownedStatement(type, owners))) {
      const [owner, from, to, key, hash, element] = row as readonly string[] as readonly [
        string, string, string, string, string, string,
      ]; // biome-ignore format: one screen
      stored.push({ type, owner, from, to, key, hash, element });
    }
  return stored;
}

/** Every end of a new relationship is claimed by this merge, or is there and stays. */
async function checkEnds(run: Run, { isClaimed }: NodeChanges, { created }: EdgeChanges): Promise<void> {
  const unseen = new Set(
    created.flatMap(({ claim }) => [claim.from, claim.to]).filter((id) => !isClaimed.has(id)),
  );
  const found = new Set<unknown>();
  for (const [label, ids] of grouped([...unseen], labelOfId))
    for (const slice of slices(ids))
      for (const [id] of await run(cypher.existingStatement(label, slice))) found.add(id);
  const isThere = (id: string): boolean => isClaimed.get(id) ?? found.has(id);
  for (const { owner, claim } of created)
    for (const end of ['from', 'to'] as const) if (!isThere(claim[end])) throw missingEnd(owner, claim, end);
}

async function writeSources(run: Run, batches: readonly GraphBatch[]): Promise<void> {
  const rows = batches.map(({ source }) => ({
    id: source.id,
    loadedAt: source.loadedAt,
    properties: {
      kind: source.kind,
      file: source.file,
      sha256: source.sha256,
      characters: integer(source.characters),
      diagnostics: JSON.stringify(source.diagnostics),
      unresolved: JSON.stringify(source.unresolved),
      quality: JSON.stringify(source.quality),
    },
  }));
  await inSlices(rows, (slice) => run(cypher.sourcesMergeStatement(slice)));
}
