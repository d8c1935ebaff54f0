import { byCodeUnit } from '../../domain/by-code-unit.js';
import type { NodeClaim } from '../../domain/graph-batch.js';
import type { ClauseNode } from '../../domain/graph-model.js';
import type { DocumentInFile } from './reading-answer.js';

/** All clauses of a file, by document and place in it. */
export function outlineOf(
  nodes: readonly NodeClaim[],
  documents: readonly DocumentInFile[],
): readonly ClauseNode[] {
  const order = new Map(documents.map(({ policy }, at) => [policy.id, at]));
  return nodes
    .flatMap((claim) => (claim.label === 'Clause' && order.has(claim.node.policyId) ? [claim.node] : []))
    .sort(
      (a, b) =>
        (order.get(a.policyId) ?? 0) - (order.get(b.policyId) ?? 0) ||
        a.position - b.position ||
        byCodeUnit(a.id, b.id),
    );
}
