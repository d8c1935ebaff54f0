import type { ClauseNode } from '../../domain/graph-model.js';
import { positionOf, type Source } from '../../domain/span.js';
import { fold } from '../fold.js';
import { isClauseKind, ownSpans, type PolicyDocument, type TreeNode } from '../policy-tree.js';
import type { Claims } from './claims.js';
import { type Frame, statedEdge } from './frame.js';

/** The clauses of a document, by the node of the tree each was made from, in document order. */
export function clausesOf(
  source: Source,
  document: PolicyDocument,
  policyId: string,
  repeats: ReadonlyMap<TreeNode, TreeNode>,
): ReadonlyMap<TreeNode, ClauseNode> {
  const clauses = new Map<TreeNode, ClauseNode>();
  const idOf = (node: TreeNode): string => `${policyId}:${node.eId}`;
  const visit = (node: TreeNode, depth: number): void => {
    let below = depth;
    if (isClauseKind(node.kind)) {
      const repeated = repeats.get(node);
      clauses.set(node, {
        id: idOf(node),
        policyId,
        eId: node.eId,
        kind: node.kind,
        number: node.number,
        heading: node.heading,
        text: fold(source, ownSpans(node)).text,
        depth,
        position: clauses.size + 1,
        start: node.span.start,
        end: node.span.end,
        line: positionOf(source, node.labelSpan.start).line,
        page: null,
        repeatsId: repeated === undefined ? null : idOf(repeated),
      });
      below = depth + 1;
    }
    for (const child of node.children) visit(child, below);
  };
  visit(document.root, 0);
  return clauses;
}

/** HAS_CLAUSE and HAS_PART: that a unit exists is shown by its label and heading. */
export function claimStructure(claims: Claims, frame: Frame): void {
  const { source, policy, clauses } = frame;
  const visit = (node: TreeNode, parent: ClauseNode | null, parts: { count: number }): void => {
    const clause = clauses.get(node);
    if (clause !== undefined) {
      claims.node('Clause', clause);
      const at = [node.labelSpan];
      claims.edge(
        'HAS_CLAUSE',
        policy.id,
        clause.id,
        statedEdge(source, policy, clause.position, 'structure/clause', at),
      );
      if (parent !== null) {
        claims.edge(
          'HAS_PART',
          parent.id,
          clause.id,
          statedEdge(source, parent, ++parts.count, 'structure/part', at),
        );
      }
    }
    const inner = clause === undefined ? parts : { count: 0 };
    for (const child of node.children) visit(child, clause ?? parent, inner);
  };
  visit(frame.document.root, null, { count: 0 });
}
