import type { Role } from '../measures/measure.js';
import type { OrderedList } from '../numbers/ordered-list.js';
import type { CityLeadsAnswer, CityMeasure, RankedAgency } from './city-leads-answer.js';
import type { LayoutNeeds } from './layouts-of-city.js';

/** The answer of `cityLeads` where only pages are wanted: clusters, measures and agencies are looked for when they are read. */
export interface CityLeadsInPages extends Omit<CityLeadsAnswer, 'clusters' | 'measures' | 'ranking'> {
  readonly clusters: (needs: LayoutNeeds) => Promise<CityLeadsAnswer['clusters']>;
  /** Those of the measures that fit, by document and place in it. */
  readonly measures: (scope: CityMeasureScope) => Promise<OrderedList<CityMeasure>>;
  /** The first so many of the ranking. */
  readonly ranking: (first: number) => Promise<readonly RankedAgency[]>;
  readonly rankedCount: number;
}

/** Which of an answer's measures are looked at; all given conditions must hold. */
export interface CityMeasureScope {
  /** Only these clauses; null: any. */
  readonly clauseIds: readonly string[] | null;
  /** Only where this agency has a part: its id or any of its names; null: any. */
  readonly agency: string | null;
  /** With `agency`: its part is one of these; alone: some unit has one. Empty: any. */
  readonly roles: readonly Role[];
}
