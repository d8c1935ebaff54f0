import type { AgencyNode } from '../../domain/graph-model.js';
import type { FoundMeasures, Role } from '../measures/measure.js';
import type { OrderedList } from '../numbers/ordered-list.js';

/** The answer to: who works with this agency? */
export interface PartnersAnswer extends Omit<FoundMeasures, 'policyIds' | 'measures' | 'agency'> {
  readonly agency: AgencyNode;
  /** Measures in which it has a part. */
  readonly measureCount: number;
  /** Those with most measures in common first; ties by id. */
  readonly partners: OrderedList<Partner>;
}

export interface Partner {
  readonly agency: AgencyNode;
  /** Measures in which both have a part. */
  readonly measures: number;
  /** Ids of the first so many of them, by document and place in it. */
  readonly clauseIds: (first: number) => readonly string[];
  /** The same measures by what both are in them; leads of the agency first, then of the partner. */
  readonly roles: readonly PartnerRoles[];
  /** True where they are more than CLAUSE_IDS_MAX, the most that is listed. */
  readonly isTruncated: boolean;
}

export interface PartnerRoles {
  /** What the agency is to these measures. */
  readonly own: Role;
  /** What the partner is to them. */
  readonly partner: Role;
  readonly measures: number;
  readonly clauseIds: (first: number) => readonly string[];
}
