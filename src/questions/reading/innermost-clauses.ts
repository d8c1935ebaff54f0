import type { ClauseNode } from '../../domain/graph-model.js';

/** The id of the smallest clause around each of these ascending offsets; null where there is none. */
export function innermostClauses(
  clauses: readonly ClauseNode[],
  offsets: readonly number[],
): readonly (string | null)[] {
  const byStart = [...clauses].sort((a, b) => a.start - b.start || b.end - a.end || a.depth - b.depth);
  const around: ClauseNode[] = [];
  let next = 0;
  return offsets.map((offset) => {
    for (let clause = byStart[next]; clause && clause.start <= offset; clause = byStart[++next])
      around.push(clause);
    while (around.length > 0 && (around.at(-1)?.end ?? 0) <= offset) around.pop();
    return around.at(-1)?.id ?? null;
  });
}
