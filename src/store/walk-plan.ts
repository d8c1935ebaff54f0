import type { Condition, EdgeFilter, NodeCondition, NodeOrder } from '../domain/filter.js';
import type { Direction, EdgeCommon, NodeLabel, RelationshipType } from '../domain/graph-model.js';
import type { PageRequest } from '../domain/page.js';
import type { Evidence } from '../domain/span.js';

/** Where to start, which fields to bring, and which relationships to follow from there. */
export interface WalkPlan {
  readonly start: WalkStart;
  readonly to: WalkNodePlan;
}

export type WalkStart =
  | { readonly ids: readonly string[] }
  /** The fields of the filter are those of the node's label. */
  | {
      readonly filter: Readonly<Record<string, Condition>>;
      /** What the nodes must fulfil beside `filter`. */
      readonly where?: NodeCondition;
      /** Left out or null: by id. Cursors are `[id]`, or with an order `[value or null, id]`. */
      readonly order?: NodeOrder | null;
      readonly page: PageRequest;
    };

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
  'correctionId',
  'owner',
] as const satisfies readonly (keyof EdgeCommon | 'owner')[];
