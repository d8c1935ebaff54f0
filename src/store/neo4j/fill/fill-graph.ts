import type { BatchStream, GraphBatch, MergeSummary } from '../../../domain/graph-batch.js';
import type { ReleaseNote } from '../../../domain/release.js';
import { createNewIds } from '../../shared/new-ids.js';
import { addClaims } from '../merge/add-claims.js';
import { batchGroups } from '../merge/batch-groups.js';
import { beginMerge, type Merging } from '../merge/merging.js';
import { writeSources } from '../merge/write-sources.js';
import type { Run } from '../run.js';
import { fillEdges } from './fill-edges.js';
import { fillNodes, type OwnedNode } from './fill-nodes.js';
import { fillSharedNodes } from './fill-shared-nodes.js';
import { createLanes } from './lanes.js';

/** While Neo4j writes one group of sources, the next is made ready. */
const LANES = 2;
/** A group has about so many nodes or relationships: as few as statements stay large, as three groups are in memory. */
const CLAIMS_PER_GROUP = 10_000;
/** Claims on nodes that somebody claimed before wait until there are so many. */
const SHARED_MAX = 20_000;

/**
 * Writes a stream into a database that holds nothing, as `mergeStream` would, but compares with nothing: first what is claimed of nodes,
 * then the relationships between them. Two groups of sources are written at once; they share nothing but hubs.
 */
export async function fillGraph(write: Run, stream: BatchStream, note: ReleaseNote): Promise<MergeSummary> {
  const merging = await beginMerge(write, note);
  const nodes = await fillAllNodes(merging, stream);
  const edges = await fillAllEdges(merging, stream);
  const created = (count: number) => ({ created: count, updated: 0, removed: 0, unchanged: 0 });
  return merging.end({ nodes: created(nodes), edges: created(edges) });
}

async function fillAllNodes(merging: Merging, stream: BatchStream): Promise<number> {
  const newIds = createNewIds();
  const lanes = createLanes(LANES);
  let created = 0;
  let shared: OwnedNode[] = [];
  const writeShared = async (): Promise<void> => {
    // What these claims are compared with must be there.
    await lanes.end();
    created += await fillSharedNodes(merging, shared);
    shared = [];
  };
  try {
    for await (const batches of batchGroups(stream, 'NODES', CLAIMS_PER_GROUP)) {
      const fresh: OwnedNode[] = [];
      for (const { source, nodes } of batches)
        for (const claim of nodes)
          (newIds.add(claim.node.id) ? fresh : shared).push({ owner: source.id, claim });
      created += fresh.length;
      await lanes.begin(async () => {
        await writeSources(merging, batches);
        await fillNodes(merging, fresh);
      });
      if (shared.length > SHARED_MAX) await writeShared();
    }
    await writeShared();
  } finally {
    await lanes.rest();
  }
  return created;
}

async function fillAllEdges(merging: Merging, stream: BatchStream): Promise<number> {
  const lanes = createLanes(LANES);
  let created = 0;
  try {
    for await (const batches of batchGroups(stream, 'EDGES', CLAIMS_PER_GROUP)) {
      created += batches.reduce((sum, { edges }) => sum + edges.length, 0);
      await lanes.begin(() => fillEdgesOf(merging, batches));
    }
    await lanes.end();
  } finally {
    await lanes.rest();
  }
  return created;
}

async function fillEdgesOf(merging: Merging, batches: readonly GraphBatch[]): Promise<void> {
  await addClaims(merging.run, batches);
  await fillEdges(merging, batches);
}
