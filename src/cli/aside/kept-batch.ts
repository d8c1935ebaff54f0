import type { DocumentCitation } from '../../derive/lineage-pairs.js';
import type { EdgeClaim, GraphBatch, NodeClaim, SourceRecord } from '../../domain/graph-batch.js';
import type { PolicyNode } from '../../domain/graph-model.js';
import { atHand, type SourceAtHand } from '../../ingest/source-at-hand.js';

/** What a load has to know of a batch at any time, and the way to all the rest of it. */
export interface KeptBatch extends KeptParts {
  readonly source: SourceRecord;
  /** The documents that it brings, without those that it only cites. */
  readonly policies: readonly PolicyNode[];
  /** Between documents, what it cites as a whole and in its clauses. */
  readonly citations: readonly DocumentCitation[];
}

/** Where the parts of a batch are. */
export interface KeptParts {
  readonly document: SourceAtHand | null;
  nodes(): readonly NodeClaim[];
  edges(): readonly EdgeClaim[];
}

export function keptBatch(batch: GraphBatch, parts: KeptParts): KeptBatch {
  const { source, nodes } = batch;
  const policies = nodes.flatMap((claim) => (claim.label === 'Policy' && !claim.stub ? claim.node : []));
  return { source, policies, citations: citationsIn(batch), ...parts };
}

/** One that stays in memory. */
export function heldBatch(batch: GraphBatch): KeptBatch {
  const document = batch.document === null ? null : atHand(batch.document);
  return keptBatch(batch, { document, nodes: () => batch.nodes, edges: () => batch.edges });
}

/** The whole of it. */
export async function readBatch({ source, document, nodes, edges }: KeptBatch): Promise<GraphBatch> {
  return { source, document: (await document?.read()) ?? null, nodes: nodes(), edges: edges() };
}

function citationsIn({ nodes, edges }: GraphBatch): readonly DocumentCitation[] {
  const cites = edges.flatMap((claim) => (claim.type === 'CITES' ? claim : []));
  if (cites.length === 0) return [];
  const policyOf = new Map(
    nodes.flatMap((claim) => (claim.label === 'Clause' ? [[claim.node.id, claim.node.policyId]] : [])),
  );
  return cites.map(({ from, to, edge }) => ({ from: policyOf.get(from) ?? from, to, kind: edge.kind }));
}
