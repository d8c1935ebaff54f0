import type { PolicyKind } from '../../../domain/graph-model.js';
import type { Span } from '../../../domain/span.js';
import type { Face } from './face.js';
import type { Signature } from './signature.js';

/** One document of a source before it is read: which lines are its, and how they begin and end. */
export interface DocumentPart {
  readonly kind: PolicyKind;
  readonly span: Span;
  /** Lines `[from, to)` of the source. */
  readonly from: number;
  readonly to: number;
  readonly face: Face;
  readonly signature: Signature | null;
  readonly parent: {
    readonly part: DocumentPart;
    readonly relation: 'CONTAINS' | 'TRANSMITS' | 'INTERPRETS';
  } | null;
}
