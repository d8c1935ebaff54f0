import { deriveLineage } from '../derive/derive-lineage.js';
import { lineageBatch } from '../derive/lineage-batch.js';
import { type DocumentCitation, lineagePairs } from '../derive/lineage-pairs.js';
import type { GraphBatch, SourceRecord } from '../domain/graph-batch.js';
import type { ClauseNode } from '../domain/graph-model.js';
import { noticeOf } from '../domain/notice-of.js';
import type { FoundDocuments, GraphReader } from '../store/graph-store.js';
import type { KnownDocument } from './known-documents.js';
import { citationsOf, citingDocuments, clausesOfDocuments } from './read-citations.js';
import { loadedPolicies } from './refuse-duplicates.js';

/**
 * What is derived anew with a load, to be merged with it: for the documents that it brings, for those that go with it, and for
 * those of the store that cite either, also those found with this load (`found`). Everything else stays as it is. `loaded` are the sources of the store. Two store calls, and one for each
 * hundred documents of the store whose clauses are compared.
 */
export async function lineageBatches(
  reader: GraphReader,
  batches: readonly GraphBatch[],
  known: readonly KnownDocument[],
  found: FoundDocuments,
  loaded: readonly SourceRecord[],
): Promise<readonly GraphBatch[]> {
  const loading = new Set(batches.map(({ source }) => source.id));
  const kept = known.filter(({ sourceId }) => sourceId === null || !loading.has(sourceId));
  const goes = known.filter(({ sourceId }) => sourceId !== null && loading.has(sourceId)).map(({ id }) => id);
  const comes = batches.flatMap(({ nodes }) => loadedPolicies(nodes));
  const keptIds = new Set(kept.map(({ id }) => id));

  const touched = new Set([...[...goes, ...comes.map(({ id }) => id)].flatMap(withNotice), ...found.keys()]);
  const citing = (await citingDocuments(reader, [...touched])).filter((id) => keptIds.has(id));
  const again = new Set(citing);
  for (const id of keptIds) if (again.has(noticeOf(id) ?? '')) again.add(id);

  const pairs = lineagePairs(
    [
      ...citationsIn(batches),
      ...(await citationsOf(reader, [...new Set([...again].flatMap(withNotice))])),
    ].map((citation) => ({ ...citation, to: found.get(citation.to) ?? citation.to })),
    new Map([...kept, ...comes].map(({ id, kind }) => [id, kind])),
  );
  const lowers = [...new Set([...goes, ...comes.map(({ id }) => id), ...again])].sort();
  const asked = new Set(
    lowers.flatMap((lower) => {
      const highers = pairs.get(lower) ?? [];
      return highers.length === 0 ? [] : [lower, ...highers];
    }),
  );
  const fromStore = await clausesOfDocuments(
    reader,
    [...asked].filter((id) => keptIds.has(id)),
  );
  const fromBatches = clausesIn(batches, asked);
  const clausesOf = (id: string) => fromBatches.get(id) ?? fromStore.get(id) ?? [];

  const derivedBefore = new Set(loaded.map(({ id }) => id));
  return lowers
    .map((lower) => {
      const clauses = clausesOf(lower);
      const links = (pairs.get(lower) ?? []).flatMap((higher) => deriveLineage(clauses, clausesOf(higher)));
      return lineageBatch(lower, clauses, links);
    })
    .filter(({ source, edges }) => edges.length > 0 || derivedBefore.has(source.id));
}

function withNotice(id: string): readonly string[] {
  const notice = noticeOf(id);
  return notice === null ? [id] : [id, notice];
}

/** Between documents, from what the batches cite as a whole and in their clauses. */
function citationsIn(batches: readonly GraphBatch[]): readonly DocumentCitation[] {
  return batches.flatMap(({ nodes, edges }) => {
    const policyOf = new Map(
      nodes.flatMap((claim) => (claim.label === 'Clause' ? [[claim.node.id, claim.node.policyId]] : [])),
    );
    return edges.flatMap((claim) =>
      claim.type === 'CITES'
        ? { from: policyOf.get(claim.from) ?? claim.from, to: claim.to, kind: claim.edge.kind }
        : [],
    );
  });
}

function clausesIn(
  batches: readonly GraphBatch[],
  asked: ReadonlySet<string>,
): ReadonlyMap<string, readonly ClauseNode[]> {
  const found = new Map<string, ClauseNode[]>();
  for (const { nodes } of batches) {
    for (const claim of nodes) {
      if (claim.label !== 'Clause' || !asked.has(claim.node.policyId)) continue;
      const clauses = found.get(claim.node.policyId);
      if (clauses) clauses.push(claim.node);
      else found.set(claim.node.policyId, [claim.node]);
    }
  }
  for (const clauses of found.values()) clauses.sort((a, b) => a.position - b.position);
  return found;
}
