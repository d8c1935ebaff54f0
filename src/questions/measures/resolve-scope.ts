import type { AgencyNode, CityNode, ClusterNode, PolicyNode } from '../../domain/graph-model.js';
import type { GraphReader } from '../../store/graph-store.js';
import { askCityLeads } from '../city-leads/city-leads.js';
import type { CityMeasure } from '../city-leads/city-leads-answer.js';
import { nodeOf } from '../walk-plans.js';
import { agencyInScope } from './agency-in-scope.js';
import { clusterInScope } from './cluster-in-scope.js';
import type { MeasureScope } from './measure.js';
import { placeCode } from './place-code.js';
import { policyInScope } from './policy-in-scope.js';

/** A scope whose names were looked up: what they were taken for, and to which documents and clauses they narrow. */
export interface ResolvedScope {
  readonly policy: PolicyNode | null;
  /** Null: any. */
  readonly policyIds: readonly string[] | null;
  readonly city: CityNode | null;
  readonly cluster: ClusterNode | null;
  readonly agency: AgencyNode | null;
  readonly jurisdiction: string | null;
  /** The clauses that may be measures in scope; null: any. */
  readonly clauseIds: readonly string[] | null;
  /** Where a city or a cluster is asked for: by which clusters each measure came into scope. */
  readonly clustersOf: ReadonlyMap<string, readonly ClusterNode[]> | null;
  /** False where more clauses fit than were looked at. */
  readonly isComplete: boolean;
}

/** Looks the names of a scope up: two store calls for a document, two for an agency, three for a city or a cluster. */
export async function resolveScope(reader: GraphReader, scope: MeasureScope): Promise<ResolvedScope> {
  const [document, place, jurisdiction] = await Promise.all([
    policyInScope(reader, scope.policy),
    placeInScope(reader, scope),
    placeCode(reader, scope.jurisdiction),
  ]);
  const own = await agencyInScope(reader, scope, document?.ids ?? null);
  const idLists = [place?.measures.map(({ clause }) => clause.id), own?.clauseIds];
  return {
    policy: document?.policy ?? null,
    policyIds: document?.ids ?? null,
    city: place?.city ?? null,
    cluster: place?.cluster ?? null,
    agency: own === null ? null : nodeOf('Agency', own.agency),
    jurisdiction,
    clauseIds: inAll(idLists.filter((ids) => ids !== undefined)),
    clustersOf: place === null ? null : clustersOf(place.measures),
    isComplete: !(place?.isTruncated || own?.isCut || document?.isCut),
  };
}

interface Place {
  readonly city: CityNode | null;
  readonly cluster: ClusterNode | null;
  readonly measures: readonly CityMeasure[];
  readonly isTruncated: boolean;
}

async function placeInScope(reader: GraphReader, { city, cluster }: MeasureScope): Promise<Place | null> {
  if (city !== null) return askCityLeads(reader, { city, cluster });
  return cluster === null ? null : { city: null, ...(await clusterInScope(reader, cluster)) };
}

function clustersOf(measures: readonly CityMeasure[]): ReadonlyMap<string, readonly ClusterNode[]> {
  return new Map(
    measures.map(({ clause, reasons }) => [
      clause.id,
      reasons.flatMap(({ cluster }) => (cluster === null ? [] : [cluster])),
    ]),
  );
}

/** What stands in all lists; null where there is no list. */
function inAll(lists: readonly (readonly string[])[]): readonly string[] | null {
  const [first, ...others] = lists;
  if (first === undefined) return null;
  const sets = others.map((ids) => new Set(ids));
  return [...new Set(first)].filter((id) => sets.every((ids) => ids.has(id)));
}
