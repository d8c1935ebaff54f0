import type { UnresolvedMention } from '../../domain/diagnostic.js';
import type { SourceRecord } from '../../domain/graph-batch.js';
import type { ClauseNode, EdgeOf, PolicyNode, RelationshipType } from '../../domain/graph-model.js';
import type { Span } from '../../domain/span.js';
import type { Limited } from '../trust/limited.js';

/** The answer to: what does a document print, and what was read from which words? Offsets are UTF-16 code units of the file's text. */
export interface ReadingAnswer extends Limited, Span {
  /** The document asked for. */
  readonly policy: PolicyNode;
  /** The file that it was read from. */
  readonly source: SourceRecord;
  /** All documents of the file, in their order. */
  readonly policies: readonly DocumentInFile[];
  /** From `start` to `end`, as read. */
  readonly text: string;
  /** Where each page of the file after the first begins; empty where it has no pages. */
  readonly pageStarts: readonly number[];
  /** Of the whole file. */
  readonly length: number;
  /** Whether the file goes on behind `end`. */
  readonly hasNext: boolean;
  /** Of the whole file, by document and place in it. */
  readonly clauses: readonly ClauseNode[];
  /** Those that begin in this part, in the order of the text. */
  readonly claims: readonly PlacedClaim[];
  /** Of the whole file. */
  readonly unresolved: readonly UnresolvedMention[];
}

/** One of the documents that a file holds. */
export interface DocumentInFile extends Span {
  readonly policy: PolicyNode;
  /** 0 for one that stands by itself, 1 for what it sends, contains or explains, and so on. */
  readonly depth: number;
}

/** A claim at its place: the span of the first words behind it. */
export interface PlacedClaim extends Span {
  readonly relationship: RelationshipType;
  readonly fromId: string;
  readonly toId: string;
  readonly edge: EdgeOf<RelationshipType> & { readonly owner: string };
  /** The innermost clause in which those words stand; null outside any. */
  readonly clauseId: string | null;
}
