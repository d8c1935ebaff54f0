import type { NodeByLabel, NodeLabel } from './graph-model.js';

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

/** A filter on an edge: on its own fields (EDGE_FIELDS, and `ruleId`, `stated`, `key`), and on the node at its far end. */
export interface EdgeFilter {
  readonly edge?: Readonly<Record<string, Condition>>;
  readonly node?: Readonly<Record<string, Condition>>;
}

/** Fields of every edge that a filter may name, beside those of its type. */
export const COMMON_EDGE_FILTER_FIELDS = { ruleId: 'string', stated: 'boolean', key: 'string' } as const;
