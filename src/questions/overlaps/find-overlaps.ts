import type { AgencyNode, CityNode, ClusterNode } from '../../domain/graph-model.js';
import { inKeyOf } from '../../domain/ids.js';
import { foldForSearch } from '../../domain/search-text.js';
import type { Measure } from '../measures/measure.js';
import type { Overlap, OverlapKind, OverlapReading } from './overlaps-answer.js';

/** Something that a measure is about. */
interface MeasureObject {
  readonly kind: OverlapKind;
  readonly key: string;
  readonly object: string;
  readonly cluster: ClusterNode | null;
  readonly city: CityNode | null;
}

/**
 * One object, two leads. In one measure; or in different measures that have not the same leads: of one metric, one heading,
 * one cluster in one city, one cluster. `metricsOf` gives the metrics, with units, of a measure's targets, by its id.
 */
export function findOverlaps(
  measures: readonly Measure[],
  metricsOf: ReadonlyMap<string, readonly string[]>,
): readonly Overlap[] {
  const shared = new Map<string, { readonly object: MeasureObject; readonly measures: Measure[] }>();
  for (const measure of measures) {
    for (const object of objectsOf(measure, metricsOf.get(measure.clause.id) ?? [])) {
      const id = `${object.kind} ${object.key}`;
      const known = shared.get(id) ?? { object, measures: [] };
      known.measures.push(measure);
      shared.set(id, known);
    }
  }
  const between = [...shared.values()]
    .filter((one) => new Set(one.measures.map(leadsKey)).size > 1)
    .map((one) => overlapOf(one.object, one.measures));
  const within = measures
    .filter(({ leads }) => new Set(leads.map(({ agency }) => agency.id)).size > 1)
    .map((measure) => overlapOf(measureAsObject(measure), [measure]));
  return [...within, ...between];
}

function measureAsObject({ clause }: Measure): MeasureObject {
  const object = clause.heading ?? clause.number ?? clause.eId;
  return { kind: 'SAME_MEASURE', key: inKeyOf(clause), object, cluster: null, city: null };
}

function objectsOf(
  { clause, clusters, cities }: Measure,
  metrics: readonly string[],
): readonly MeasureObject[] {
  const heading = foldForSearch(clause.heading ?? '').text;
  const nothing = { cluster: null, city: null };
  return [
    ...metrics.map((metric) => ({ kind: 'SAME_METRIC' as const, key: metric, object: metric, ...nothing })),
    ...(clause.heading === null || heading === ''
      ? []
      : [{ kind: 'SAME_HEADING' as const, key: heading, object: clause.heading, ...nothing }]),
    ...clusters.flatMap((cluster) =>
      cities.map((city) => ({
        kind: 'SAME_CLUSTER_AND_CITY' as const,
        key: `${cluster.id} ${city.id}`,
        object: `${cluster.name}（${city.name}）`,
        cluster,
        city,
      })),
    ),
    ...clusters.map((cluster) => ({
      kind: 'SAME_CLUSTER' as const,
      key: cluster.id,
      object: cluster.name,
      cluster,
      city: null,
    })),
  ];
}

function leadsKey({ leads }: Measure): string {
  return [...new Set(leads.map(({ agency }) => agency.id))].sort().join(' ');
}

function overlapOf(object: MeasureObject, measures: readonly Measure[]): Overlap {
  const leads = measures.flatMap((measure) => measure.leads);
  const byId = new Map(leads.map(({ agency }) => [agency.id, agency]));
  const agencies = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ...object, reading: readingOf(object.kind, agencies, measures), measures, agencies };
}

/**
 * By RAND two who take the same action on the same thing are a conflict; by GAO similar aims are an overlap, and one broad
 * field a fragmentation. None of it where all share the duty in so many measures that the others have one lead only, or
 * where each leads for another place.
 */
function readingOf(
  kind: OverlapKind,
  agencies: readonly AgencyNode[],
  measures: readonly Measure[],
): OverlapReading {
  const firm = measures.filter(({ leads }) => !leads.some(({ edge }) => edge.jointDuty));
  if (kind === 'SAME_MEASURE') return firm.length === 0 ? 'JOINT_DUTY' : 'CONFLICT';
  if (new Set(firm.map(leadsKey)).size < 2) return 'JOINT_DUTY';
  const places = new Set(agencies.map(({ id, jurisdiction }) => jurisdiction ?? id));
  if (places.size === agencies.length) return 'DIFFERENT_LEVELS';
  return kind === 'SAME_CLUSTER' ? 'FRAGMENTATION' : 'OVERLAP';
}
