import type { AgencyNode, CityNode, ClusterNode, PolicyNode } from '../../domain/graph-model.js';
import type { Measure } from '../measures/measure.js';
import type { OrderedList } from '../numbers/ordered-list.js';
import type { Limited } from '../trust/limited.js';

/** What has two leads: a fact. `docs/gaps-and-overlaps.md` has the definitions. */
export const OVERLAP_KINDS = [
  'SAME_MEASURE',
  'SAME_METRIC',
  'SAME_HEADING',
  'SAME_CLUSTER_AND_CITY',
  'SAME_CLUSTER',
] as const;
export type OverlapKind = (typeof OVERLAP_KINDS)[number];

/** How the fact may be read: a judgement, by a rule that is stated. */
export const OVERLAP_READINGS = [
  'CONFLICT',
  'OVERLAP',
  'FRAGMENTATION',
  'JOINT_DUTY',
  'DIFFERENT_LEVELS',
] as const;
export type OverlapReading = (typeof OVERLAP_READINGS)[number];

/** The answer to: what is led by two? */
export interface OverlapsAnswer extends Limited {
  /** What the names of the request were taken for. */
  readonly policy: PolicyNode | null;
  readonly city: CityNode | null;
  readonly cluster: ClusterNode | null;
  readonly agency: AgencyNode | null;
  /** Measures that have a lead: what was compared. */
  readonly ledMeasures: number;
  /** Of every kind and reading that there is, also of those that were not asked for; by kind and reading. */
  readonly counts: readonly {
    readonly kind: OverlapKind;
    readonly reading: OverlapReading;
    readonly count: number;
  }[];
  /** By kind, then by key. */
  readonly overlaps: OrderedList<Overlap>;
}

export interface Overlap {
  readonly kind: OverlapKind;
  readonly reading: OverlapReading;
  /** What is led by several, as people call it: a metric with its unit, a heading, a cluster, a cluster in a city. */
  readonly object: string;
  /** Tells the overlaps of one kind apart. */
  readonly key: string;
  readonly cluster: ClusterNode | null;
  readonly city: CityNode | null;
  /** The measures that have the object, by document and place in it: one for SAME_MEASURE, else at least two; at most LISTED_MAX. */
  readonly measures: readonly OverlapMeasure[];
  /** Everybody who leads one of them, by id; at least two. */
  readonly agencies: readonly AgencyNode[];
}

/** Most measures that one overlap lists; beyond it the answer says that it is cut. */
export const LISTED_MAX = 5_000;

export type OverlapMeasure = Pick<Measure, 'clause' | 'policy' | 'leads'>;
