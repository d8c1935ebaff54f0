import type { AgencyNode } from '../../domain/graph-model.js';
import type { GraphReader } from '../../store/graph-store.js';
import { agenciesOf } from '../measures/agencies-of.js';
import { groupMeasures } from '../measures/group-measures.js';
import { type Measure, type MeasureScope, ROLES, type Role } from '../measures/measure.js';
import { measuresOf } from '../measures/measures-of.js';
import { placeCode } from '../measures/place-code.js';
import { CLAUSE_IDS_MAX } from '../measures/role-counts.js';
import { findAgency } from '../names/find-agency.js';
import { nodeOf } from '../walk-plans.js';
import type { Partner, PartnerRoles, PartnersAnswer } from './partners-answer.js';

/**
 * Who works with this agency, in how many measures, and as what? Document, city, cluster and roles of the scope say in which of
 * the agency's measures; levels, place and agency say which partners count. The store calls are those of `measuresOf`,
 * and two where partners are narrowed by name and place.
 */
export async function askPartners(
  reader: GraphReader,
  request: { readonly agency: string; readonly scope: MeasureScope },
): Promise<PartnersAnswer> {
  const { levels, ...scope } = request.scope;
  const [found, jurisdiction, only] = await Promise.all([
    measuresOf(
      reader,
      { ...scope, agency: request.agency, levels: [], jurisdiction: null },
      { withPlaces: false },
    ),
    placeCode(reader, scope.jurisdiction),
    scope.agency === null ? null : findAgency(reader, scope.agency),
  ]);
  const { policyIds: _, measures: narrowed, agency, ...rest } = found;
  const measures = narrowed.map((measure): Measure => ({ ...measure, ...measure.all }));
  const own = agency as AgencyNode;
  const isPartner = (one: AgencyNode): boolean =>
    one.id !== own.id &&
    (levels.length === 0 || levels.includes(one.level)) &&
    (jurisdiction === null || one.jurisdiction === jurisdiction) &&
    (only === null || one.id === nodeOf('Agency', only).id);
  const groups = groupMeasures(measures, (measure) => agenciesOf(measure).filter(isPartner));
  const partners = [...groups.values()].map(({ key, measures: both }) =>
    partnerOf(key, both, own.id, scope.roles),
  );
  return {
    ...rest,
    agency: own,
    measureCount: measures.length,
    partners: partners.sort((a, b) => b.measures - a.measures || (a.agency.id < b.agency.id ? -1 : 1)),
  };
}

function partnerOf(
  agency: AgencyNode,
  measures: readonly Measure[],
  ownId: string,
  asked: readonly Role[],
): Partner {
  const ownRoles = asked.length === 0 ? ROLES : ROLES.filter((role) => asked.includes(role));
  const roles = ownRoles.flatMap((own) =>
    ROLES.flatMap((partner): readonly PartnerRoles[] => {
      const ids = measures
        .filter((one) => hasRole(one, ownId, own) && hasRole(one, agency.id, partner))
        .map(({ clause }) => clause.id);
      return ids.length === 0
        ? []
        : [{ own, partner, measures: ids.length, clauseIds: ids.slice(0, CLAUSE_IDS_MAX) }];
    }),
  );
  return {
    agency,
    measures: measures.length,
    clauseIds: measures.slice(0, CLAUSE_IDS_MAX).map(({ clause }) => clause.id),
    roles,
    isTruncated: measures.length > CLAUSE_IDS_MAX,
  };
}

function hasRole(measure: Measure, agencyId: string, role: Role): boolean {
  const units = { LEAD: measure.leads, SUPPORT: measure.supports, ASSIGNED: measure.assigned }[role];
  return units.some(({ agency }) => agency.id === agencyId);
}
