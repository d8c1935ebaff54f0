import type {
  AgencyLevel,
  AgencyNode,
  CityNode,
  ClauseNode,
  ClusterNode,
  EdgeOf,
  PolicyNode,
  TargetNode,
} from '../../domain/graph-model.js';
import type { ResponsibleUnit } from '../city-leads/city-leads-answer.js';
import type { Limited } from '../trust/limited.js';

export const ROLES = ['LEAD', 'SUPPORT', 'ASSIGNED'] as const;
export type Role = (typeof ROLES)[number];

/** Which measures a question is about. Names are as people give them: name, number, code or id; null: any. */
export interface MeasureScope {
  /** Id, document number, title, or words of the title that only one document has; with it what it transmits and contains. */
  readonly policy: string | null;
  /** Measures that name the city or one of its clusters, as `cityLeads` finds them. */
  readonly city: string | null;
  /** Measures that name the cluster, a sub-sector of it, or its group; with a city it is one of that city's. */
  readonly cluster: string | null;
  /** Only this agency's part counts. */
  readonly agency: string | null;
  /** Only units of these levels count; empty: all. */
  readonly levels: readonly AgencyLevel[];
  /** Only units responsible for this place count: GB/T 2260 code, or the name of a province or city. */
  readonly jurisdiction: string | null;
  /** Only these parts count; empty: all. */
  readonly roles: readonly Role[];
}

/** The scope of everything, for questions that set parts of it. */
export const ANY_MEASURE: MeasureScope = {
  policy: null,
  city: null,
  cluster: null,
  agency: null,
  levels: [],
  jurisdiction: null,
  roles: [],
};

/**
 * A clause with responsible units. Units that the scope leaves out are not in the lists; a measure without any is not there.
 * A row of a table that repeats a clause of the body is no measure of its own.
 */
export interface Measure {
  readonly clause: ClauseNode;
  readonly policy: PolicyNode;
  /** 文号 of the document, else of the notice that transmits it; null where neither prints one. */
  readonly documentNumber: string | null;
  /** The top-level unit of the document in which it stands; the measure itself where it is one. */
  readonly chapter: ClauseNode;
  readonly leads: readonly ResponsibleUnit<'LED_BY'>[];
  readonly supports: readonly ResponsibleUnit<'SUPPORTED_BY'>[];
  /** Responsible without a stated lead, in the order listed; the first is first listed, which is not a lead. */
  readonly assigned: readonly ResponsibleUnit<'ASSIGNED_TO'>[];
  /** The same with the units that the scope leaves out. */
  readonly all: Pick<Measure, 'leads' | 'supports' | 'assigned'>;
  /** Id of the agency that is listed first where no lead is stated, even if the scope left it out; null where there is a lead. */
  readonly firstListedId: string | null;
  /** Named by the clause, or by a part of it that has no units of its own; by code. */
  readonly cities: readonly CityNode[];
  /**
   * Clusters and groups that are named likewise; a sub-sector stands for its cluster. Where the scope has a city or a
   * cluster only those by which the measure came into it. By ordinal, groups last.
   */
  readonly clusters: readonly ClusterNode[];
  /** What the clause sets, or a part of it that has no units of its own, in the order of the text; each once. */
  readonly targets: readonly MeasureTarget[];
}

export interface MeasureTarget {
  readonly target: TargetNode;
  /** The measure itself or a part of it. */
  readonly clauseId: string;
  readonly edge: EdgeOf<'SETS_TARGET'>;
}

/** What an answer on measures says where there are none. */
export const NO_MEASURE_NOTE = 'No clause that states a responsible unit fits what was asked.';

export interface FoundMeasures extends Limited {
  /** By document and place in it. */
  readonly measures: readonly Measure[];
  /** What the names of the scope were taken for. */
  readonly policy: PolicyNode | null;
  /** Ids of the document asked for and of all that it transmits or contains; null where none was asked for. */
  readonly policyIds: readonly string[] | null;
  readonly city: CityNode | null;
  readonly cluster: ClusterNode | null;
  readonly agency: AgencyNode | null;
}
