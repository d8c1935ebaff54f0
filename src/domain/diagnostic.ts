import type { Span } from './span.js';

/** A doubt or a remark about a source, at a place. It travels beside the result; it never stops a run. */
export interface Diagnostic {
  /** Stable, kebab-case: `broken-numbering`. */
  readonly ruleId: string;
  readonly severity: 'INFO' | 'WARNING' | 'ERROR';
  /** One sentence in English; Chinese as printed inside 「」. */
  readonly message: string;
  /** 1-based, in the text as read. */
  readonly line: number;
  readonly column: number;
}

/** Words that name something which could not be decided. Reported and counted, never guessed. */
export interface UnresolvedMention {
  readonly kind: 'AGENCY' | 'PLACE' | 'CLUSTER' | 'POLICY';
  readonly printed: string;
  readonly clauseId: string | null;
  readonly line: number;
  /** Where the words stand in the text as read; left out where they are printed in pieces, and of what was loaded before it was kept. */
  readonly at?: Span;
  /** Ids or names that it may mean; empty where nothing fits. */
  readonly candidates: readonly string[];
  readonly reason: string;
}
