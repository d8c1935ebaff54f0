import type { TargetNode } from '../../domain/graph-model.js';
import type { SortKey } from '../../domain/page.js';
import { searchWords } from '../../domain/search-text.js';
import { valueAt } from '../../projection/column.js';
import type { GraphReader } from '../../store/graph-store.js';
import { policyInScope } from '../measures/policy-in-scope.js';
import { findCity } from '../names/find-city.js';
import { findCluster } from '../names/find-cluster.js';
import { findRegion } from '../names/find-region.js';
import { along, bareHop, nodeOf, wholeNode } from '../walk-plans.js';
import { arrangeTargets } from './arrange-targets.js';
import { readsTargets } from './read-targets.js';
import type { TargetScope } from './select-targets.js';
import { targetKey } from './target-order.js';
import type { RankedTarget, TargetRankingAnswer, TargetSeries } from './target-ranking-answer.js';
import { matchesOf, wordPlaces } from './word-places.js';

/** Names are as people give them; null or none: any. All that is given must hold. */
export interface TargetRankingRequest {
  /** Each must stand in the metric, the clause, a heading above it, or the title of the document. */
  readonly words: string | null;
  readonly units: readonly string[];
  readonly kinds: readonly TargetNode['kind'][];
  /** With one of these, targets without a year are left out. */
  readonly yearFrom: number | null;
  readonly yearUntil: number | null;
  /** The document and what it transmits or contains. */
  readonly policy: string | null;
  /** Named by the clause that sets the target. */
  readonly city: string | null;
  readonly region: string | null;
  /** Named by the clause: the cluster or a sub-sector of it. */
  readonly cluster: string | null;
}

/**
 * Which targets are set for something, by year and document, and how great are they? All are looked at, in the projection; the store is
 * called for those that are shown, and for each name of the request.
 */
export async function askTargetRanking(
  reader: GraphReader,
  request: TargetRankingRequest,
): Promise<TargetRankingAnswer> {
  const [{ ids, ...named }, projection] = await Promise.all([scopeOf(reader, request), reader.projection()]);
  const { units, kinds, yearFrom, yearUntil } = request;
  const words = searchWords(request.words ?? '');
  const arranged = arrangeTargets(projection, { words, units, kinds, yearFrom, yearUntil, ...ids });
  const places = words.length === 0 ? null : wordPlaces(projection, words);
  const read = readsTargets(reader, projection);
  const items = async (targets: Uint32Array): Promise<readonly RankedTarget[]> => {
    const found = await read([...targets]);
    return found.flatMap((one, at) => {
      const target = targets[at] ?? 0;
      const matchedBy = places === null ? [] : matchesOf(places[target] ?? 0);
      return one ? [{ ...one, matchedBy, rank: arranged.rankOf(target) }] : [];
    });
  };
  const { metric, unit, kind } = projection.targets;
  const group = (targets: Uint32Array): TargetSeries => {
    const [first = 0] = targets;
    return {
      metric: valueAt(metric, first) ?? '',
      unit: valueAt(unit, first) ?? '',
      kind: valueAt(kind, first) as TargetNode['kind'],
      count: targets.length,
      targets: (most) => items(targets.subarray(0, most)),
    };
  };
  return {
    ...named,
    targets: {
      count: arranged.targets.length,
      keyAt: (at) => targetKey(projection, arranged.targets[at] ?? 0),
      keyOf,
      items: (from, to) => items(arranged.targets.subarray(from, to)),
    },
    series: (first) => arranged.series.slice(0, first).map(group),
    seriesCount: arranged.series.length,
    units: (first) => arranged.units.slice(0, first).map(group),
    unitCount: arranged.units.length,
    isTruncated: false,
    notes: [],
  };
}

/** As `targetKey`. */
function keyOf({ target, policy, clause, edge }: RankedTarget): SortKey {
  return [target.year, policy.id, clause.position, Number(edge.position), target.id];
}

interface Scope extends Pick<TargetRankingAnswer, 'policy' | 'city' | 'region' | 'cluster'> {
  readonly ids: Pick<TargetScope, 'policies' | 'cities' | 'regions' | 'clusters'>;
}

async function scopeOf(reader: GraphReader, request: TargetRankingRequest): Promise<Scope> {
  const { policy, city, region, cluster } = request;
  const [document, town, area, industry] = await Promise.all([
    policyInScope(reader, policy),
    city === null ? null : findCity(reader, city, []),
    region === null ? null : findRegion(reader, region),
    cluster === null
      ? null
      : findCluster(reader, cluster, [bareHop('parts', 'PART_OF', 'IN', wholeNode('Cluster'))]),
  ]);
  return {
    policy: document?.policy ?? null,
    city: town && nodeOf('City', town),
    region: area && nodeOf('Region', area),
    cluster: industry && nodeOf('Cluster', industry),
    ids: {
      policies: document?.ids ?? null,
      cities: town && [town.id],
      regions: area && [area.id],
      clusters: industry && [industry.id, ...along(industry, 'parts').map(({ node }) => node.id)],
    },
  };
}
