import type {
  AgencyNode,
  CityNode,
  ClauseNode,
  ClusterNode,
  EdgeOf,
  PolicyNode,
  TargetNode,
} from '../../domain/graph-model.js';
import type { Limited } from '../trust/limited.js';

/** The answer to: what do two documents have in common, and what has only one of them? */
export interface PolicyComparison extends Limited {
  readonly a: ComparedPolicy;
  readonly b: ComparedPolicy;
  /** Agencies with responsibility in one of them. Each list: what both have first, then by how much of it there is. */
  readonly agencies: readonly Compared<AgencyNode, AgencyPart>[];
  readonly clusters: readonly Compared<ClusterNode, Mentions>[];
  readonly cities: readonly Compared<CityNode, Mentions>[];
  /** Documents that one of them cites, also the other one; not its own parts. */
  readonly cited: readonly Compared<PolicyNode, Mentions>[];
  /** Targets by metric, unit and kind: the same words for the same thing, however the values differ. */
  readonly targets: readonly Compared<ComparedMetric, ComparedTargets>[];
  /** Which clauses of the one take up clauses of the other: derived, never stated. Best first. */
  readonly lineage: readonly ComparedLineage[];
}

export interface ComparedPolicy {
  /** What the name stands for. */
  readonly policy: PolicyNode;
  /** It and what it transmits or contains, by id: all of this was compared. */
  readonly parts: readonly PolicyNode[];
  readonly issuers: readonly AgencyNode[];
  readonly clauses: number;
  /** Clauses with a responsible unit. */
  readonly measures: number;
  readonly targets: number;
}

export type InWhich = 'BOTH' | 'ONLY_A' | 'ONLY_B';

/** Something that one of the documents has, or both. What a document does not have is empty. */
export interface Compared<N, P> {
  readonly node: N;
  readonly inWhich: InWhich;
  readonly a: P;
  readonly b: P;
}

export interface Mentions {
  readonly clauseIds: readonly string[];
}

export interface AgencyPart {
  readonly leads: number;
  readonly supports: number;
  readonly assigned: number;
  /** The clauses in which it has a part, by place. */
  readonly clauseIds: readonly string[];
}

export interface ComparedMetric {
  readonly metric: string;
  readonly unit: string;
  readonly kind: TargetNode['kind'];
}

export interface ComparedTargets {
  /** By place in the document. */
  readonly targets: readonly TargetNode[];
}

export interface ComparedLineage {
  readonly from: ClauseNode;
  readonly to: ClauseNode;
  readonly edge: EdgeOf<'IMPLEMENTS'> & { readonly owner: string };
}
