import type { CitationKind, EdgeOf, TargetNode } from '../domain/graph-model.js';
import type { Span } from '../domain/span.js';
import type { PolicyDocument, TreeNode } from './policy-tree.js';

/** What every rule reports: which words, where, in which clause, by which rule. It does not say what they mean. */
interface Seen {
  /** The words, folded. */
  readonly surface: string;
  /** Where they are printed; several spans where one mention is printed in pieces. At least one. */
  readonly at: readonly Span[];
  /** The clause that the claim is about. */
  readonly clause: TreeNode;
  readonly document: PolicyDocument;
  readonly ruleId: string;
}

/** A unit named as responsible. */
export interface ResponsibilityMention extends Seen {
  readonly kind: 'RESPONSIBILITY';
  readonly role: 'LEAD' | 'SUPPORT' | 'ASSIGNED';
  /** The surface with an elided prefix restored (省科技厅). */
  readonly expanded: string;
  /** 1-based order in its list. */
  readonly position: number;
  readonly jointDuty: boolean;
  readonly inherited: boolean;
  /** The clause that states the rule used; null where the list itself says it. */
  readonly statedBy: TreeNode | null;
}

/** A place that the clause names (not one inside the name of an office, a firm, a park). */
export interface PlaceMention extends Seen {
  readonly kind: 'PLACE';
  /** GB/T 2260 code or id of a region of the gazetteer. */
  readonly placeId: string;
}

/** A cluster, sub-sector or group that the clause names. */
export interface ClusterMention extends Seen {
  readonly kind: 'CLUSTER';
  readonly clusterId: string;
}

/** The plan puts a cluster or sub-sector into a city. */
export interface LayoutMention extends Seen {
  readonly kind: 'LAYOUT';
  readonly clusterId: string;
  readonly cityId: string;
  readonly layout: Pick<
    EdgeOf<'LAID_OUT_IN'>,
    'basis' | 'grade' | 'way' | 'printed' | 'verdict' | 'reason' | 'likelihood'
  >;
}

/** What a table row prints under a city, with its reading. */
export interface CellMention extends Seen {
  readonly kind: 'CELL';
  readonly cityId: string;
  readonly position: number;
  readonly cell: Pick<EdgeOf<'MARKS'>, 'printed' | 'membership' | 'verdict' | 'reason'>;
}

/** A document named by title, number or both. `clause` is the document's root where the header says it. */
export interface CitationMention extends Seen {
  readonly kind: 'CITATION';
  readonly citation: CitationKind;
  readonly title: string | null;
  readonly number: string | null;
}

export interface TargetMention extends Seen {
  readonly kind: 'TARGET';
  readonly target: Omit<TargetNode, 'id'>;
}

export type Mention =
  | ResponsibilityMention
  | PlaceMention
  | ClusterMention
  | LayoutMention
  | CellMention
  | CitationMention
  | TargetMention;
