import { allInOrder } from '../../domain/all-in-order.js';
import type { AgencyNode, CityNode, ClusterNode, PolicyNode } from '../../domain/graph-model.js';
import type { Projection } from '../../projection/projection.js';
import type { GraphReader } from '../../store/graph-store.js';
import { cityWords } from '../city-leads/city-words.js';
import { findCity } from '../names/find-city.js';
import { nodeOf } from '../walk-plans.js';
import { agencyInScope } from './agency-in-scope.js';
import { clusterInScope } from './cluster-in-scope.js';
import { documentsInScope } from './documents-in-scope.js';
import type { MeasureScope } from './measure.js';
import { placeCode } from './place-code.js';
import { policyInScope } from './policy-in-scope.js';

/** A scope whose names were looked up. */
export interface ResolvedScope {
  /** Ids of the document and of all that it transmits or contains; null: any. */
  readonly policyIds: readonly string[] | null;
  readonly city: CityNode | null;
  readonly cluster: ClusterNode | null;
  readonly agency: AgencyNode | null;
  readonly jurisdiction: string | null;
  /** Where a city or a cluster is asked for: numbers of the clusters, sub-sectors and groups that bring measures into scope. */
  readonly words: readonly number[] | null;
  /** False where more may fit than was looked at. */
  readonly isComplete: boolean;
}

/** Looks the names of a scope up: one store call for each name, for namesakes up to three more. */
export async function resolveScope(
  reader: GraphReader,
  projection: Projection,
  scope: MeasureScope,
): Promise<ResolvedScope & { readonly policy: PolicyNode | null }> {
  const [document, place, jurisdiction] = await allInOrder([
    policyInScope(reader, scope.policy),
    placeInScope(reader, projection, scope),
    placeCode(reader, scope.jurisdiction),
  ]);
  return {
    policy: document?.policy ?? null,
    policyIds: document?.ids ?? null,
    city: place?.city ?? null,
    cluster: place?.cluster ?? null,
    agency: await agencyInScope(reader, scope, document?.ids ?? null),
    jurisdiction,
    words: place?.words ?? null,
    isComplete: !(place?.isCut || document?.isCut),
  };
}

/** The same with the help of the projection: a document that is named by its id is not looked up, but read where it is asked for. */
export async function resolveScopeIn(
  reader: GraphReader,
  projection: Projection,
  scope: MeasureScope,
): Promise<ResolvedScope & { readonly policy: () => Promise<PolicyNode | null> }> {
  const [documents, { policy: _none, policyIds: _any, ...others }] = await allInOrder([
    documentsInScope(reader, projection, scope.policy),
    resolveScope(reader, projection, { ...scope, policy: null, agency: null }),
  ]);
  const policyIds = documents?.ids ?? null;
  return {
    ...others,
    policyIds,
    policy: async () => documents?.policy() ?? null,
    agency: await agencyInScope(reader, scope, policyIds),
  };
}

/** All that decides which measures a resolved scope has, and which parts count. */
export function scopeKey(
  { policyIds, city, words, agency, jurisdiction }: ResolvedScope,
  { cluster, roles, levels }: MeasureScope,
): string {
  return JSON.stringify([
    policyIds, city?.id ?? null, words, cluster !== null, agency?.id ?? null, jurisdiction, roles, levels,
  ]); // biome-ignore format: one screen
}

interface Place {
  readonly city: CityNode | null;
  readonly cluster: ClusterNode | null;
  readonly words: readonly number[];
  readonly isCut: boolean;
}

async function placeInScope(
  reader: GraphReader,
  projection: Projection,
  { city: name, cluster }: MeasureScope,
): Promise<Place | null> {
  if (name !== null) {
    const city = nodeOf('City', await findCity(reader, name, []));
    return { city, ...(await cityWords(reader, projection, { city, cluster })) };
  }
  if (cluster === null) return null;
  return { city: null, isCut: false, ...(await clusterInScope(reader, projection, cluster)) };
}
