import type { ClauseNode, PolicyNode } from '../../domain/graph-model.js';

/** What a citation says of a document. */
export type CitedDocument = Pick<PolicyNode, 'id' | 'title' | 'documentNumber' | 'kind' | 'issuedOn'>;

/** What a citation says of a clause, and of what it is part of. */
export type CitedUnit = Pick<ClauseNode, 'id' | 'eId' | 'kind' | 'number' | 'heading' | 'text' | 'position'>;

/** Everything that a citation is made of. */
export interface Cited {
  readonly policy: CitedDocument;
  /** The notice that sends the document as its annex; null for a document that stands by itself. */
  readonly notice: CitedDocument | null;
  /** Full names of the issuing bodies, in the order printed; empty where none is printed or none is known. */
  readonly issuers: readonly string[];
  /** From the outermost unit down to the clause that is cited; empty for the document as a whole. */
  readonly path: readonly CitedUnit[];
}

/** The id of what is cited. */
export function citedId({ policy, path }: Cited): string {
  return path.at(-1)?.id ?? policy.id;
}
