import { byCodeUnit } from '../../domain/by-code-unit.js';
import type { EdgeClaim } from '../../domain/graph-batch.js';
import { type ClauseNode, RELATIONSHIPS, type RelationshipType } from '../../domain/graph-model.js';
import { innermostClauses } from './innermost-clauses.js';
import type { PlacedClaim } from './reading-answer.js';

/** They build the outline, which is told by itself. */
const OUTLINE: ReadonlySet<RelationshipType> = new Set(['HAS_CLAUSE', 'HAS_PART']);
const TYPES = Object.keys(RELATIONSHIPS);

/**
 * Every claim of a file that has words in it, in the order of the text: by where its first words begin and end, then by
 * relationship, ends and key. What has no words in the file (nothing that a text states) has no place in it.
 */
export function placedClaims(
  sourceId: string,
  edges: readonly EdgeClaim[],
  clauses: readonly ClauseNode[],
): readonly PlacedClaim[] {
  const placed = edges.flatMap(({ type, from, to, edge }): Placed[] => {
    const words = edge.evidence.find((one) => one.sourceId === sourceId);
    if (!words || OUTLINE.has(type)) return [];
    const { start, end } = words;
    return [{ relationship: type, fromId: from, toId: to, edge: { ...edge, owner: sourceId }, start, end }];
  });
  placed.sort(byPlace);
  const clauseIds = innermostClauses(
    clauses,
    placed.map(({ start }) => start),
  );
  return placed.map((claim, at) => ({ ...claim, clauseId: clauseIds[at] ?? null }));
}

type Placed = Omit<PlacedClaim, 'clauseId'>;

function byPlace(a: Placed, b: Placed): number {
  return (
    a.start - b.start ||
    a.end - b.end ||
    TYPES.indexOf(a.relationship) - TYPES.indexOf(b.relationship) ||
    byCodeUnit(a.fromId, b.fromId) ||
    byCodeUnit(a.toId, b.toId) ||
    byCodeUnit(a.edge.key, b.edge.key)
  );
}
