import type { AgencyNode } from '../../domain/graph-model.js';
import { edgesBegin, edgesEnd } from '../../projection/adjacency.js';
import { idOf } from '../../projection/node-ids.js';
import type { GraphReader } from '../../store/graph-store.js';
import { chapterOf } from '../matrix/axis-numbers.js';
import { ROLES, type Role } from '../measures/measure.js';
import { RELATIONSHIP_OF_ROLE } from '../measures/measure-plan.js';
import type { MeasuresInScope } from '../measures/measures-in-scope.js';
import { partsOfRoles } from '../measures/part.js';
import { nodesById } from '../nodes-by-id.js';
import { askedTogether } from '../numbers/asked-together.js';
import { along, bareNode, edgeOf, nodeOf, wholeHop, wholeNode } from '../walk-plans.js';
import type { AgencyPart } from './agency-load-answer.js';

/** An agency with the measures, by their places in the scope, in which it has a part. */
interface Wanted {
  readonly agency: number;
  readonly measures: () => Iterable<number>;
}

/** How many parts each agency has in the measures of the scope: usually one in each, a list may name it twice. */
export function countParts({ projection, columns, measures, counting }: MeasuresInScope): Uint32Array {
  const counts = new Uint32Array(projection.agencies.count);
  for (const role of ROLES) {
    const { out } = projection.links[RELATIONSHIP_OF_ROLE[role]];
    const parts = partsOfRoles([role]);
    for (const measure of measures) {
      const clause = columns.clauses[measure] ?? 0;
      const end = edgesEnd(out, clause);
      for (let edge = edgesBegin(out, clause); edge < end; edge++) {
        const agency = out.far[edge] ?? 0;
        if (((counting[agency] ?? 0) & parts) !== 0) counts[agency] = (counts[agency] ?? 0) + 1;
      }
    }
  }
  return counts;
}

/**
 * The first so many parts of an agency, by document and place in it. Store calls for all that are asked for at the same moment:
 * one for the measures with these units, one for their chapters, one for their documents.
 */
export function partsOfAgencies(
  reader: GraphReader,
  inScope: MeasuresInScope,
  agencies: ReadonlyMap<string, AgencyNode>,
): (wanted: Wanted & { readonly first: number }) => Promise<readonly AgencyPart[]> {
  const { projection } = inScope;
  const unitsHop = (role: Role) => ({
    ...wholeHop(role, RELATIONSHIP_OF_ROLE[role], 'OUT', bareNode('Agency')),
    filter: { node: { id: { in: [...agencies.keys()].sort() } } },
  });
  const plan = wholeNode('Clause', ROLES.map(unitsHop));
  const measureOfId = askedTogether(async (ids) => {
    const unique = [...new Set(ids)];
    const { nodes } = await reader.walk({ start: { ids: unique }, to: plan });
    return new Map(nodes.flatMap((node) => (node === null ? [] : [[node.id, node]])));
  });
  const chapterOfId = askedTogether((ids) => nodesById(reader, 'Clause', ids));
  const policyOfId = askedTogether((ids) => nodesById(reader, 'Policy', ids));

  const partsIn = async (agency: AgencyNode, clause: number, roles: ReadonlySet<Role>) => {
    const [measure, chapter, policy] = await Promise.all([
      measureOfId(idOf(projection, 'Clause', clause)),
      chapterOfId(idOf(projection, 'Clause', chapterOf(projection, clause))),
      policyOfId(idOf(projection, 'Policy', projection.clauses.policy[clause] ?? 0)),
    ]);
    if (!measure || !chapter || !policy) return [];
    return ROLES.filter((role) => roles.has(role)).flatMap((role) =>
      along(measure, role)
        .filter(({ node }) => node.id === agency.id)
        .map(
          (item): AgencyPart => ({
            clause: nodeOf('Clause', measure),
            policy,
            chapter,
            role,
            isFirstListed: role === 'ASSIGNED' && isFirstListed(inScope, clause, agency.id),
            unit: { agency, edge: edgeOf(RELATIONSHIP_OF_ROLE[role], item) },
          }),
        ),
    );
  };
  return async ({ first, ...wanted }) => {
    const agency = agencies.get(idOf(projection, 'Agency', wanted.agency));
    if (agency === undefined) return [];
    const clauses = new Map<number, Set<Role>>();
    let count = 0;
    eachClaim(inScope, wanted, (clause, role) => {
      clauses.set(clause, (clauses.get(clause) ?? new Set()).add(role));
      return ++count < first;
    });
    const parts = await Promise.all([...clauses].map(([clause, roles]) => partsIn(agency, clause, roles)));
    return parts.flat().slice(0, first);
  };
}

/** Listed first where nobody leads. */
function isFirstListed({ projection }: MeasuresInScope, clause: number, agencyId: string): boolean {
  const [leads, assigned] = [projection.links.LED_BY.out, projection.links.ASSIGNED_TO.out];
  const isLed = edgesEnd(leads, clause) > edgesBegin(leads, clause);
  return !isLed && idOf(projection, 'Agency', assigned.far[edgesBegin(assigned, clause)] ?? 0) === agencyId;
}

/** Each claim that gives the agency a part that counts, by measure, then by role; until `meet` has enough. */
function eachClaim(
  { projection, columns, measures, counting }: MeasuresInScope,
  wanted: Wanted,
  meet: (clause: number, role: Role) => boolean,
): void {
  const roles = ROLES.filter((role) => ((counting[wanted.agency] ?? 0) & partsOfRoles([role])) !== 0);
  for (const measure of wanted.measures()) {
    const clause = columns.clauses[measures[measure] ?? 0] ?? 0;
    for (const role of roles) {
      const { out } = projection.links[RELATIONSHIP_OF_ROLE[role]];
      const end = edgesEnd(out, clause);
      for (let edge = edgesBegin(out, clause); edge < end; edge++) {
        if (out.far[edge] === wanted.agency && !meet(clause, role)) return;
      }
    }
  }
}
