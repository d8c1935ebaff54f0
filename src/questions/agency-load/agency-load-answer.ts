import type { AgencyNode, ClusterNode, PolicyNode } from '../../domain/graph-model.js';
import type { ResponsibleUnit } from '../city-leads/city-leads-answer.js';
import type { FoundMeasures, Measure, Role } from '../measures/measure.js';
import type { RoleCounts } from '../measures/role-counts.js';

/** The answer to: who has how much to do? */
export interface AgencyLoadAnswer extends Omit<FoundMeasures, 'policyIds' | 'measures'> {
  /** Those who lead most first; ties by first listings, then by measures in all, then by id. */
  readonly agencies: readonly AgencyLoad[];
  /** Of all agencies together: a measure counts once. */
  readonly counts: RoleCounts;
}

export interface AgencyLoad {
  readonly agency: AgencyNode;
  /** Where it stands in the ranking, part by part. */
  readonly place: readonly (string | number)[];
  readonly counts: RoleCounts;
  /** By document. */
  readonly byPolicy: readonly PolicyLoad[];
  /** By ordinal; a measure that names several clusters counts for each, one that names none for none. */
  readonly byCluster: readonly ClusterLoad[];
  /** What it does, by document and place in it. */
  readonly parts: readonly AgencyPart[];
}

export interface PolicyLoad {
  readonly policy: PolicyNode;
  readonly counts: RoleCounts;
}

export interface ClusterLoad {
  readonly cluster: ClusterNode;
  readonly counts: RoleCounts;
}

/** One agency's part in one measure, with the words that state it. */
export interface AgencyPart {
  readonly measure: Measure;
  readonly role: Role;
  /** True where no lead is stated and the list begins with it, which is not a lead. */
  readonly isFirstListed: boolean;
  readonly unit: ResponsibleUnit<'LED_BY' | 'SUPPORTED_BY' | 'ASSIGNED_TO'>;
}
