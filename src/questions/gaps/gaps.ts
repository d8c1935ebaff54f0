import type { ClusterNode, PolicyNode } from '../../domain/graph-model.js';
import type { GraphReader } from '../../store/graph-store.js';
import { byPlace } from '../by-place.js';
import { ANY_MEASURE } from '../measures/measure.js';
import { measuresOf } from '../measures/measures-of.js';
import { clausesWithoutUnit } from './clauses-without-unit.js';
import { clustersWithoutMeasure, plannedClusters } from './clusters-without-measure.js';
import {
  GAP_KINDS,
  GAP_READINGS,
  type Gap,
  type GapKind,
  type GapReading,
  type GapsAnswer,
} from './gaps-answer.js';
import { measuresWithoutLead } from './measures-without-lead.js';

/** Names are as people give them; null: any. */
export interface GapsRequest {
  /** The document and what it carries. */
  readonly policy: string | null;
  /** What names the city or one of its clusters, and the clusters that a plan puts there. */
  readonly city: string | null;
  readonly cluster: string | null;
  /** None: all kinds. */
  readonly kinds: readonly GapKind[];
  /** None: all readings. */
  readonly readings: readonly GapReading[];
}

/**
 * What is nobody's task? Measures that name units but no lead, clauses that name nobody, clusters that no measure names.
 * Store calls: those of `measuresOf`, one for the clauses, one for the clusters.
 */
export async function askGaps(reader: GraphReader, request: GapsRequest): Promise<GapsAnswer> {
  const { policy, city, cluster, kinds, readings } = request;
  const [found, planned] = await Promise.all([
    measuresOf(reader, { ...ANY_MEASURE, policy, city, cluster }),
    plannedClusters(reader, city),
  ]);
  const meant = found.cluster;
  const isNarrowed = city !== null || cluster !== null;
  const ofPlace = isNarrowed
    ? planned.clusters
    : planned.clusters.filter((one) => isOfItsPlace(one.cluster, found.policy));
  const wanted = meant === null ? ofPlace : ofPlace.filter((one) => one.cluster.id === meant.id);
  const elsewhere = planned.clusters.length - ofPlace.length;
  const clauses = await clausesWithoutUnit(reader, {
    policyIds: found.policyIds,
    namedIds: isNarrowed
      ? [found.city?.id, meant?.id, ...wanted.flatMap(({ wordIds }) => wordIds)].filter(
          (id) => id !== undefined,
        )
      : null,
  });
  const all: readonly Gap[] = [
    ...measuresWithoutLead(found.measures),
    ...[...clauses.gaps].sort(byClause),
    ...[...clustersWithoutMeasure(wanted, found.measures)].sort(byCluster),
  ];
  const isTruncated = found.isTruncated || clauses.isCut || planned.isCut;
  return {
    policy: found.policy,
    city: found.city,
    cluster: meant,
    counts: countsOf(all),
    gaps: all.filter(
      ({ kind, reading }) =>
        (kinds.length === 0 || kinds.includes(kind)) && (readings.length === 0 || readings.includes(reading)),
    ),
    isTruncated,
    notes: [
      ...found.notes,
      ...(found.isTruncated ? ['So clusters may be listed here that a measure names.'] : []),
      ...(elsewhere > 0 ? [elsewhereNote(elsewhere)] : []),
      ...(clauses.silentIds.length > 0 ? [silentNote(clauses.silentIds)] : []),
      ...(clauses.isCut ? ['More clauses than one answer looks at: name a `policy`.'] : []),
      ...(planned.isCut ? ['More layouts of clusters than one answer looks at: name a `city`.'] : []),
    ],
  };
}

/** The plans of one province are not what a document of another is about; the state speaks to all. */
function isOfItsPlace(cluster: ClusterNode, policy: PolicyNode | null): boolean {
  const place = policy?.jurisdiction ?? STATE;
  return (
    [place, cluster.jurisdiction].includes(STATE) || provinceOf(place) === provinceOf(cluster.jurisdiction)
  );
}

const STATE = '000000';

/** GB/T 2260: the first two digits are the province. */
function provinceOf(code: string): string {
  return code.slice(0, 2);
}

function elsewhereNote(count: number): string {
  return `${count} clusters that plans of other provinces put into their cities are left out: name a \`city\` or a \`cluster\` to hold them against this document.`;
}

/** Most documents that a note lists. */
const LISTED_MAX = 10;

function silentNote(ids: readonly string[]): string {
  const listed = ids.slice(0, LISTED_MAX).join(', ');
  const others = ids.length > LISTED_MAX ? `, and ${ids.length - LISTED_MAX} more` : '';
  return `Documents that name no responsible unit anywhere have no CLAUSE_WITHOUT_UNIT listed: ${listed}${others}.`;
}

function countsOf(gaps: readonly Gap[]): GapsAnswer['counts'] {
  const counts = GAP_KINDS.flatMap((kind) =>
    GAP_READINGS.map((reading) => ({
      kind,
      reading,
      count: gaps.filter((gap) => gap.kind === kind && gap.reading === reading).length,
    })),
  );
  return counts.filter(({ count }) => count > 0);
}

function byClause(a: Gap, b: Gap): number {
  return a.clause === null || b.clause === null ? 0 : byPlace(a.clause, b.clause);
}

function byCluster(a: Gap, b: Gap): number {
  const [one, other] = [a.cluster, b.cluster];
  if (one === null || other === null) return 0;
  return (one.ordinal ?? 0) - (other.ordinal ?? 0) || (one.id < other.id ? -1 : 1);
}
