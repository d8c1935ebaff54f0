import type { Correction, LoggedCorrection } from '../domain/correction.js';
import type { GraphBatch, NodeClaim, SourceRecord } from '../domain/graph-batch.js';
import type { ClauseNode } from '../domain/graph-model.js';
import { grouped } from '../domain/grouped.js';
import type { Source } from '../domain/span.js';
import { isClauseEdge } from './claim-family.js';
import { correctClauses } from './correct-clauses.js';
import { hasUnits } from './has-units.js';

export interface ApplyRequest {
  /** The text that was read. */
  readonly document: Source;
  /** Of this source (`isAbout`), each once; none contradict (`refuseContradictions`). */
  readonly corrections: readonly Correction[];
  /** Whether a cluster or place is in the graph. */
  isKnown(id: string): boolean;
}

/**
 * The overlay: what was read, with what people put right. Every correction of the source is in `source.corrections` of the
 * answer with what became of it, also those that wait, were refused, or fit no more. Linear in the batch. The batch is as
 * extracted, without corrections.
 */
export function applyCorrections(batch: GraphBatch, request: ApplyRequest): GraphBatch {
  const { document, corrections, isKnown } = request;
  if (corrections.length === 0) return batch;
  const edgesOf = grouped(batch.edges.filter(isClauseEdge), ({ from }) => from);
  const { clauses, log } = correctClauses({
    document,
    clauses: clausesById(batch),
    edgesOf,
    corrections,
    isKnown,
  });
  const others = batch.edges.filter((claim) => !isClauseEdge(claim) || !clauses.has(claim.from));
  const had = [...clauses.keys()].filter((id) => hasUnits(edgesOf.get(id) ?? [])).length;
  const has = [...clauses.values()].filter(hasUnits).length;
  const { quality } = batch.source;
  return {
    ...batch,
    source: {
      ...batch.source,
      quality: { ...quality, clausesWithUnits: quality.clausesWithUnits - had + has },
      corrections: log,
    },
    nodes: [...batch.nodes, ...agenciesOf(log, new Set(batch.nodes.map(({ node }) => node.id)))],
    edges: [...others, ...[...clauses.values()].flat()],
  };
}

/** By its bytes, so that a file may have another name; by its name, so that another version is told. */
export function isAbout(
  { sourceId, sha256 }: Pick<Correction, 'sourceId' | 'sha256'>,
  source: Pick<SourceRecord, 'id' | 'sha256'>,
): boolean {
  return sha256 === source.sha256 || sourceId === source.id;
}

/** The agencies that corrections state, beyond those that the source names: as stubs, so that documents know better. */
export function agenciesOf(
  log: readonly LoggedCorrection[],
  known: ReadonlySet<string>,
): readonly NodeClaim[] {
  const nodes = new Map<string, NodeClaim>();
  for (const { agency, stands } of log) {
    if (agency !== null && stands && !known.has(agency.id))
      nodes.set(agency.id, { label: 'Agency', node: agency, stub: true });
  }
  return [...nodes.values()];
}

function clausesById({ nodes }: GraphBatch): ReadonlyMap<string, ClauseNode> {
  return new Map(nodes.flatMap((claim) => (claim.label === 'Clause' ? [[claim.node.id, claim.node]] : [])));
}
