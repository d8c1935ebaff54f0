import type { Direction, NodeByLabel, NodeLabel, RelationshipType } from './graph-model.js';

export type Scalar = string | number | boolean;

/**
 * What one field must fulfil; all given predicates must hold. A null field fulfils only `isNull: true`
 * (so `notIn` does not bring nulls back either). On a list of strings `eq`, `in` and `contains` ask whether
 * *some* member fulfils them.
 */
export interface Condition {
  readonly eq?: Scalar;
  readonly in?: readonly Scalar[];
  readonly notIn?: readonly Scalar[];
  /** Substring, case-sensitive; text fields only. */
  readonly contains?: string;
  readonly gte?: string | number;
  readonly lte?: string | number;
  readonly isNull?: boolean;
}

/** A filter on the fields of a node. Unknown fields are refused with INVALID_FILTER. */
export type Filter<L extends NodeLabel> = { readonly [F in keyof NodeByLabel[L]]?: Condition };

/**
 * What a node must fulfil: everything that is given must hold, and an empty one holds for every node. It may look beyond the
 * node's own fields, along relationships, so that one language asks for clauses of a policy, an agency, a city, a year.
 */
export interface NodeCondition {
  /** Conditions on the node's own fields. */
  readonly fields?: Readonly<Record<string, Condition>>;
  /** For each there must be at least one such relationship. */
  readonly related?: readonly RelatedCondition[];
  /** At least one must hold; of an empty list none does. */
  readonly anyOf?: readonly NodeCondition[];
  readonly not?: NodeCondition;
}

/** A relationship that must be there: its type and direction, what it carries, and what stands at its far end. */
export interface RelatedCondition {
  readonly type: RelationshipType;
  readonly direction: Direction;
  /** One label where the far end may be of several; left out: any. */
  readonly farLabel?: NodeLabel;
  /** Conditions on the relationship's own fields. */
  readonly edge?: Readonly<Record<string, Condition>>;
  readonly node?: NodeCondition;
}

/** A filter on an edge: on its own fields (EDGE_FIELDS, and `ruleId`, `stated`, `key`), and on the node at its far end. */
export interface EdgeFilter {
  readonly edge?: Readonly<Record<string, Condition>>;
  readonly node?: Readonly<Record<string, Condition>>;
  /** What the node at the far end must fulfil beside `node`. */
  readonly where?: NodeCondition;
}

/** The order of a list: by one field, nodes without it last either way, ties by id ascending. Null orders by id. */
export interface NodeOrder {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

/** Fields of every edge that a filter may name, beside those of its type. */
export const COMMON_EDGE_FILTER_FIELDS = { ruleId: 'string', stated: 'boolean', key: 'string' } as const;
