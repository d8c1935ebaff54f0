import type { Diagnostic, UnresolvedMention } from './diagnostic.js';
import type { EdgeOf, NodeByLabel, NodeLabel, RelationshipType } from './graph-model.js';
import type { SourceQuality } from './source-quality.js';

/** A node as one owner claims it. */
export type NodeClaim = {
  readonly [L in NodeLabel]: {
    readonly label: L;
    readonly node: NodeByLabel[L];
    /** True for a node that is only mentioned (a cited policy): it never overrides what another owner knows. */
    readonly stub: boolean;
  };
}[NodeLabel];

/** A relationship as one owner claims it. Its identity is `(type, from, to, key, owner)`. */
export type EdgeClaim = {
  readonly [R in RelationshipType]: {
    readonly type: R;
    readonly from: string;
    readonly to: string;
    readonly edge: EdgeOf<R>;
  };
}[RelationshipType];

/** What is kept of a source beside its claims: enough to tell what was read, and what was doubtful in it. */
export interface SourceRecord {
  /** Also the owner of every claim in its batch. */
  readonly id: string;
  /** A document that was read, a list of known names, or what was derived from documents, with nothing of its own. */
  readonly kind: 'DOCUMENT' | 'GAZETTEER' | 'DERIVED';
  readonly file: string;
  readonly sha256: string;
  readonly characters: number;
  /**
   * When these bytes were first loaded, ISO 8601 in UTC: given by whoever loads. A store that holds the source with the same
   * `sha256` keeps its own, so loading again changes nothing. Null where nobody said.
   */
  readonly loadedAt: string | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly unresolved: readonly UnresolvedMention[];
  readonly quality: SourceQuality;
}

/**
 * Everything that one source claims. Merging it replaces exactly what that source claimed before: claims it no
 * longer makes are gone, those of others stay.
 *
 * Of a node that several owners claim, the fields shown are those of the claim that is not a stub and has the
 * greatest owner id, so the order of merges does not matter. A node disappears when no owner claims it.
 */
export interface GraphBatch {
  readonly source: SourceRecord;
  readonly nodes: readonly NodeClaim[];
  readonly edges: readonly EdgeClaim[];
}

/**
 * Nodes are counted as shown: of all that the merging sources claim, or claimed before, each once. So a claim that another
 * source outshines changes nothing. Edges are counted one by one, as each belongs to one source.
 */
export interface ChangeCounts {
  readonly created: number;
  readonly updated: number;
  readonly removed: number;
  readonly unchanged: number;
}

export interface MergeSummary {
  readonly nodes: ChangeCounts;
  readonly edges: ChangeCounts;
}
