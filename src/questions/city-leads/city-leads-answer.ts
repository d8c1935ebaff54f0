import type {
  AgencyNode,
  CityNode,
  ClauseNode,
  ClusterNode,
  EdgeOf,
  PolicyNode,
} from '../../domain/graph-model.js';
import type { Evidence } from '../../domain/span.js';
import type { Limited } from '../trust/limited.js';

/** The answer to: which agencies lead measures for a city's clusters? */
export interface CityLeadsAnswer extends Limited {
  readonly city: CityNode;
  /** The one cluster that was asked for, or null for all of the city's. */
  readonly cluster: ClusterNode | null;
  /** Clusters that a plan lays out in the city, each once, by ordinal. Those in doubt are here too, marked OPEN. */
  readonly clusters: readonly CityCluster[];
  /** Measures with a responsible unit, by document and place in it. */
  readonly measures: readonly CityMeasure[];
  /** Agencies by how many of the measures they lead, then by how many list them first. */
  readonly ranking: readonly RankedAgency[];
  /** Clauses that name the city or its clusters but stand under no responsible unit, so they are not in `measures`. */
  readonly clausesWithoutUnit: number;
}

export interface CityCluster {
  readonly cluster: ClusterNode;
  /** Every statement that puts the cluster or one of its sub-sectors into the city. */
  readonly layouts: readonly { readonly of: ClusterNode; readonly edge: EdgeOf<'LAID_OUT_IN'> }[];
  /** Share of the equally good readings in which the city has the cluster; 1 unless it is open. */
  readonly likelihood: number;
}

export interface CityMeasure {
  readonly clause: ClauseNode;
  readonly policy: PolicyNode;
  /** Why the measure is in the answer; at least one. */
  readonly reasons: readonly MeasureReason[];
  readonly leads: readonly ResponsibleUnit<'LED_BY'>[];
  readonly supports: readonly ResponsibleUnit<'SUPPORTED_BY'>[];
  /** Responsible without a stated lead, in the order listed; the first is first listed, which is not a lead. */
  readonly assigned: readonly ResponsibleUnit<'ASSIGNED_TO'>[];
}

/**
 * Why a measure concerns the city: it names the city; a cluster of it; a sub-sector; a group of clusters as a whole; or it
 * belongs to a document whose preamble says that the document is for a group of clusters (促进…产业集群高质量发展，制定本方案);
 * or to a document of the city itself, whether it names the city or not.
 */
export const MEASURE_REASONS = [
  'NAMES_CITY',
  'NAMES_CLUSTER',
  'NAMES_SUBSECTOR',
  'ADDRESSES_GROUP',
  'PURPOSE_OF_DOCUMENT',
  'DOCUMENT_OF_CITY',
] as const;

export interface MeasureReason {
  readonly kind: (typeof MEASURE_REASONS)[number];
  /** What is named: the cluster, sub-sector or group. Null for the city. */
  readonly cluster: ClusterNode | null;
  /** The clause in which the words stand: the measure itself, a part of it, or the preamble of its document. */
  readonly clauseId: string;
  readonly printed: string;
  readonly evidence: readonly Evidence[];
}

export interface ResponsibleUnit<R extends 'LED_BY' | 'SUPPORTED_BY' | 'ASSIGNED_TO'> {
  readonly agency: AgencyNode;
  readonly edge: EdgeOf<R>;
}

export interface RankedAgency {
  readonly agency: AgencyNode;
  /** Measures it leads, 牵头. */
  readonly leads: number;
  /** Of these, measures of joint duty (按职责分工负责), where the lead stands by the letter of a rule. */
  readonly jointLeads: number;
  /** Measures without a stated lead that list it first. */
  readonly firstListed: number;
  /** Of the first so many of these measures, by place. */
  readonly clauseIds: (first: number) => readonly string[];
}
