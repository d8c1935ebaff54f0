import type { ChangeCounts } from './graph-batch.js';
import type { EdgeOf, NodeByLabel, NodeLabel, RelationshipType } from './graph-model.js';

/** What made a release: documents that were loaded, files that were imported, or a decision on a correction. */
type ReleaseCause = 'LOAD' | 'IMPORT' | 'CORRECTION';

/**
 * The graph between two changes of it. Releases are numbered in the order in which they were made, without gaps; a load that
 * changes nothing makes none: the graph is still the release that it was.
 */
export interface Release {
  /** From 1; an empty store that is filled from an export goes on with the number of that export. */
  readonly sequence: number;
  /** ISO 8601 in UTC, given by whoever merged; null where nobody said. */
  readonly at: string | null;
  readonly cause: ReleaseCause;
  /** What the merge changed, as its summary said. */
  readonly nodes: ChangeCounts;
  readonly edges: ChangeCounts;
}

/** What a merge is told of the release that it may make. */
export interface ReleaseNote {
  readonly at: string | null;
  readonly cause: ReleaseCause;
  /** Number of the release where the store holds none yet; 1 where it is left out. */
  readonly sequence?: number;
}

/** One version of a source: the releases in which it had these bytes. */
export interface SourceVersion {
  readonly sourceId: string;
  /** From 1, counted by its different bytes in the order of loading. */
  readonly version: number;
  readonly file: string;
  readonly sha256: string;
  readonly characters: number;
  readonly loadedAt: string | null;
  /** The first release that had it, and the first that had it no more; null for the version that stands. */
  readonly since: number;
  readonly until: number | null;
}

export const CHANGE_KINDS = ['ADDED', 'REMOVED', 'CHANGED'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A node that is not as it was: it is there or not, or one of its fields is another. Changed and changed back is no change. */
type NodeChange = {
  readonly [L in NodeLabel]: {
    readonly subject: 'NODE';
    readonly kind: ChangeKind;
    readonly label: L;
    readonly id: string;
    /** The source whose words `after` is; of what is gone, `before`. */
    readonly owner: string;
    /** The latest release, of those compared, in which it came, went, or showed other words, or those of another source. */
    readonly release: number;
    /** Null where it was not, or is no more. */
    readonly before: NodeByLabel[L] | null;
    readonly after: NodeByLabel[L] | null;
  };
}[NodeLabel];

/** A relationship that is not as it was. Its identity is `(type, from, to, key, owner)`. */
type EdgeChange = {
  readonly [R in RelationshipType]: {
    readonly subject: 'RELATIONSHIP';
    readonly kind: ChangeKind;
    readonly type: R;
    readonly from: string;
    readonly to: string;
    readonly key: string;
    /** The source that claims it. */
    readonly owner: string;
    readonly release: number;
    readonly before: EdgeOf<R> | null;
    readonly after: EdgeOf<R> | null;
  };
}[RelationshipType];

export type Change = NodeChange | EdgeChange;
