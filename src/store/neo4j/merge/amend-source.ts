import type { Amendment, ChangeCounts, EdgeIdentity, MergeSummary } from '../../../domain/graph-batch.js';
import type { ReleaseNote } from '../../../domain/release.js';
import { changesOnlyLog, missingEdge, unknownSource } from '../../shared/check-amendment.js';
import * as cypher from '../cypher/amend-statements.js';
import type { Run } from '../run.js';
import { checkEnds } from './check-ends.js';
import { edgeHash } from './edge-hash.js';
import { beginMerge, type Merging } from './merging.js';
import type { EdgeChanges, OwnedEdge, StoredEdge } from './plan-edges.js';
import { planNodes } from './plan-nodes.js';
import { readClaims } from './read-claims.js';
import { readEdges } from './read-edges.js';
import { writeEdges } from './write-edges.js';
import { writeNodes } from './write-nodes.js';

/** Changes a few claims of one source, and its log of corrections. Throws INVALID_BATCH; the transaction must then be rolled back. */
export async function amendSource(run: Run, amendment: Amendment, note: ReleaseNote): Promise<MergeSummary> {
  const { sourceId, corrections, quality } = amendment;
  const merging = await beginMerge(run, note);
  const [record] = await run(cypher.amendedFieldsStatement(sourceId));
  if (!record) throw unknownSource(sourceId);
  const fields = { corrections: JSON.stringify(corrections), quality: JSON.stringify(quality) };
  const isLogOnly = changesOnlyLog(amendment);
  if (isLogOnly) await run(cypher.writeLogStatement(sourceId, fields.corrections));
  if ((!isLogOnly && record[0] !== fields.corrections) || record[1] !== fields.quality)
    await merging.write(cypher.amendSourceStatement(sourceId, merging.release, fields));
  const nodes = await addNodes(merging, amendment);
  const types = new Set([...amendment.remove, ...amendment.put].map(({ type }) => type));
  const edges = planAmendment(amendment, await readEdges(run, [sourceId], [...types]));
  await checkEnds(run, edges.created);
  await writeEdges(merging, edges);
  return merging.end({ nodes, edges: edges.counts });
}

/** What the source claims already is left as it claims it. */
async function addNodes(merging: Merging, { sourceId, nodes }: Amendment): Promise<ChangeCounts> {
  const ids = nodes.map(({ node }) => node.id);
  const stored = new Map(await readClaims(merging.run, ids, []));
  const added = nodes.filter(({ node }) => !stored.get(node.id)?.some(({ owner }) => owner === sourceId));
  for (const { node } of nodes) if (!added.some((one) => one.node.id === node.id)) stored.delete(node.id);
  const changes = planNodes([{ source: { id: sourceId }, nodes: added }], stored);
  await writeNodes(merging, changes);
  const { counts } = changes;
  return { ...counts, unchanged: counts.unchanged + nodes.length - added.length };
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
