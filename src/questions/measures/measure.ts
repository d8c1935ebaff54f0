import type {
  AgencyLevel,
  AgencyNode,
  CityNode,
  ClauseNode,
  ClusterNode,
  PolicyNode,
} from '../../domain/graph-model.js';
import type { ResponsibleUnit } from '../city-leads-answer.js';
import type { Limited } from '../limited.js';

/** Which measures a question is about. Names are as people give them: name, number, code or id; null: any. */
export interface MeasureScope {
  /** Id, document number, title, or words of the title that only one document has. */
  readonly policy: string | null;
  /** Measures that name the city or one of its clusters, as `cityLeads` finds them. */
  readonly city: string | null;
  /** Measures that name the cluster, a sub-sector of it, or its group. */
  readonly cluster: string | null;
  /** Measures for which this agency is responsible, in one of `roles`. */
  readonly agency: string | null;
  /** Only units of these levels count; empty: all. */
  readonly levels: readonly AgencyLevel[];
  /** Only units responsible for this place (GB/T 2260 code) count. */
  readonly jurisdiction: string | null;
  /** Only these parts count; empty: all. */
  readonly roles: readonly ('LEAD' | 'SUPPORT' | 'ASSIGNED')[];
}

/** A clause with responsible units. Units that the scope leaves out are not in the lists; a measure without any is not there. */
export interface Measure {
  readonly clause: ClauseNode;
  readonly policy: PolicyNode;
  /** The top-level unit of the document in which it stands; the measure itself where it is one. */
  readonly chapter: ClauseNode;
  readonly leads: readonly ResponsibleUnit<'LED_BY'>[];
  readonly supports: readonly ResponsibleUnit<'SUPPORTED_BY'>[];
  /** Responsible without a stated lead, in the order listed; the first is first listed, which is not a lead. */
  readonly assigned: readonly ResponsibleUnit<'ASSIGNED_TO'>[];
  /** Named by the clause, or by a part of it that has no units of its own. */
  readonly cities: readonly CityNode[];
  readonly clusters: readonly ClusterNode[];
}

export interface FoundMeasures extends Limited {
  /** By document and place in it. */
  readonly measures: readonly Measure[];
  /** What the names of the scope were taken for. */
  readonly policy: PolicyNode | null;
  readonly city: CityNode | null;
  readonly cluster: ClusterNode | null;
  readonly agency: AgencyNode | null;
}
