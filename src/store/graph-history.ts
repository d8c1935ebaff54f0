import type { GraphBatch } from '../domain/graph-batch.js';
import type { NodeLabel, RelationshipType } from '../domain/graph-model.js';
import type { Page, PageRequest } from '../domain/page.js';
import type { Change, ChangeKind, Release, SourceVersion } from '../domain/release.js';
import type { Source } from '../domain/span.js';

/** What the graph was, beside what it is: the store keeps every version of every node, relationship and source. */
export interface GraphHistory {
  /** Oldest first. */
  releases(): Promise<readonly Release[]>;

  /** Every version of every source, by source id and version. */
  versions(): Promise<readonly SourceVersion[]>;

  /** What is different between two releases. See `ChangesRequest`. Fails with RELEASE_NOT_FOUND. */
  changes(request: ChangesRequest): Promise<ChangesPage>;

  /** The document that was read from these bytes; null where it was not kept. */
  document(sha256: string): Promise<Source | null>;

  /** What each source claims, one batch after the other. See `BatchesRequest`. Fails with RELEASE_NOT_FOUND. */
  batches(request?: BatchesRequest): AsyncIterable<GraphBatch>;

  /** As `GraphReader.statesRead`. */
  statesRead(): Promise<readonly string[]>;

  /** As `GraphReader.within`. */
  within(timeMs: number): GraphHistory;
}

export interface ChangesRequest {
  /** The graph as of this release; 0 is the empty graph. */
  readonly since: number;
  /** With the graph as of this one, not before `since`; null for the latest. */
  readonly until: number | null;
  /** Only changes of what this source claims or claimed; null for all. Of a node the source whose words it shows. */
  readonly sourceId: string | null;
  /** Only nodes of these labels and relationships of these types; null for all. */
  readonly labels: readonly NodeLabel[] | null;
  readonly types: readonly RelationshipType[] | null;
  /**
   * `first` and `after`; pages go forward only. Nodes come first, by label in the order of NODE_LABELS and id, then
   * relationships, by type in the order of RELATIONSHIPS, from, to, key and owner. With the total come `counts`.
   */
  readonly page: PageRequest;
}

export interface ChangesPage extends Page<Change> {
  /** The cursor of each item. */
  readonly cursors: readonly string[];
  /**
   * Over all pages, by label or type: only those with a change, in the order of the items and of CHANGE_KINDS; null unless
   * the total was asked for.
   */
  readonly counts: readonly ChangeCount[] | null;
}

export interface ChangeCount {
  readonly name: NodeLabel | RelationshipType;
  readonly kind: ChangeKind;
  readonly count: number;
}

export interface BatchesRequest {
  /** Left out: all, by id. */
  readonly sourceIds?: readonly string[];
  /**
   * Left out: as it is now, whole. As of a former release a node is given once, by the source whose words it showed then:
   * merged into an empty store these batches answer every question as it was answered then.
   */
  readonly release?: number;
  /** Left out: `document` of each batch is null. In a batch nodes and relationships stand in the order of `changes`. */
  readonly withDocuments?: boolean;
}
