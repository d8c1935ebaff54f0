import type { SortKey } from '../../domain/page.js';
import { idOf } from '../../projection/node-ids.js';
import type { Projection } from '../../projection/projection.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { OrderedList } from '../numbers/ordered-list.js';
import { GAP_KINDS, type Gap, type GapKind, type GapReading } from './gaps-answer.js';
import { gapsOfClauses } from './gaps-of-clauses.js';
import { clausesRead, type NumberedGaps } from './numbered-gaps.js';

/** All gaps, of whatever kind and reading. */
export interface FoundGaps {
  readonly MEASURE_WITHOUT_LEAD: NumberedGaps;
  readonly CLAUSE_WITHOUT_UNIT: NumberedGaps;
  readonly CLUSTER_WITHOUT_MEASURE: readonly Gap[];
}

/** Those of some kinds and readings, none for all; by kind, then by document and place in it, clusters by ordinal. */
export function listGaps(
  reader: GraphReader,
  projection: Projection,
  found: FoundGaps,
  { kinds, readings }: { readonly kinds: readonly GapKind[]; readonly readings: readonly GapReading[] },
): OrderedList<Gap> {
  const isWanted = (kind: GapKind): boolean => kinds.length === 0 || kinds.includes(kind);
  const of = (kind: 'MEASURE_WITHOUT_LEAD' | 'CLAUSE_WITHOUT_UNIT'): NumberedGaps =>
    isWanted(kind)
      ? clausesRead(found[kind], readings)
      : { clauses: new Uint32Array(), readings: new Uint8Array() };
  const measures = of('MEASURE_WITHOUT_LEAD');
  const clauses = of('CLAUSE_WITHOUT_UNIT');
  const clusters = found.CLUSTER_WITHOUT_MEASURE.filter(
    ({ kind, reading }) => isWanted(kind) && (readings.length === 0 || readings.includes(reading)),
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
      const gap = clusters[at - second];
      return gap ? keyOf(gap) : [];
    },
    keyOf,
    items: async (from, to) => {
      const some = (gaps: NumberedGaps, begin: number): NumberedGaps => ({
        clauses: part(from, to, begin, gaps.clauses),
        readings: part(from, to, begin, gaps.readings),
      });
      const shown = { measures: some(measures, 0), clauses: some(clauses, first) };
      return [...(await gapsOfClauses(reader, projection, shown)), ...part(from, to, second, clusters)];
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
