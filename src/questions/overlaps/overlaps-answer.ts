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
  /** How many measures have the object: one for SAME_MEASURE, else at least two. */
  readonly measureCount: number;
  /** The first so many of them, by document and place in it. Those that are read of a page of overlaps are brought together. */
  readonly measures: (first: number) => Promise<readonly OverlapMeasure[]>;
  /** How many lead one of them; at least two. */
  readonly agencyCount: number;
  /** The first so many of those, by id. */
  readonly agencies: (first: number) => Promise<readonly AgencyNode[]>;
}

export type OverlapMeasure = Pick<Measure, 'clause' | 'policy' | 'leads'>;
