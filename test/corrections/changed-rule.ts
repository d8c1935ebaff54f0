import { isClauseEdge } from '../../src/corrections/claim-family.js';
import type { Correction } from '../../src/domain/correction.js';
import type { EdgeClaim, GraphBatch, NodeClaim } from '../../src/domain/graph-batch.js';
import type { IngestEngine } from '../../src/ingest/threads/ingest-engine.js';

/**
 * The same engine after somebody changed its rules. Of the corrected clauses, by turns: nothing changes; the hierarchy gives the
 * clause another id; the corrected claim is not read any more; its words are read as another agency; a rule was mended, so that
 * what the person said is read.
 */
export function withChangedRule(engine: IngestEngine, corrections: readonly Correction[]): IngestEngine {
  return {
    ...engine,
    async *batchesOf(sources, known) {
      for await (const batch of engine.batchesOf(sources, known)) yield changed(batch, corrections);
    },
  };
}

function changed(batch: GraphBatch, corrections: readonly Correction[]): GraphBatch {
  const turns = new Map(corrections.map((one, at) => [one.clauseId, { one, turn: at % 5 }]));
  const renamed = (id: string): string => {
    const clause = id.split('~')[0] ?? id;
    return turns.get(clause)?.turn === 1 ? id.replace(clause, `${clause}-moved`) : id;
  };
  const agencies = batch.nodes.filter(({ label }) => label === 'Agency').map(({ node }) => node.id);
  const named = new Set(batch.edges.map(({ from, to }) => `${from} ${to}`));
  const absentFrom = (clause: string) => agencies.filter((id) => !named.has(`${clause} ${id}`));
  return {
    ...batch,
    nodes: batch.nodes.map((claim) => ({ ...claim, node: { ...claim.node, id: renamed(claim.node.id), ...repeats(claim, renamed) } }) as NodeClaim),
    edges: batch.edges.flatMap((claim) => rereadOne(claim, turns.get(claim.from), absentFrom(claim.from))).map(
      (claim) => ({ ...claim, from: renamed(claim.from), to: renamed(claim.to), edge: { ...claim.edge, ...states(claim, renamed) } }) as EdgeClaim,
    ),
  };
} // biome-ignore format: one screen

function repeats({ node }: NodeClaim, renamed: (id: string) => string): object {
  return 'repeatsId' in node && node.repeatsId !== null ? { repeatsId: renamed(node.repeatsId) } : {};
}

function states({ edge }: EdgeClaim, renamed: (id: string) => string): object {
  return 'statedBy' in edge && edge.statedBy !== null ? { statedBy: renamed(edge.statedBy) } : {};
}

function rereadOne(
  claim: EdgeClaim,
  change: { readonly one: Correction; readonly turn: number } | undefined,
  absent: readonly string[],
): readonly EdgeClaim[] {
  const { extracted, corrected } = change?.one ?? {};
  if (change === undefined || !isClauseEdge(claim) || claim.type !== extracted?.type || claim.to !== extracted.to) return [claim];
  if (change.turn === 2) return [];
  if (change.turn === 3 && claim.to.startsWith('agency-')) {
    const third = absent.find((id) => id !== corrected?.to);
    return third === undefined ? [claim] : [{ ...claim, to: third }];
  }
  if (change.turn === 4) return corrected ? [{ ...claim, ...corrected, name: undefined } as unknown as EdgeClaim] : [];
  return [claim];
} // biome-ignore format: one line a turn
