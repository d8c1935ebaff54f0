import type { EdgeFilter, Filter, NodeCondition } from '../domain/filter.js';
import type {
  Amendment,
  BatchStream,
  GraphBatch,
  MergeSummary,
  SourceRecord,
} from '../domain/graph-batch.js';
import type {
  Direction,
  EdgeOf,
  FarLabel,
  NodeByLabel,
  NodeLabel,
  RelationshipType,
} from '../domain/graph-model.js';
import type { Page, PageRequest } from '../domain/page.js';
import type { ReleaseNote } from '../domain/release.js';
import type { HitTier, SearchedLabel } from '../domain/search.js';
import type { Projection } from '../projection/projection.js';
import type { GraphHistory } from './graph-history.js';
import type { WalkAnswer, WalkPlan } from './walk-plan.js';

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

  /** Nodes whose searched fields (SEARCH_FIELDS) contain every word, best first. See `SearchRequest`. */
  search(request: SearchRequest): Promise<SearchPage>;

  /** How the nodes that fulfil a condition spread over values: for each facet the values with most nodes, in one call for all. */
  facets(request: FacetsRequest): Promise<readonly Facet[]>;

  /** Which relationships of these types touch these nodes, in either direction. See `LinksRequest`. */
  links(request: LinksRequest): Promise<Links>;

  /** What these nodes are directly linked with, and how many links of each kind they have. See `AroundRequest`. */
  around(request: AroundRequest): Promise<Around>;

  /**
   * The topology of the whole graph as it is now, in memory: made when first asked for, and again when the graph is
   * another. Where `within` a time it is not ready, the making goes on for the next one.
   */
  projection(): Promise<Projection>;

  /**
   * The same reader with so much time from now on: what is not answered by then fails with QUERY_TIMEOUT, and the work in
   * the store is stopped as well.
   */
  within(timeMs: number): GraphReader;

  /**
   * The states of the graph that the answers so far are of: more than one where something was written while it was asked, none
   * where nothing was asked. A state is a text that no other one has, the same for a store's reader and its history. No
   * question to the database that counts.
   */
  statesRead(): Promise<readonly string[]>;

  /**
   * Which state the graph has at this moment, as `statesRead` would tell it: what was read between two moments of the same state is of
   * that state. Null where none can be told, because something is just being written that may be taken back.
   */
  stateNow(): Promise<string | null>;

  /** What has been loaded, ordered by id. */
  sources(): Promise<readonly SourceRecord[]>;

  /** How much there is: nodes by label, relationships by type. Types with none are present with 0. */
  counts(): Promise<GraphCounts>;
}

/** The id under which a document is cited → the id that it has. */
export type FoundDocuments = ReadonlyMap<string, string>;

interface GraphWriter {
  /**
   * Merges all batches in one transaction: merging them twice leaves the graph as merging them once, and a failed
   * merge leaves nothing. A relationship with a missing end refuses the whole (INVALID_BATCH).
   *
   * `found` are documents that were only cited until now: the id under which they are cited, and the id that they have,
   * which may be the same. First of all, what any source says of the one becomes said of the other: its stub, and its
   * CITES, which are RESOLVED from now on; two that become one keep the words of both. One that is loaded cannot be
   * found to be another (INVALID_BATCH); an id that is not there is nothing.
   *
   * A merge that changes anything at all is a release, described by `note`.
   */
  merge(batches: readonly GraphBatch[], found?: FoundDocuments, note?: ReleaseNote): Promise<MergeSummary>;

  /** As `merge`, of batches that are too many for the memory; still one transaction. Other work goes on meanwhile. */
  mergeStream(stream: BatchStream, note?: ReleaseNote): Promise<MergeSummary>;

  /**
   * Changes a few claims of one source, all or nothing, as a release. Where only its log of corrections changes (somebody
   * proposes), what the graph says is as it was: that is no release. An unknown source refuses it (INVALID_BATCH).
   */
  amend(amendment: Amendment, note?: ReleaseNote): Promise<MergeSummary>;
}

export interface GraphStore extends GraphReader, GraphWriter {
  readonly history: GraphHistory;
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

/**
 * A hit contains every word as `foldForSearch` sees both. Hits are ordered by how well they fit (`HitTier`), then by how
 * short what they are found by is, then by id; both stores agree on every place.
 */
export interface SearchRequest {
  /** Folded, none empty, 1 to 8. */
  readonly words: readonly string[];
  /** At least one. */
  readonly labels: readonly SearchedLabel[];
  /** Only clauses of these documents, and the documents themselves; at most 1,000; null for everything. */
  readonly policyIds: readonly string[] | null;
  readonly page: PageRequest;
  /** Bring also the best so many of each label, 1 to 100, whatever page is asked for. Left out: none. */
  readonly bestOfEach?: number;
}

export interface SearchPage extends Page<SearchHit> {
  /** Hits by label over all pages; null unless the total was asked for. */
  readonly countsByLabel: Readonly<Record<SearchedLabel, number>> | null;
  /** Best first over all labels; null unless asked for. */
  readonly bestOfEach: readonly SearchHit[] | null;
}

export interface SearchHit {
  readonly label: SearchedLabel;
  readonly id: string;
  readonly tier: HitTier;
  readonly cursor: string;
}

export interface FacetsRequest {
  readonly label: NodeLabel;
  readonly where: NodeCondition;
  /** At most 12. */
  readonly facets: readonly FacetRequest[];
}

export interface FacetRequest {
  /** Relationships to follow from the node, at most 3; none: the node itself has the field. */
  readonly path: readonly {
    readonly type: RelationshipType;
    /** Further types that are followed as well, between the same labels: whoever leads, supports or is assigned. */
    readonly or?: readonly RelationshipType[];
    readonly direction: Direction;
    readonly farLabel?: NodeLabel;
  }[];
  /** The field whose values are counted, of the node at the end of the path; `id` counts by that node. */
  readonly field: string;
  /** Most values to bring. */
  readonly first: number;
}

export interface Facet {
  /** Values with how many nodes have them, each node once; most first, ties by value ascending. Null is no value. */
  readonly values: readonly { readonly value: string | number; readonly count: number }[];
  /** How many values there are, also those not brought. */
  readonly valueCount: number;
}

export interface LinksRequest {
  readonly ids: readonly string[];
  readonly types: readonly RelationshipType[];
  /** Most links to bring: 1 to 100,000. */
  readonly first: number;
}

/** Each link once, whatever the number of claims behind it; ordered by from, to, type. */
export interface Links {
  readonly items: readonly { readonly from: string; readonly to: string; readonly type: RelationshipType }[];
  readonly isComplete: boolean;
}

export interface AroundRequest {
  /** At most 10,000. */
  readonly ids: readonly string[];
  /** Of which types and in which direction, seen from `ids`, links are brought; null: both ways. */
  readonly types: readonly RelationshipType[];
  readonly direction: Direction | null;
  /** Bring only links of which both ends are among `ids`. */
  readonly isAmong: boolean;
  /** Most links to bring: 1 to 10,000. */
  readonly first: number;
  /** Of which types it is counted how many links there are. */
  readonly counted: readonly RelationshipType[];
}

export interface Around {
  /** Those of `ids` that there are, each once, by id. */
  readonly known: readonly string[];
  /**
   * How many links these have, of every type that is counted and in both directions, whatever is brought: each far node counts
   * once. Kinds without any are left out; ordered by id, type, direction.
   */
  readonly kinds: readonly {
    readonly id: string;
    readonly type: RelationshipType;
    readonly direction: Direction;
    readonly count: number;
  }[];
  /**
   * Each link once with the number of claims behind it, by from, to, type. Where there are more than `first`, each kind
   * brings its first, then each its second and so on; the links of a kind follow one another as in `neighbours`.
   */
  readonly links: readonly {
    readonly from: string;
    readonly to: string;
    readonly type: RelationshipType;
    readonly claims: number;
  }[];
  readonly isComplete: boolean;
}
