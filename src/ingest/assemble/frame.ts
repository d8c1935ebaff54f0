import type { AgencyNode, ClauseNode, EdgeCommon, PolicyNode } from '../../domain/graph-model.js';
import { inKeyOf } from '../../domain/ids.js';
import { cite, type Source, type Span } from '../../domain/span.js';
import type { PolicyDocument, TreeNode } from '../policy-tree.js';
import type { NamingContext } from '../resolve/agency-resolution.js';

/** One document on its way into the graph: its node, and the clause of each node of its tree. */
export interface Frame {
  readonly source: Source;
  readonly document: PolicyDocument;
  readonly policy: PolicyNode;
  readonly clauses: ReadonlyMap<TreeNode, ClauseNode>;
  /** Who issued it, first of all; null where the text does not say. */
  readonly issuer: AgencyNode | null;
}

/** What a name in this document is to be understood from: 我厅 is the issuer, 科技厅 its jurisdiction's. */
export function namingContext(frame: Frame): NamingContext {
  return { jurisdiction: frame.policy.jurisdiction, issuer: frame.issuer };
}

/** What every stated relationship carries, cut from the source. */
export function statedEdge(
  source: Source,
  from: { readonly id: string; readonly policyId?: string; readonly position?: number },
  position: number,
  ruleId: string,
  at: readonly Span[],
): Omit<EdgeCommon, 'key'> {
  return {
    position,
    inKey: inKeyOf(from),
    ruleId,
    stated: true,
    evidence: at.map((span) => cite(source, span)),
    correctionId: null,
  };
}

/** The clause that was made from a node; null where the node is none (the document itself, a signature). */
export function clauseOf(frame: Frame, node: TreeNode): ClauseNode | null {
  return frame.clauses.get(node) ?? null;
}
