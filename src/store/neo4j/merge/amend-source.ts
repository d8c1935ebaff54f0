import type { Amendment, EdgeIdentity, MergeSummary } from '../../../domain/graph-batch.js';
import type { ReleaseNote } from '../../../domain/release.js';
import { missingEdge, unknownSource } from '../../shared/check-amendment.js';
import * as cypher from '../cypher/merge-statements.js';
import type { Run } from '../run.js';
import { checkEnds } from './check-ends.js';
import { edgeHash } from './edge-hash.js';
import { beginMerge } from './merging.js';
import type { EdgeChanges, OwnedEdge, StoredEdge } from './plan-edges.js';
import { readEdges } from './read-edges.js';
import { writeEdges } from './write-edges.js';

const NO_NODES = { created: 0, updated: 0, removed: 0, unchanged: 0 };

/** Changes a few claims of one source, and its log of corrections. Throws INVALID_BATCH; the transaction must then be rolled back. */
export async function amendSource(run: Run, amendment: Amendment, note: ReleaseNote): Promise<MergeSummary> {
  const { sourceId } = amendment;
  const merging = await beginMerge(run, note);
  const [source] = await run(cypher.correctionsStatement(sourceId));
  if (!source) throw unknownSource(sourceId);
  const corrections = JSON.stringify(amendment.corrections);
  if (source[0] !== corrections)
    await merging.write(cypher.amendSourceStatement(sourceId, merging.release, corrections));
  const types = new Set([...amendment.remove, ...amendment.put].map(({ type }) => type));
  const edges = planAmendment(amendment, await readEdges(run, [sourceId], [...types]));
  await checkEnds(run, edges.created);
  await writeEdges(merging, edges);
  return merging.end({ nodes: NO_NODES, edges: edges.counts });
}

function planAmendment({ sourceId, remove, put }: Amendment, stored: readonly StoredEdge[]): EdgeChanges {
  const before = new Map(stored.map((edge) => [identityOf(edge), edge]));
  const removed = remove.map((identity) => {
    const edge = before.get(identityOf(identity));
    if (!edge) throw missingEdge(sourceId, identity);
    return edge;
  });
  const created: OwnedEdge[] = [];
  const updated: (OwnedEdge & { element: string })[] = [];
  let unchanged = 0;
  for (const claim of put) {
    const old = before.get(identityOf({ ...claim, key: claim.edge.key }));
    const edge = { owner: sourceId, claim, hash: edgeHash(claim) };
    if (!old) created.push(edge);
    else if (old.hash !== edge.hash) updated.push({ ...edge, element: old.element });
    else unchanged += 1;
  }
  const counts = { created: created.length, updated: updated.length, removed: removed.length, unchanged };
  return { counts, created, updated, removed };
}

function identityOf({ type, from, to, key }: EdgeIdentity): string {
  return JSON.stringify([type, from, to, key]);
}
