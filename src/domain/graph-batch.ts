import type { LoggedCorrection } from './correction.js';
import type { Diagnostic, UnresolvedMention } from './diagnostic.js';
import type { EdgeOf, NodeByLabel, NodeLabel, RelationshipType } from './graph-model.js';
import type { SourceQuality } from './source-quality.js';
import type { Source } from './span.js';

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
  /** Every correction of this source, by id: also those that wait, were refused, or fit no more. Elsewhere empty. */
  readonly corrections: readonly LoggedCorrection[];
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
  /** The document as read, kept under its `sha256` also when a later version takes its place; null where there is none, or nobody has it at hand. */
  readonly document: Source | null;
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
  /** The release that the graph is now; 0 where nothing was ever merged. */
  readonly release: number;
  /** False where the merge changed nothing, so that the release is the one that was there. */
  readonly isNewRelease: boolean;
}

/** What tells a relationship apart among those of one source. */
export interface EdgeIdentity {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly key: string;
}

/** A few changes to what one source claims, where reading it again would be too much: a decision on a correction. */
export interface Amendment {
  readonly sourceId: string;
  /** All corrections of the source from now on. */
  readonly corrections: readonly LoggedCorrection[];
  /** What the source holds from now on, counted anew. */
  readonly quality: SourceQuality;
  /** What the source claims beside what it claims already: the ends of `put`, so that they stay whoever else claims them no more. One that it claims is left as it is. */
  readonly nodes: readonly NodeClaim[];
  /** Relationships that go; one that is not there refuses the whole (INVALID_BATCH). */
  readonly remove: readonly EdgeIdentity[];
  /** Relationships that come, or are different from now on; their ends are there, or among `nodes`. */
  readonly put: readonly EdgeClaim[];
}

/** Batches that are too many for the memory. They are read more than once, and are the same each time. */
export interface BatchStream {
  /** Of all that follow, each once, ascending. */
  readonly sourceIds: readonly string[];
  /** Documents that were only cited until now, as `GraphWriter.merge` takes them; left out for none. */
  readonly found?: ReadonlyMap<string, string>;
  /** One batch per source, in the order of `sourceIds`. What does not belong to the part that is asked for may be left out. */
  read(part?: StreamPart): AsyncIterable<GraphBatch>;
  /** The same as two halves that are read at once, where the stream can be told apart so. */
  readonly halves?: StreamHalves;
}

/** Each half is checked as `read` checks it, but for one thing: that every relationship has its ends is left to whoever merges. */
export interface StreamHalves {
  /** As `read('NODES')`. */
  readonly nodes: () => AsyncIterable<GraphBatch>;
  /** For another thread: a module that exports `openEdgesHalf`, an `OpenEdgesHalf`, and what to give it (it is copied). */
  readonly edges: { readonly module: string; readonly given: unknown };
}

export type OpenEdgesHalf = (given: unknown) => EdgesHalf;

export interface EdgesHalf {
  /** The ids of all nodes, some at a time, as they come in `nodes`: one that several sources claim comes several times. */
  readonly nodeIds: () => AsyncIterable<readonly string[]>;
  /** As `read('EDGES')`. */
  readonly edges: () => AsyncIterable<GraphBatch>;
}

/** Documents and nodes, or relationships: whoever merges a stream takes them one after the other. */
export type StreamPart = 'NODES' | 'EDGES';
