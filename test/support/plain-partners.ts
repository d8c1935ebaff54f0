import type { AgencyNode } from '../../src/domain/graph-model.js';
import { agenciesOf } from '../../src/questions/measures/agencies-of.js';
import { groupMeasures } from '../../src/questions/measures/group-measures.js';
import { type Measure, ROLES, type Role } from '../../src/questions/measures/measure.js';
import type { Partner, PartnerRoles } from '../../src/questions/partners/partners-answer.js';

/** Who works with an agency in its measures, in the plainest code: what is counted in numbers is held against it. */
export function plainPartners(
  narrowed: readonly Measure[],
  ownId: string,
  asked: readonly Role[],
  isPartner: (agency: AgencyNode) => boolean,
): readonly Partner[] {
  const measures = narrowed.map((measure): Measure => ({ ...measure, ...measure.all }));
  const groups = groupMeasures(measures, (measure) =>
    agenciesOf(measure).filter((agency) => agency.id !== ownId && isPartner(agency)),
  );
  const partners = [...groups.values()].map((group) => partnerOf(group.key, group.measures, ownId, asked));
  return partners.sort((a, b) => b.measures - a.measures || (a.agency.id < b.agency.id ? -1 : 1));
}

function partnerOf(
  agency: AgencyNode,
  measures: readonly Measure[],
  ownId: string,
  asked: readonly Role[],
): Partner {
  const roles = ROLES.filter((role) => asked.length === 0 || asked.includes(role)).flatMap((own) =>
    ROLES.flatMap((partner): readonly PartnerRoles[] => {
      const both = measures.filter((one) => hasRole(one, ownId, own) && hasRole(one, agency.id, partner));
      return both.length === 0 ? [] : [{ own, partner, measures: both.length, clauseIds: idsOf(both) }];
    }),
  );
  return { agency, measures: measures.length, clauseIds: idsOf(measures), roles, isTruncated: false };
}

function idsOf(measures: readonly Measure[]): Partner['clauseIds'] {
  return (first) => measures.slice(0, first).map(({ clause }) => clause.id);
}

function hasRole(measure: Measure, agencyId: string, role: Role): boolean {
  const units = { LEAD: measure.leads, SUPPORT: measure.supports, ASSIGNED: measure.assigned }[role];
  return units.some(({ agency }) => agency.id === agencyId);
}
