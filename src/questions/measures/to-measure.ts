import type { AgencyNode, CityNode, ClauseNode, ClusterNode } from '../../domain/graph-model.js';
import type { WalkedNode } from '../../store/walk-plan.js';
import type { ResponsibleUnit } from '../city-leads/city-leads-answer.js';
import { along, edgeOf, nodeOf } from '../walk-plans.js';
import { chapterIdOf, type MeasuredDocument } from './documents-of.js';
import type { Measure, MeasureTarget } from './measure.js';

/** Nodes that many measures share, brought once, by id. */
export interface KnownNodes {
  readonly agencies: ReadonlyMap<string, AgencyNode>;
  readonly documents: ReadonlyMap<string, MeasuredDocument>;
  readonly chapters: ReadonlyMap<string, ClauseNode>;
  readonly clusters: ReadonlyMap<string, ClusterNode>;
}

/** A clause that was walked with `measurePlan`. `meant`: only clusters of these ids count, where the scope says why it came in. */
export function toMeasure(
  walked: WalkedNode,
  { agencies, documents, chapters, clusters }: KnownNodes,
  meant: readonly string[] | null,
): Measure {
  const clause = nodeOf('Clause', walked);
  // A clause always has its document: the store refuses a batch without it.
  const document = documents.get(clause.policyId) as MeasuredDocument;
  const leads = unitsOf(walked, 'leads', 'LED_BY', agencies);
  const assigned = unitsOf(walked, 'assigned', 'ASSIGNED_TO', agencies);
  const units = { leads, supports: unitsOf(walked, 'supports', 'SUPPORTED_BY', agencies), assigned };
  return {
    clause,
    policy: document.policy,
    documentNumber: document.documentNumber,
    chapter: chapters.get(chapterIdOf(clause, document)) ?? clause,
    ...units,
    all: units,
    firstListedId: leads.length > 0 ? null : (assigned[0]?.agency.id ?? null),
    cities: citiesOf(walked),
    clusters: clustersOf(walked, clusters, meant),
    targets: targetsOf(walked),
  };
}

/** The units that a clause was walked with, in the order listed, by their known nodes. */
export function unitsOf<R extends 'LED_BY' | 'SUPPORTED_BY' | 'ASSIGNED_TO'>(
  walked: WalkedNode,
  key: string,
  type: R,
  agencies: ReadonlyMap<string, AgencyNode>,
): readonly ResponsibleUnit<R>[] {
  return along(walked, key).flatMap((item) => {
    const agency = agencies.get(item.node.id);
    return agency === undefined ? [] : [{ agency, edge: edgeOf(type, item) }];
  });
}

function citiesOf(walked: WalkedNode): readonly CityNode[] {
  const cities = new Map(named(walked, 'cities').map((node) => [node.id, nodeOf('City', node)]));
  return [...cities.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

function clustersOf(
  walked: WalkedNode,
  known: ReadonlyMap<string, ClusterNode>,
  meant: readonly string[] | null,
): readonly ClusterNode[] {
  const words = named(walked, 'clusters');
  const clusters = words.filter(({ id }) => meant === null || meant.includes(id)).flatMap(clustersOfWord);
  const others = unnamed(walked, meant ?? []).flatMap((id) => known.get(id) ?? []);
  const unique = new Map([...clusters, ...others].map((cluster) => [cluster.id, cluster]));
  return [...unique.values()].sort(byOrdinal);
}

/** Those of the clusters that the preamble of its document addresses: they are meant as well, though the measure does not name them. */
export function unnamed(walked: WalkedNode, meant: readonly string[]): readonly string[] {
  if (meant.length === 0) return [];
  const words = new Set(named(walked, 'clusters').map(({ id }) => id));
  return meant.filter((id) => !words.has(id));
}

/** A sub-sector stands for its cluster. */
function clustersOfWord(word: WalkedNode): readonly ClusterNode[] {
  const cluster = nodeOf('Cluster', word);
  const above = along(word, 'above').map(({ node }) => nodeOf('Cluster', node));
  return cluster.kind === 'SUBSECTOR' && above.length > 0 ? above : [cluster];
}

/** By ordinal, groups, which have none, last; ties by id. */
export function byOrdinal(a: ClusterNode, b: ClusterNode): number {
  const [one, other] = [a, b].map(({ ordinal }) => ordinal ?? Number.MAX_SAFE_INTEGER) as [number, number];
  if (one !== other) return one - other;
  return a.id < b.id ? -1 : 1;
}

/** Those of the clause, then those of its parts in their order; a target that several claims set counts once. */
function targetsOf(walked: WalkedNode): readonly MeasureTarget[] {
  const own = along(walked, 'targets').map((item) => ({
    target: nodeOf('Target', item.node),
    clauseId: walked.id,
    edge: edgeOf('SETS_TARGET', item),
  }));
  const parts = along(walked, 'parts').map(({ node }) => node);
  const below = parts
    .sort((a, b) => Number(a.fields.position) - Number(b.fields.position))
    .flatMap(targetsOf);
  return [...new Map([...own, ...below].map((set) => [set.target.id, set] as const)).values()];
}

/** What the clause and its parts name. */
function named(walked: WalkedNode, key: string): readonly WalkedNode[] {
  const own = along(walked, key).map(({ node }) => node);
  return [...own, ...along(walked, 'parts').flatMap(({ node }) => named(node, key))];
}
