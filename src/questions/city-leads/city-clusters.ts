import { DomainError } from '../../domain/errors.js';
import type { CityNode, ClusterNode } from '../../domain/graph-model.js';
import type { Hop, WalkedNode } from '../../store/walk-plan.js';
import { along, bareHop, edgeOf, nodeOf, wholeHop, wholeNode } from '../walk-plans.js';
import type { CityCluster } from './city-leads-answer.js';

const SUBSECTORS = bareHop('subsectors', 'PART_OF', 'IN', wholeNode('Cluster'));
const GROUPS = bareHop('groups', 'PART_OF', 'OUT', wholeNode('Cluster'));

/**
 * What a plan lays out in the city: clusters from tables, sub-sectors from text; each with its sub-sectors and groups, of which nobody asks
 * by what words they belong together.
 */
export const CLUSTER_HOP: Hop = wholeHop(
  'clusters',
  'LAID_OUT_IN',
  'IN',
  wholeNode('Cluster', [
    SUBSECTORS,
    bareHop('above', 'PART_OF', 'OUT', wholeNode('Cluster', [SUBSECTORS, GROUPS])),
  ]),
);

/** A city's cluster with the words by which measures may name it. */
export interface CityClusterInFull extends CityCluster {
  readonly subsectors: readonly ClusterNode[];
  readonly groups: readonly ClusterNode[];
}

/** The clusters of a city that was walked with CLUSTER_HOP, by ordinal, each once. */
export function clustersOfCity(city: WalkedNode): readonly CityClusterInFull[] {
  const found = new Map<string, { -readonly [K in keyof CityClusterInFull]: CityClusterInFull[K] }>();
  for (const laidOut of along(city, 'clusters')) {
    const of = nodeOf('Cluster', laidOut.node);
    const edge = edgeOf('LAID_OUT_IN', laidOut);
    for (const cluster of of.kind === 'SUBSECTOR'
      ? along(laidOut.node, 'above').map(({ node }) => node)
      : [laidOut.node]) {
      const entry = found.get(cluster.id) ?? {
        cluster: nodeOf('Cluster', cluster),
        layouts: [],
        likelihood: 0,
        subsectors: partsOf(cluster, 'subsectors'),
        groups: partsOf(cluster, of.kind === 'SUBSECTOR' ? 'groups' : 'above'),
      };
      entry.layouts = [...entry.layouts, { of, edge }];
      found.set(cluster.id, entry);
    }
  }
  return [...found.values()]
    .map((entry) => ({ ...entry, likelihood: likelihoodOf(entry) }))
    .sort(
      (a, b) => (a.cluster.ordinal ?? 0) - (b.cluster.ordinal ?? 0) || (a.cluster.id < b.cluster.id ? -1 : 1),
    );
}

/** A table speaks of the cluster as a whole, so its likelihood goes before the text's about single sub-sectors. */
function likelihoodOf(entry: CityCluster): number {
  const table = entry.layouts.filter(({ edge }) => edge.basis === 'TABLE');
  return Math.max(...(table.length > 0 ? table : entry.layouts).map(({ edge }) => edge.likelihood));
}

function partsOf(cluster: WalkedNode, key: string): readonly ClusterNode[] {
  return along(cluster, key).map(({ node }) => nodeOf('Cluster', node));
}

/** All clusters, or the one that is asked for by name, alias or id; also by one of its sub-sectors. */
export function selectCluster(
  clusters: readonly CityClusterInFull[],
  asked: string | null,
  city: CityNode,
): readonly CityClusterInFull[] {
  if (asked === null) return clusters;
  const name = asked.trim();
  const isMeant = (node: ClusterNode): boolean =>
    node.id === name || node.name === name || node.aliases.includes(name);
  const chosen = clusters.filter(({ cluster }) => isMeant(cluster));
  if (chosen.length > 0) return chosen.slice(0, 1);
  for (const entry of clusters) {
    const subsectors = entry.subsectors.filter(isMeant);
    if (subsectors.length > 0) return [{ ...entry, subsectors }];
  }
  const names = clusters.map(({ cluster }) => cluster.name);
  throw new DomainError(
    'NOT_FOUND',
    names.length === 0
      ? `No loaded plan lays out a cluster in ${city.fullName}.`
      : `「${name}」 is not among the clusters that a plan lays out in ${city.fullName}: ${names.join('、')}.`,
    { candidates: names },
  );
}

/** Every node whose naming counts: the clusters, their sub-sectors, their groups. */
export function wordsToFollow(clusters: readonly CityClusterInFull[]): ReadonlyMap<string, ClusterNode> {
  const words = new Map<string, ClusterNode>();
  for (const { cluster, subsectors, groups } of clusters) {
    for (const node of [cluster, ...subsectors, ...groups]) words.set(node.id, node);
  }
  return words;
}
