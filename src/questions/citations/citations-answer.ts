import type { CitationKind, ClauseNode, EdgeOf, PolicyNode } from '../../domain/graph-model.js';
import type { Limited } from '../trust/limited.js';

/** The answer to: what does a document cite, and what cites it? */
export interface CitationsAnswer extends Limited {
  readonly policy: PolicyNode;
  /** The notice that sends it and what it sends itself: one act, so their citations are told too. */
  readonly family: readonly PolicyNode[];
  /** By kind, citing document and place in it. */
  readonly cites: readonly DocumentCitation[];
  readonly citedBy: readonly DocumentCitation[];
  /** Those who cite it, and what belongs to them; those that rest on it first, then by id. */
  readonly citingDocuments: readonly CitingDocument[];
}

/**
 * Whose citation it is: of the document itself; of the notice that sends it; of a document that it sends. Who cites a notice
 * means what it sends, and what a notice rests on, its annexes rest on too.
 */
export type CitationRoute = 'DIRECT' | 'NOTICE' | 'ANNEX';

export interface DocumentCitation {
  readonly citing: PolicyNode;
  /** In which clause it stands; null where a document as a whole cites another (a notice what it sends). */
  readonly clause: ClauseNode | null;
  readonly cited: PolicyNode;
  readonly route: CitationRoute;
  readonly edge: EdgeOf<'CITES'> & { readonly owner: string };
}

export interface CitingDocument {
  readonly policy: PolicyNode;
  /** As what it cites the document, or a document of its family does; each once. */
  readonly kinds: readonly CitationKind[];
  /** True for BASED_ON and IMPLEMENTS: what it says rests on the document. */
  readonly isResting: boolean;
  /** Its own citations; 0 where only its notice or an annex of it cites. */
  readonly citations: number;
  /** The document that cites, where it is its notice or annex; null where it cites itself. */
  readonly through: PolicyNode | null;
}
