import type { AgencyNode } from '../../src/domain/graph-model.js';
import { agenciesOf } from '../../src/questions/measures/agencies-of.js';
import { groupMeasures } from '../../src/questions/measures/group-measures.js';
import type { Measure, Role } from '../../src/questions/measures/measure.js';
import { comparePlaces, countRoles, placeByCounts } from '../../src/questions/measures/role-counts.js';
import { byOrdinal } from '../../src/questions/measures/to-measure.js';

/** Who has how much to do, measure by measure in the plainest code: what is counted in numbers is held against it. */
export function plainAgencyLoad(measures: readonly Measure[]) {
  const agencies = [...groupMeasures(measures, agenciesOf).values()].map((group) =>
    loadOf(group.key, group.measures),
  );
  return {
    agencies: agencies.sort((a, b) => comparePlaces(a.place, b.place)),
    counts: countRoles(measures, null),
  };
}

function loadOf(agency: AgencyNode, measures: readonly Measure[]) {
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
function partsOf(measure: Measure, agencyId: string) {
  const { clause, policy, chapter } = measure;
  const part = (role: Role, isFirstListed: boolean, units: Measure['leads' | 'supports' | 'assigned']) =>
    units
      .filter(({ agency }) => agency.id === agencyId)
      .map((unit) => ({ clause, policy, chapter, role, isFirstListed, unit }));
  return [
    ...part('LEAD', false, measure.leads),
    ...part('SUPPORT', false, measure.supports),
    ...part('ASSIGNED', measure.firstListedId === agencyId, measure.assigned),
  ];
}
