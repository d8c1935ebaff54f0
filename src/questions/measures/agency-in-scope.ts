import type { AgencyNode } from '../../domain/graph-model.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { Hop } from '../../store/walk-plan.js';
import { findAgency } from '../names/find-agency.js';
import { bareHop, bareNode, nodeOf } from '../walk-plans.js';
import { type MeasureScope, ROLES } from './measure.js';
import { RELATIONSHIP_OF_ROLE } from './measure-plan.js';

/** The agency that a scope names; null where none is named. Of namesakes the one with a part in its documents is meant. */
export async function agencyInScope(
  reader: GraphReader,
  { agency, roles }: MeasureScope,
  policyIds: readonly string[] | null,
): Promise<AgencyNode | null> {
  if (agency === null) return null;
  const work = (roles.length > 0 ? roles : ROLES).map((role): Hop => {
    const hop = bareHop(role, RELATIONSHIP_OF_ROLE[role], 'IN', bareNode('Clause'));
    const filter = policyIds === null ? null : { node: { policyId: { in: policyIds } } };
    return { ...hop, page: { ...hop.page, first: 1 }, filter };
  });
  return nodeOf('Agency', await findAgency(reader, agency, [], work));
}
