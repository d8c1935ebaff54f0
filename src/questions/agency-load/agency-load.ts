import type { AgencyNode } from '../../domain/graph-model.js';
import type { GraphReader } from '../../store/graph-store.js';
import { agenciesOf } from '../measures/agencies-of.js';
import { groupMeasures } from '../measures/group-measures.js';
import type { Measure, MeasureScope } from '../measures/measure.js';
import { measuresOf } from '../measures/measures-of.js';
import { comparePlaces, countRoles, placeByCounts } from '../measures/role-counts.js';
import { byOrdinal } from '../measures/to-measure.js';
import type { AgencyLoad, AgencyLoadAnswer, AgencyPart } from './agency-load-answer.js';

/**
 * Who has how much to do? Agencies with the measures that they lead, support or are assigned to. The store calls are those of
 * `measuresOf`.
 */
export async function askAgencyLoad(reader: GraphReader, scope: MeasureScope): Promise<AgencyLoadAnswer> {
  const { policyIds: _, measures, ...found } = await measuresOf(reader, scope);
  const agencies = [...groupMeasures(measures, agenciesOf).values()].map(({ key, measures: own }) =>
    loadOf(key, own),
  );
  return {
    ...found,
    agencies: agencies.sort((a, b) => comparePlaces(a.place, b.place)),
    counts: countRoles(measures, null),
  };
}

function loadOf(agency: AgencyNode, measures: readonly Measure[]): AgencyLoad {
  const policies = [...groupMeasures(measures, ({ policy }) => [policy]).values()];
  const clusters = [...groupMeasures(measures, (measure) => measure.clusters).values()];
  const counts = countRoles(measures, agency.id);
  return {
    agency,
    place: placeByCounts(agency.id, counts),
    counts,
    byPolicy: policies.map(({ key, measures: own }) => ({ policy: key, counts: countRoles(own, agency.id) })),
    byCluster: clusters
      .map(({ key, measures: own }) => ({ cluster: key, counts: countRoles(own, agency.id) }))
      .sort((a, b) => byOrdinal(a.cluster, b.cluster)),
    parts: measures.flatMap((measure) => partsOf(measure, agency.id)),
  };
}

/** Usually one; a list may name an agency twice, in two roles. */
function partsOf(measure: Measure, agencyId: string): readonly AgencyPart[] {
  const own = <U extends AgencyPart['unit']>(units: readonly U[]): readonly U[] =>
    units.filter(({ agency }) => agency.id === agencyId);
  const part = (role: AgencyPart['role'], unit: AgencyPart['unit']): AgencyPart => ({
    measure,
    role,
    isFirstListed: role === 'ASSIGNED' && measure.firstListedId === agencyId,
    unit,
  });
  return [
    ...own(measure.leads).map((unit) => part('LEAD', unit)),
    ...own(measure.supports).map((unit) => part('SUPPORT', unit)),
    ...own(measure.assigned).map((unit) => part('ASSIGNED', unit)),
  ];
}
