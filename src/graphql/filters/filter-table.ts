import type { NodeCondition } from '../../domain/filter.js';
import type { NodeLabel } from '../../domain/graph-model.js';

/** The fields of a `…Filter` input that were given; nulls are not. */
export type FilterInput = Readonly<Record<string, unknown>>;

/** What one field of a filter asks of the node; it may look at its neighbours in the input (`agency` at `role`). */
export type FilterField = (value: unknown, name: string, input: FilterInput) => NodeCondition;

/** What each field of one `…Filter` input of `schema/` means. `anyOf` and `not` are common to all. */
export interface FilterTable {
  readonly own: Readonly<Record<string, FilterField>>;
  /** Fields that ask for a clause (or a document) beside the node: one and the same must fulfil all of them. */
  readonly through?: {
    readonly label: NodeLabel;
    readonly fields: readonly string[];
    readonly lift: (condition: NodeCondition, input: FilterInput) => NodeCondition;
    /** Fields that `lift` itself reads. */
    readonly readByLift?: readonly string[];
  };
}
