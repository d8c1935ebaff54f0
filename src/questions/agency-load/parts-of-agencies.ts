import type { AgencyNode } from '../../domain/graph-model.js';
import { edgesBegin, edgesEnd } from '../../projection/adjacency.js';
import { idOf } from '../../projection/node-ids.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { WalkedNode } from '../../store/walk-plan.js';
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

interface WantedParts extends Wanted {
  readonly first: number;
}

/** By clause, in which roles. */
type Claims = ReadonlyMap<number, ReadonlySet<Role>>;

/** What all parts in one measure share. */
interface ReadMeasure extends Pick<AgencyPart, 'clause' | 'chapter' | 'policy'> {
  readonly walked: WalkedNode;
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
 * one for the measures with these units, one for their chapters, one for their documents. What many parts share is made once.
 */
export function partsOfAgencies(
  reader: GraphReader,
  inScope: MeasuresInScope,
  agencies: ReadonlyMap<string, AgencyNode>,
): (wanted: WantedParts) => Promise<readonly AgencyPart[] | undefined> {
  const { projection } = inScope;
  return askedTogether(async (asked: readonly WantedParts[]) => {
    const claims = asked.map((wanted) => claimsOf(inScope, wanted));
    const clauses = new Set(claims.flatMap((one) => [...one.keys()]));
    const measures = await readMeasures(reader, inScope, { clauses, agencies });
    return new Map(
      asked.map((wanted, at) => {
        const agency = agencies.get(idOf(projection, 'Agency', wanted.agency));
        const parts = agency === undefined ? [] : partsIn(inScope, measures, claims[at] ?? new Map(), agency);
        return [wanted, parts.slice(0, wanted.first)];
      }),
    );
  });
}

function claimsOf(inScope: MeasuresInScope, { first, ...wanted }: WantedParts): Claims {
  const claims = new Map<number, Set<Role>>();
  let count = 0;
  eachClaim(inScope, wanted, (clause, role) => {
    claims.set(clause, (claims.get(clause) ?? new Set()).add(role));
    return ++count < first;
  });
  return claims;
}

/** By clause; without those of which the graph has lost something. */
async function readMeasures(
  reader: GraphReader,
  { projection }: MeasuresInScope,
  asked: { readonly clauses: ReadonlySet<number>; readonly agencies: ReadonlyMap<string, AgencyNode> },
): Promise<ReadonlyMap<number, ReadMeasure>> {
  const unitsHop = (role: Role) => ({
    ...wholeHop(role, RELATIONSHIP_OF_ROLE[role], 'OUT', bareNode('Agency')),
    filter: { node: { id: { in: [...asked.agencies.keys()].sort() } } },
  });
  const clauses = [...asked.clauses];
  const ids = clauses.map((clause) => idOf(projection, 'Clause', clause));
  const chapterIds = clauses.map((clause) => idOf(projection, 'Clause', chapterOf(projection, clause)));
  const policyIds = clauses.map((clause) =>
    idOf(projection, 'Policy', projection.clauses.policy[clause] ?? 0),
  );
  const [walked, chapters, policies] = await Promise.all([
    ids.length === 0
      ? []
      : reader
          .walk({ start: { ids }, to: wholeNode('Clause', ROLES.map(unitsHop)) })
          .then(({ nodes }) => nodes),
    nodesById(reader, 'Clause', chapterIds),
    nodesById(reader, 'Policy', policyIds),
  ]);
  const found = new Map<number, ReadMeasure>();
  clauses.forEach((clause, at) => {
    const measure = walked[at];
    const [chapter, policy] = [chapters.get(chapterIds[at] ?? ''), policies.get(policyIds[at] ?? '')];
    if (!measure || !chapter || !policy) return;
    found.set(clause, { walked: measure, clause: nodeOf('Clause', measure), chapter, policy });
  });
  return found;
}

function partsIn(
  inScope: MeasuresInScope,
  measures: ReadonlyMap<number, ReadMeasure>,
  claims: Claims,
  agency: AgencyNode,
): readonly AgencyPart[] {
  const parts: AgencyPart[] = [];
  for (const [number, roles] of claims) {
    const measure = measures.get(number);
    if (measure === undefined) continue;
    const { walked, clause, policy, chapter } = measure;
    for (const role of ROLES) {
      if (!roles.has(role)) continue;
      for (const item of along(walked, role)) {
        if (item.node.id !== agency.id) continue;
        const isFirst = role === 'ASSIGNED' && isFirstListed(inScope, number, agency.id);
        const unit = { agency, edge: edgeOf(RELATIONSHIP_OF_ROLE[role], item) };
        parts.push({ clause, policy, chapter, role, isFirstListed: isFirst, unit });
      }
    }
  }
  return parts;
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
