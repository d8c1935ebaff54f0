import type { Span } from '../../../domain/span.js';
import type { ClusterEntry } from '../../gazetteers.js';
import type { TreeNode } from '../../policy-tree.js';

/** A table that marks which cities take part in which clusters: one row per cluster, one column per city. */
export interface MarkTable {
  readonly node: TreeNode;
  /** Node ids, in the order of the columns. */
  readonly cityIds: readonly string[];
  readonly rows: readonly MarkRow[];
  /** The number printed under each city; null where none is printed. */
  readonly columnTotals: readonly (number | null)[];
}

export interface MarkRow {
  readonly node: TreeNode;
  readonly cluster: ClusterEntry;
  /** Where the cluster's name is printed. */
  readonly label: Span;
  /** How many cities the row says it marks; null where it does not say. */
  readonly total: number | null;
  /** One per city. `printed` is '' for a blank cell. */
  readonly cells: readonly { readonly printed: string; readonly at: Span | null }[];
}

/** Signs by which tables mark membership; their number may be a grade. */
export const MARKS = '★☆●○◎◆■▲√✓';
