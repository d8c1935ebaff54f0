import type { Condition, EdgeFilter, Filter } from '../domain/filter.js';
import type { GraphBatch, MergeSummary, SourceRecord } from '../domain/graph-batch.js';
import type {
  Direction,
  EdgeCommon,
  EdgeOf,
  FarLabel,
  NodeByLabel,
  NodeLabel,
  RelationshipType,
} from '../domain/graph-model.js';
import type { Page, PageRequest } from '../domain/page.js';
import type { Evidence } from '../domain/span.js';

/** Reads are batched: many keys in, one answer per key out, in the order asked. */
export interface GraphReader {
  /** One node per id, null where there is none with this label. Duplicate ids get their answer each time. */
  nodes<L extends NodeLabel>(label: L, ids: readonly string[]): Promise<readonly (NodeByLabel[L] | null)[]>;

  /**
   * One level, for many near nodes: the page is per id. Going OUT, edges are ordered by `(position, far id, key,
   * owner)`; coming IN by `(inKey, far id, key, owner)`. `farLabel` picks one label where the far end may be of
   * several; null takes all. An unknown id has an empty page. No ids, no call to the database.
   */
  neighbours<R extends RelationshipType, D extends Direction>(
    type: R,
    direction: D,
    ids: readonly string[],
    page: PageRequest,
    filter?: EdgeFilter | null,
    farLabel?: FarLabel<R, D> | null,
  ): Promise<readonly Page<Neighbour<R, D>>[]>;

  /** A list of nodes of one label, ordered by id. */
  find<L extends NodeLabel>(label: L, filter: Filter<L>, page: PageRequest): Promise<Page<NodeByLabel[L]>>;

  /** Answers a nested question in one statement. Equal, by test, to asking `nodes`, `find` and `neighbours` level by level. */
  walk(plan: WalkPlan): Promise<WalkAnswer>;

  /** What has been loaded, ordered by id. */
  sources(): Promise<readonly SourceRecord[]>;

  /** How much there is: nodes by label, relationships by type. Types with none are present with 0. */
  counts(): Promise<GraphCounts>;
}

interface GraphWriter {
  /**
   * Merges all batches in one transaction: merging them twice leaves the graph as merging them once, and a failed
   * merge leaves nothing. A relationship with a missing end refuses the whole (INVALID_BATCH).
   */
  merge(batches: readonly GraphBatch[]): Promise<MergeSummary>;
}

export interface GraphStore extends GraphReader, GraphWriter {
  close(): Promise<void>;
}

export interface GraphCounts {
  readonly nodes: Readonly<Record<NodeLabel, number>>;
  readonly edges: Readonly<Record<RelationshipType, number>>;
}

export interface Neighbour<R extends RelationshipType = RelationshipType, D extends Direction = Direction> {
  readonly edge: EdgeOf<R>;
  /** The source that claims the edge. */
  readonly owner: string;
  readonly label: FarLabel<R, D>;
  readonly node: NodeByLabel[FarLabel<R, D>];
  readonly cursor: string;
}

/** Where to start, which fields to bring, and which relationships to follow from there. */
export interface WalkPlan {
  readonly start: WalkStart;
  readonly to: WalkNodePlan;
}

export type WalkStart =
  | { readonly ids: readonly string[] }
  /** The fields of the filter are those of the node's label. */
  | { readonly filter: Readonly<Record<string, Condition>>; readonly page: PageRequest };

export interface WalkNodePlan {
  readonly label: NodeLabel;
  /** Fields of the node to bring; `id` is always brought. */
  readonly fields: readonly string[];
  readonly hops: readonly Hop[];
}

export interface Hop {
  /** Unique within its node plan; the answer is filed under it. */
  readonly key: string;
  readonly type: RelationshipType;
  readonly direction: Direction;
  readonly page: PageRequest;
  readonly filter: EdgeFilter | null;
  /** Fields of the edge to bring: those of `EdgeCommon`, of EDGE_FIELDS, and `owner`. */
  readonly edgeFields: readonly string[];
  /** Parts of `evidence` that will be read; the others may be missing. Left out: all of them. */
  readonly evidenceFields?: readonly (keyof Evidence)[];
  /** False where nobody will read the cursors of the edges; they may then be empty. Left out: true. */
  readonly withCursors?: boolean;
  /** `to.label` also picks the far end where it may be of several labels. */
  readonly to: WalkNodePlan;
}

export interface WalkAnswer {
  /** For `ids`: one per id, in order, null where there is none. For a filter: the page's nodes. */
  readonly nodes: readonly (WalkedNode | null)[];
  /** For a filter; for ids `false`. */
  readonly hasNextPage: boolean;
  readonly totalCount: number | null;
}

export interface WalkedNode {
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly hops: Readonly<Record<string, WalkedPage>>;
}

export interface WalkedPage {
  readonly items: readonly WalkedEdge[];
  readonly hasNextPage: boolean;
  readonly totalCount: number | null;
}

export interface WalkedEdge {
  readonly cursor: string;
  readonly edge: Readonly<Record<string, unknown>>;
  readonly node: WalkedNode;
}

/** Fields of `EdgeCommon` that a plan may name. */
export const COMMON_EDGE_FIELDS = [
  'position',
  'inKey',
  'key',
  'ruleId',
  'stated',
  'evidence',
  'owner',
] as const satisfies readonly (keyof EdgeCommon | 'owner')[];
