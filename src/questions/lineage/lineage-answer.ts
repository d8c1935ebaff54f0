import type { ClauseNode, EdgeOf, PolicyNode } from '../../domain/graph-model.js';
import type { Limited } from '../trust/limited.js';

/** The answer to: which clauses of a lower document take up which of a higher? Derived by comparing words, never stated. */
export interface LineageAnswer extends Limited {
  /** The document that was asked for, as the lower or the higher one; null where a pair was asked for. */
  readonly policy: PolicyNode | null;
  /** Each two documents, by the ids of the lower and the higher one. */
  readonly documents: readonly LineagePair[];
  /** All links, by lower document, place in it, and score. */
  readonly links: readonly ClauseLink[];
}

export interface LineagePair {
  readonly lower: PolicyNode;
  readonly higher: PolicyNode;
  readonly links: number;
  /** Compared clauses of the lower document, and those of them that take up none of the higher. */
  readonly comparedLower: number;
  readonly withoutAncestor: readonly ClauseNode[];
  /** Compared clauses of the higher document, and those of them that none of the lower takes up. */
  readonly comparedHigher: number;
  readonly notTakenUp: readonly ClauseNode[];
  /** True where the graph holds no link of the two, so that they were compared for this answer. */
  readonly isComparedNow: boolean;
}

export interface ClauseLink {
  readonly lowerPolicy: PolicyNode;
  readonly lower: ClauseNode;
  readonly higherPolicy: PolicyNode;
  readonly higher: ClauseNode;
  /** The longest runs of characters that both have, at most five: why they are linked. */
  readonly sharedWords: readonly string[];
  readonly edge: EdgeOf<'IMPLEMENTS'> & { readonly owner: string };
}
