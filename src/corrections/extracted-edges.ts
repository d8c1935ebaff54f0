import type { LoggedCorrection } from '../domain/correction.js';
import { type ClauseEdge, claimKey } from './claim-family.js';

/** What was extracted of a clause, out of what the graph says of it now and the log of the corrections that stand there. */
export function extractedEdges(
  clauseId: string,
  present: readonly ClauseEdge[],
  log: readonly LoggedCorrection[],
): readonly ClauseEdge[] {
  const standing = log.filter(({ clauseNow, stands }) => stands && clauseNow === clauseId);
  const ids = new Set(standing.map(({ id }) => id));
  const byKey = new Map<string, ClauseEdge>();
  for (const edge of present) {
    const { correctionId } = edge.edge;
    if (correctionId === null || !ids.has(correctionId)) byKey.set(claimKey(edge), edge);
  }
  for (const { replaced, moved } of standing) {
    for (const claim of replaced) byKey.set(claimKey(claim), { ...claim, from: clauseId } as ClauseEdge);
    for (const { position, ...claim } of moved) {
      const edge = byKey.get(claimKey(claim));
      if (edge !== undefined)
        byKey.set(claimKey(claim), { ...edge, edge: { ...edge.edge, position } } as ClauseEdge);
    }
  }
  return [...byKey.values()].sort((a, b) => a.edge.position - b.edge.position);
}
