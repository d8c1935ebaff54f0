import type { BatchStream, ChangeCounts, GraphBatch, MergeSummary } from '../../../domain/graph-batch.js';
import { NODE_LABELS } from '../../../domain/graph-model.js';
import type { ReleaseNote } from '../../../domain/release.js';
import * as cypher from '../cypher/merge-statements.js';
import type { Run } from '../run.js';
import { addClaims } from './add-claims.js';
import { batchGroups } from './batch-groups.js';
import { checkEnds } from './check-ends.js';
import { beginMerge, type Merging } from './merging.js';
import { moveFound } from './move-found.js';
import { planEdges } from './plan-edges.js';
import { planNodes } from './plan-nodes.js';
import { readClaims } from './read-claims.js';
import { readEdges } from './read-edges.js';
import { removeNodes } from './remove-nodes.js';
import { slices } from './slices.js';
import { writeEdges } from './write-edges.js';
import { writeNodes } from './write-nodes.js';
import { writeSources } from './write-sources.js';

/** Nodes → the sources that no longer claim them. */
type Leaving = Map<string, Set<string>>;

/**
 * As `mergeBatches`, in groups of batches, read twice: first what is claimed of nodes, then the relationships between them; what nobody
 * claims any more goes last. Nothing is held but ids of nodes that a source no longer claims.
 */
export async function mergeStream(
  run: Run,
  stream: BatchStream,
  note: ReleaseNote,
  claimsPerGroup?: number,
): Promise<MergeSummary> {
  const merging = await beginMerge(run, note);
  const moved = await moveFound(merging, stream.found ?? new Map(), new Set(stream.sourceIds));
  const leaving: Leaving = new Map();
  for await (const batches of batchGroups(stream, 'NODES', claimsPerGroup))
    await mergeNodes(merging, batches, leaving);
  const edges = { created: 0, updated: 0, removed: 0, unchanged: 0 };
  for await (const batches of batchGroups(stream, 'EDGES', claimsPerGroup)) {
    const owners = batches.map(({ source }) => source.id);
    await addClaims(run, batches);
    const changes = planEdges(batches, await readEdges(run, owners));
    await checkEnds(run, changes.created);
    await writeEdges(merging, changes);
    for (const name of ['created', 'updated', 'removed', 'unchanged'] as const)
      edges[name] += changes.counts[name];
  }
  const left = await leaveNodes(merging, leaving, new Set(stream.sourceIds));
  const nodes = await countNodes(merging, stream.sourceIds, left);
  return merging.end({
    // What was renamed is counted as changed, and not as one that went and one that came.
    nodes: {
      created: nodes.created - moved.renamed,
      updated: nodes.updated + moved.renamed,
      removed: nodes.removed + moved.removed,
      unchanged: nodes.unchanged,
    },
    edges: { ...edges, updated: edges.updated + moved.updated },
  });
}

/** Claims that a source no longer makes stay until all are there that are made now, so no node is gone for a moment. */
async function mergeNodes(merging: Merging, batches: readonly GraphBatch[], leaving: Leaving): Promise<void> {
  const { run } = merging;
  await writeSources(merging, batches);
  const owners = batches.map(({ source }) => source.id);
  const claimed = new Map(
    batches.map(({ source, nodes }) => [source.id, new Set(nodes.map(({ node }) => node.id))]),
  );
  for (const row of await run(cypher.claimedStatement(owners))) {
    const [owner, , id] = row as readonly [string, string, string];
    if (claimed.get(owner)?.has(id)) continue;
    leaving.set(id, (leaving.get(id) ?? new Set()).add(owner));
  }
  const ids = new Set([...claimed.values()].flatMap((some) => [...some]));
  await writeNodes(merging, planNodes(batches, await readClaims(run, [...ids], owners)));
}

interface Left {
  readonly removed: number;
  /** Nodes that a source no longer claims, and only sources outside this merge still do. */
  readonly elsewhere: number;
}

async function leaveNodes(merging: Merging, leaving: Leaving, owners: ReadonlySet<string>): Promise<Left> {
  const isLeaving = (id: string, owner: string): boolean => leaving.get(id)?.has(owner) ?? false;
  let [removed, elsewhere] = [0, 0];
  const gone = [];
  for (const ids of slices([...leaving.keys()])) {
    const stored = await readClaims(merging.run, ids, []);
    const changes = planNodes([], stored, isLeaving);
    await writeNodes(merging, changes);
    gone.push(...changes.removed);
    removed += changes.removed.length;
    for (const [id, claims] of stored) {
      const staying = claims.filter(({ owner }) => !isLeaving(id, owner));
      if (staying.length > 0 && staying.every(({ owner }) => !owners.has(owner))) elsewhere += 1;
    }
  }
  await removeNodes(merging, gone);
  return { removed, elsewhere };
}

/** Each node once, though several groups may have touched it: its versions tell what the whole merge has made of it. */
async function countNodes(
  { run, release }: Merging,
  owners: readonly string[],
  { removed, elsewhere }: Left,
): Promise<ChangeCounts> {
  let [created, updated] = [0, 0];
  for (const label of NODE_LABELS) {
    const [row] = await run(cypher.countChangedStatement(label, release));
    const [fresh, changed] = (row ?? [0, 0]) as readonly [number, number];
    created += fresh;
    updated += changed;
  }
  const [row] = await run(cypher.countClaimedStatement(owners));
  const claimed = (row?.[0] ?? 0) as number;
  return { created, updated, removed, unchanged: claimed + elsewhere - created - updated };
}
