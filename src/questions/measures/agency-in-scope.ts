import type { AgencyNode } from '../../domain/graph-model.js';
import { placesBefore } from '../../domain/places-before.js';
import { edgesBegin, edgesEnd } from '../../projection/adjacency.js';
import { numberOf } from '../../projection/node-ids.js';
import type { Projection } from '../../projection/projection.js';
import type { GraphReader } from '../../store/graph-store.js';
import { findAgency } from '../names/find-agency.js';
import { numbersOf } from '../numbers/numbers-of.js';
import { nodeOf } from '../walk-plans.js';
import { type MeasureScope, ROLES, type Role } from './measure.js';
import { RELATIONSHIP_OF_ROLE } from './measure-plan.js';

/** The agency that a scope names; null where none is named. Of namesakes the one with a part in its documents is meant. */
export async function agencyInScope(
  reader: GraphReader,
  { agency, roles }: MeasureScope,
  policyIds: readonly string[] | null,
): Promise<AgencyNode | null> {
  if (agency === null) return null;
  const withPart = async (ids: readonly string[]): Promise<readonly string[]> =>
    agenciesWithPart(await reader.projection(), ids, roles, policyIds);
  return nodeOf('Agency', await findAgency(reader, agency, [], withPart));
}

/** Those of these that have one of the roles in a clause of these documents; no roles: any, null: of all documents. */
function agenciesWithPart(
  projection: Projection,
  ids: readonly string[],
  roles: readonly Role[],
  policyIds: readonly string[] | null,
): readonly string[] {
  const { firstClauses } = projection.policies;
  const ranges =
    policyIds === null
      ? [[0, projection.clauses.count] as const]
      : numbersOf(projection, 'Policy', policyIds).map(
          (policy) => [firstClauses[policy] ?? 0, firstClauses[policy + 1] ?? 0] as const,
        );
  const links = (roles.length > 0 ? roles : ROLES).map(
    (role) => projection.links[RELATIONSHIP_OF_ROLE[role]].in,
  );
  return ids.filter((id) => {
    const agency = numberOf(projection, 'Agency', id);
    if (agency < 0) return false;
    return links.some((link) => {
      const [begin, end] = [edgesBegin(link, agency), edgesEnd(link, agency)];
      // The clauses of an agency ascend, and those of a document are a range.
      return ranges.some(([first, last]) => {
        const before = placesBefore(end - begin, (place) => (link.far[begin + place] ?? 0) < first);
        return begin + before < end && (link.far[begin + before] ?? 0) < last;
      });
    });
  });
}
