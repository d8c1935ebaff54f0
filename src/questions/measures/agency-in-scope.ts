import type { GraphReader } from '../../store/graph-store.js';
import type { Hop, WalkedNode } from '../../store/walk-plan.js';
import { findAgency } from '../names/find-agency.js';
import { along, bareHop, bareNode, wasCut } from '../walk-plans.js';
import { type MeasureScope, ROLES } from './measure.js';
import { RELATIONSHIP_OF_ROLE } from './measure-plan.js';

/** The agency that a scope names, with the clauses it has a part in; null where none is named. Of namesakes the one with a part is meant. */
export async function agencyInScope(
  reader: GraphReader,
  { agency, roles }: MeasureScope,
  policyIds: readonly string[] | null,
): Promise<{
  readonly agency: WalkedNode;
  readonly clauseIds: readonly string[];
  readonly isCut: boolean;
} | null> {
  if (agency === null) return null;
  const asked = roles.length > 0 ? roles : ROLES;
  const hops = asked.map(
    (role): Hop => ({
      ...bareHop(role, RELATIONSHIP_OF_ROLE[role], 'IN', bareNode('Clause')),
      filter: policyIds === null ? null : { node: { policyId: { in: policyIds } } },
    }),
  );
  const work = hops.map((hop): Hop => ({ ...hop, page: { ...hop.page, first: 1 } }));
  const walked = await findAgency(reader, agency, hops, work);
  const clauseIds = asked.flatMap((role) => along(walked, role).map(({ node }) => node.id));
  return { agency: walked, clauseIds, isCut: wasCut(walked) };
}
