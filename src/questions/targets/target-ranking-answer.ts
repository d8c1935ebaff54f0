import type {
  CityNode,
  ClauseNode,
  ClusterNode,
  EdgeOf,
  PolicyNode,
  RegionNode,
  TargetNode,
} from '../../domain/graph-model.js';
import type { OrderedList } from '../numbers/ordered-list.js';
import type { Limited } from '../trust/limited.js';

/** The answer to: which targets are set for something, by year and document, and how great are they? */
export interface TargetRankingAnswer extends Limited {
  /** What the names of the request were taken for. */
  readonly policy: PolicyNode | null;
  readonly city: CityNode | null;
  readonly region: RegionNode | null;
  readonly cluster: ClusterNode | null;
  /** By year (those without one last), document and place in it. What is read at one moment is one store call, whatever the orders. */
  readonly targets: OrderedList<RankedTarget>;
  /** The same by metric and unit: those of most targets first. */
  readonly series: (first: number) => readonly TargetSeries[];
  readonly seriesCount: number;
  /** The same by unit and kind, so that only what can be compared is: those of most targets first. */
  readonly units: (first: number) => readonly TargetUnit[];
  readonly unitCount: number;
}

/** Where the words stand: in the metric; in the setting clause; in a heading above it; in the title of its document. */
export const TARGET_MATCHES = ['METRIC', 'CLAUSE', 'HEADING', 'DOCUMENT'] as const;
export type TargetMatch = (typeof TARGET_MATCHES)[number];

export interface RankedTarget {
  readonly target: TargetNode;
  readonly clause: ClauseNode;
  readonly policy: PolicyNode;
  readonly edge: EdgeOf<'SETS_TARGET'> & { readonly owner: string };
  /** Places where at least one of the words stands; every word stands in one of them. Empty where no words were asked for. */
  readonly matchedBy: readonly TargetMatch[];
  /** 1-based place by value, greatest first, among the answer's targets of the same unit and kind; equal values share it. */
  readonly rank: number;
  /** Named by the clause. */
  readonly cities: readonly CityNode[];
  readonly clusters: readonly ClusterNode[];
}

/** Targets of one unit and kind, by rank. */
export interface TargetUnit {
  readonly unit: string;
  readonly kind: TargetNode['kind'];
  readonly count: number;
  /** The first so many. */
  readonly targets: (first: number) => Promise<readonly RankedTarget[]>;
}

/** Those of one metric, by year, document and place in it. */
export interface TargetSeries extends TargetUnit {
  readonly metric: string;
}
