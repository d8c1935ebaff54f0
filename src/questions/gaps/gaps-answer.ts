import type {
  CityNode,
  ClauseNode,
  ClusterNode,
  PolicyNode,
  RelationshipType,
} from '../../domain/graph-model.js';
import type { Evidence } from '../../domain/span.js';
import type { ResponsibleUnit } from '../city-leads/city-leads-answer.js';
import type { OrderedList } from '../numbers/ordered-list.js';
import type { Limited } from '../trust/limited.js';

/** What the texts do not say: a fact. `docs/gaps-and-overlaps.md` has the definitions. */
export const GAP_KINDS = ['MEASURE_WITHOUT_LEAD', 'CLAUSE_WITHOUT_UNIT', 'CLUSTER_WITHOUT_MEASURE'] as const;
export type GapKind = (typeof GAP_KINDS)[number];

/** How the fact may be read: a judgement, by a rule that is stated. */
export const GAP_READINGS = [
  'JOINT_DUTY',
  'SINGLE_UNIT',
  'NOBODY_LEADS',
  'NOBODY_NAMED',
  'OFFICE_IN_TEXT',
  'GENERAL_PART',
  'GROUP_ONLY',
  'NEVER_NAMED',
] as const;
export type GapReading = (typeof GAP_READINGS)[number];

/** The answer to: what is nobody's task? */
export interface GapsAnswer extends Limited {
  /** What the names of the request were taken for. */
  readonly policy: PolicyNode | null;
  readonly city: CityNode | null;
  readonly cluster: ClusterNode | null;
  /** Of every kind and reading that there is, also of those that were not asked for; by kind and reading. */
  readonly counts: readonly {
    readonly kind: GapKind;
    readonly reading: GapReading;
    readonly count: number;
  }[];
  /** By kind, then by document and place in it, clusters by ordinal. */
  readonly gaps: OrderedList<Gap>;
}

export interface Gap {
  readonly kind: GapKind;
  readonly reading: GapReading;
  /** The clause, with its document; null for a cluster. */
  readonly clause: ClauseNode | null;
  readonly policy: PolicyNode | null;
  /** Who is named without leading, in the order listed. */
  readonly units: readonly GapUnit[];
  /** The cluster, with the cities in which a plan puts it; null and none for a clause. */
  readonly cluster: ClusterNode | null;
  readonly cities: readonly CityNode[];
  /** Of a cluster: how many measures address the whole group to which it belongs. */
  readonly groupMeasures: number;
  /** The words that show it: of the units, of the clause's label, of the plan that has the cluster. */
  readonly evidence: readonly Evidence[];
}

export interface GapUnit extends ResponsibleUnit<'SUPPORTED_BY' | 'ASSIGNED_TO'> {
  readonly relationship: RelationshipType;
}
