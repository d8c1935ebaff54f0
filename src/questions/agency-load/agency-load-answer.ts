import type { AgencyNode, ClauseNode, ClusterNode, PolicyNode } from '../../domain/graph-model.js';
import type { ResponsibleUnit } from '../city-leads/city-leads-answer.js';
import type { FoundMeasures, Role } from '../measures/measure.js';
import type { RoleCounts } from '../measures/role-counts.js';
import type { OrderedList } from '../numbers/ordered-list.js';

/** The answer to: who has how much to do? */
export interface AgencyLoadAnswer extends Omit<FoundMeasures, 'policyIds' | 'measures'> {
  /** Those who lead most first; ties by first listings, then by measures in all, then by id. */
  readonly agencies: OrderedList<AgencyLoad>;
  /** Of all agencies together: a measure counts once. */
  readonly counts: RoleCounts;
}

/** An agency with what it has to do; lists are looked for when they are read, those of a page of agencies together. */
export interface AgencyLoad {
  readonly agency: AgencyNode;
  /** Where it stands in the ranking, part by part. */
  readonly place: readonly (string | number)[];
  readonly counts: RoleCounts;
  readonly policyCount: () => number;
  /** The first so many documents, by id. */
  readonly byPolicy: (first: number) => Promise<readonly PolicyLoad[]>;
  readonly clusterCount: () => number;
  /** By ordinal; a measure that names several clusters counts for each, one that names none for none. */
  readonly byCluster: (first: number) => Promise<readonly ClusterLoad[]>;
  /** A list may name an agency in two roles. */
  readonly partCount: () => number;
  /** What it does, by document and place in it. */
  readonly parts: (first: number) => Promise<readonly AgencyPart[]>;
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
  readonly clause: ClauseNode;
  readonly policy: PolicyNode;
  /** The top-level unit of the document in which it stands. */
  readonly chapter: ClauseNode;
  readonly role: Role;
  /** True where no lead is stated and the list begins with it, which is not a lead. */
  readonly isFirstListed: boolean;
  readonly unit: ResponsibleUnit<'LED_BY' | 'SUPPORTED_BY' | 'ASSIGNED_TO'>;
}
