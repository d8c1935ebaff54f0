import type { CityNode } from '../../domain/graph-model.js';
import type { SortKey } from '../../domain/page.js';
import { idOf } from '../../projection/node-ids.js';
import type { Projection } from '../../projection/projection.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { OrderedList } from '../numbers/ordered-list.js';
import type { UnnamedCluster } from './clusters-without-measure.js';
import { GAP_KINDS, type Gap, type GapKind, type GapReading } from './gaps-answer.js';
import { gapsOfClauses } from './gaps-of-clauses.js';
import { gapsOfClusters } from './gaps-of-clusters.js';
import { clausesRead, type NumberedGaps } from './numbered-gaps.js';

/** All gaps, of whatever kind and reading. */
export interface FoundGaps {
  readonly MEASURE_WITHOUT_LEAD: NumberedGaps;
  readonly CLAUSE_WITHOUT_UNIT: NumberedGaps;
  readonly CLUSTER_WITHOUT_MEASURE: readonly UnnamedCluster[];
}

/** Those of some kinds and readings, none for all, where a city is asked for in it; by kind, then by document and place in it, clusters by ordinal. */
export function listGaps(
  reader: GraphReader,
  projection: Projection,
  found: FoundGaps,
  {
    kinds,
    readings,
    city,
  }: {
    readonly kinds: readonly GapKind[];
    readonly readings: readonly GapReading[];
    readonly city: CityNode | null;
  },
): OrderedList<Gap> {
  const isWanted = (kind: GapKind): boolean => kinds.length === 0 || kinds.includes(kind);
  const of = (kind: 'MEASURE_WITHOUT_LEAD' | 'CLAUSE_WITHOUT_UNIT'): NumberedGaps =>
    isWanted(kind)
      ? clausesRead(found[kind], readings)
      : { clauses: new Uint32Array(), readings: new Uint8Array() };
  const measures = of('MEASURE_WITHOUT_LEAD');
  const clauses = of('CLAUSE_WITHOUT_UNIT');
  const clusters = found.CLUSTER_WITHOUT_MEASURE.filter(
    ({ reading }) =>
      isWanted('CLUSTER_WITHOUT_MEASURE') && (readings.length === 0 || readings.includes(reading)),
  );
  const [first, second] = [measures.clauses.length, measures.clauses.length + clauses.clauses.length];
  const keyOfClause = (kind: GapKind, clause: number): SortKey => [
    GAP_KINDS.indexOf(kind),
    idOf(projection, 'Policy', projection.clauses.policy[clause] ?? 0),
    projection.clauses.position[clause] ?? 0,
    idOf(projection, 'Clause', clause),
  ];
  const part = <T>(from: number, to: number, begin: number, all: { slice(from: number, to: number): T }): T =>
    all.slice(Math.max(0, from - begin), Math.max(0, to - begin));
  return {
    count: second + clusters.length,
    keyAt: (at) => {
      if (at < first) return keyOfClause('MEASURE_WITHOUT_LEAD', measures.clauses[at] ?? 0);
      if (at < second) return keyOfClause('CLAUSE_WITHOUT_UNIT', clauses.clauses[at - first] ?? 0);
      const { cluster } = clusters[at - second] ?? { cluster: 0 };
      const ordinal = projection.clusters.ordinals[cluster] ?? 0;
      return [
        GAP_KINDS.indexOf('CLUSTER_WITHOUT_MEASURE'), '', ordinal, idOf(projection, 'Cluster', cluster),
      ]; // biome-ignore format: one screen
    },
    keyOf,
    items: async (from, to) => {
      const some = (gaps: NumberedGaps, begin: number): NumberedGaps => ({
        clauses: part(from, to, begin, gaps.clauses),
        readings: part(from, to, begin, gaps.readings),
      });
      const shown = { measures: some(measures, 0), clauses: some(clauses, first) };
      const ofClusters = part(from, to, second, clusters);
      return (
        await Promise.all([
          gapsOfClauses(reader, projection, shown),
          gapsOfClusters(reader, projection, ofClusters, city),
        ])
      ).flat();
    },
  };
}

function keyOf({ kind, clause, cluster }: Gap): SortKey {
  return [
    GAP_KINDS.indexOf(kind),
    clause?.policyId ?? '',
    clause?.position ?? cluster?.ordinal ?? 0,
    clause?.id ?? cluster?.id ?? '',
  ];
}
