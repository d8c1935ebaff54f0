import type { PolicyNode } from '../../domain/graph-model.js';
import { valueAt } from '../../projection/column.js';
import { idOf, numberOf } from '../../projection/node-ids.js';
import type { Projection } from '../../projection/projection.js';
import type { GraphReader } from '../../store/graph-store.js';
import { axisNumbers } from '../matrix/axis-numbers.js';
import { INCOMPLETE_NOTE } from '../measures/incomplete-note.js';
import { ANY_MEASURE, NO_MEASURE_NOTE } from '../measures/measure.js';
import { type MeasuresInScope, measuresInScope } from '../measures/measures-in-scope.js';
import { resolveScope, scopeKey } from '../measures/resolve-scope.js';
import { keptAnswers } from '../numbers/kept-answers.js';
import { type ClauseScope, clausesWithoutUnit } from './clauses-without-unit.js';
import { clustersWithoutMeasure, type UnnamedCluster } from './clusters-without-measure.js';
import { GAP_KINDS, GAP_READINGS, type GapKind, type GapReading, type GapsAnswer } from './gaps-answer.js';
import { type FoundGaps, listGaps } from './list-gaps.js';
import { measuresWithoutLead } from './measures-without-lead.js';
import { countReadings, type NumberedGaps } from './numbered-gaps.js';
import { type PlannedCluster, plannedClusters } from './planned-clusters.js';

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
 * What is nobody's task? Measures that name units but no lead, clauses that name nobody, clusters that no measure names: found
 * in the projection, among all. Store calls: those of `resolveScope` and `clausesWithoutUnit`, and for a page those of
 * `gapsOfClauses` and `gapsOfClusters`.
 */
export async function askGaps(reader: GraphReader, request: GapsRequest): Promise<GapsAnswer> {
  const { policy, city, cluster, kinds, readings } = request;
  const scope = { ...ANY_MEASURE, policy, city, cluster };
  const projection = await reader.projection();
  const resolved = await resolveScope(reader, projection, scope);
  const ofPlaces = {
    city: resolved.city && numberOf(projection, 'City', resolved.city.id),
    cluster: resolved.cluster && numberOf(projection, 'Cluster', resolved.cluster.id),
  };
  const planned = plannedClusters(projection, ofPlaces.city);
  const isNarrowed = city !== null || cluster !== null;
  const ofPlace = isNarrowed
    ? planned.clusters
    : planned.clusters.filter((one) => isOfItsPlace(projection, one, resolved.policy));
  const wanted =
    ofPlaces.cluster === null ? ofPlace : ofPlace.filter(({ cluster: one }) => one === ofPlaces.cluster);
  const elsewhere = planned.clusters.length - ofPlace.length;
  const clauses = await clausesWithoutUnit(reader, projection, {
    policyIds: resolved.policyIds,
    named: isNarrowed ? namedIn(ofPlaces, wanted) : null,
  });
  const measures = keep(projection, JSON.stringify([scopeKey(resolved, scope), ofPlaces.cluster]), () =>
    gapsAmong(measuresInScope(projection, resolved, scope), wanted),
  );
  const found: FoundGaps = {
    MEASURE_WITHOUT_LEAD: measures.withoutLead,
    CLAUSE_WITHOUT_UNIT: clauses.gaps,
    CLUSTER_WITHOUT_MEASURE: measures.unnamed,
  };
  const { isComplete } = resolved;
  return {
    policy: resolved.policy,
    city: resolved.city,
    cluster: resolved.cluster,
    counts: countsOf(found),
    gaps: listGaps(reader, projection, found, { kinds, readings, city: resolved.city }),
    isTruncated: !isComplete || clauses.isCut || planned.isCut,
    notes: [
      ...(isComplete ? [] : [INCOMPLETE_NOTE, 'So clusters may be listed here that a measure names.']),
      ...(measures.count === 0 ? [NO_MEASURE_NOTE] : []),
      ...(elsewhere > 0 ? [elsewhereNote(elsewhere)] : []),
      ...(clauses.silent.length > 0 ? [silentNote(projection, clauses.silent)] : []),
      ...(clauses.isCut
        ? [
            'More rows of tables than one answer looks at: some of the clauses without unit may have one there. Name a `policy`.',
          ]
        : []),
      ...(planned.isCut ? ['More layouts of clusters than one answer looks at: name a `city`.'] : []),
    ],
  };
}

/** What is found among the measures of a scope. */
interface GapsOfMeasures {
  readonly count: number;
  readonly withoutLead: NumberedGaps;
  readonly unnamed: readonly UnnamedCluster[];
}

/** So many of one projection are kept ready: the next page, and the same question of others. */
const keep = keptAnswers<GapsOfMeasures>(4, ({ withoutLead }) => [withoutLead.clauses, withoutLead.readings]);

function gapsAmong(inScope: MeasuresInScope, planned: readonly PlannedCluster[]): GapsOfMeasures {
  return {
    count: inScope.measures.length,
    withoutLead: measuresWithoutLead(inScope),
    unnamed: clustersWithoutMeasure(inScope.projection, planned, axisNumbers('CLUSTER', inScope)),
  };
}

/** What clauses must name where a city or a cluster is asked for. */
function namedIn(
  { city, cluster }: { readonly city: number | null; readonly cluster: number | null },
  wanted: readonly PlannedCluster[],
): ClauseScope['named'] {
  return {
    cities: city === null ? [] : [city],
    clusters: [...(cluster === null ? [] : [cluster]), ...wanted.flatMap(({ words }) => words)],
  };
}

/** The plans of one province are not what a document of another is about; the state speaks to all. */
function isOfItsPlace(
  { clusters }: Projection,
  { cluster }: PlannedCluster,
  policy: PolicyNode | null,
): boolean {
  const place = policy?.jurisdiction ?? STATE;
  const ofCluster = valueAt(clusters.jurisdiction, cluster) ?? STATE;
  return [place, ofCluster].includes(STATE) || provinceOf(place) === provinceOf(ofCluster);
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

function silentNote(projection: Projection, silent: readonly number[]): string {
  const ids = silent.slice(0, LISTED_MAX).map((one) => idOf(projection, 'Policy', one));
  const listed = ids.join(', ');
  const others = silent.length > LISTED_MAX ? `, and ${silent.length - LISTED_MAX} more` : '';
  return `Documents that name no responsible unit anywhere have no CLAUSE_WITHOUT_UNIT listed: ${listed}${others}.`;
}

function countsOf(found: FoundGaps): GapsAnswer['counts'] {
  const counts = GAP_KINDS.flatMap((kind) => {
    const ofKind = kind === 'CLUSTER_WITHOUT_MEASURE' ? null : countReadings(found[kind]);
    return GAP_READINGS.map((reading, at) => ({
      kind,
      reading,
      count:
        ofKind === null
          ? found.CLUSTER_WITHOUT_MEASURE.filter((gap) => gap.reading === reading).length
          : (ofKind[at] ?? 0),
    }));
  });
  return counts.filter(({ count }) => count > 0);
}
