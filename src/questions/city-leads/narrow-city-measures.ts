import { edgesBegin, edgesEnd } from '../../projection/adjacency.js';
import type { Projection } from '../../projection/projection.js';
import type { GraphReader } from '../../store/graph-store.js';
import { ROLES, type Role } from '../measures/measure.js';
import { RELATIONSHIP_OF_ROLE } from '../measures/measure-plan.js';
import { numbersOf } from '../numbers/numbers-of.js';
import type { CityMeasureScope } from './city-leads-in-pages.js';

/** Most agencies of one name; a group such as 各区政府 has one for every city. */
const NAMESAKES_MAX = 1_000;

/** Those of the measures that fit: one store call where an agency is named, else none. */
export async function narrowCityMeasures(
  reader: GraphReader,
  projection: Projection,
  measures: Uint32Array,
  { clauseIds, agency, roles }: CityMeasureScope,
): Promise<Uint32Array> {
  const wanted = clauseIds === null ? null : new Set(numbersOf(projection, 'Clause', clauseIds));
  const agencies = agency === null ? null : await agenciesCalled(reader, projection, agency);
  const asked = roles.length === 0 ? ROLES : roles;
  const isAnyUnit = agencies === null && roles.length === 0;
  return measures.filter(
    (clause) =>
      (wanted === null || wanted.has(clause)) && (isAnyUnit || hasPart(projection, clause, asked, agencies)),
  );
}

function hasPart(
  { links }: Projection,
  clause: number,
  roles: readonly Role[],
  agencies: ReadonlySet<number> | null,
): boolean {
  return roles.some((role) => {
    const { out } = links[RELATIONSHIP_OF_ROLE[role]];
    const end = edgesEnd(out, clause);
    for (let edge = edgesBegin(out, clause); edge < end; edge++) {
      if (agencies === null || agencies.has(out.far[edge] ?? 0)) return true;
    }
    return false;
  });
}

/** All of this id or name, whatever place they are of. */
async function agenciesCalled(
  reader: GraphReader,
  projection: Projection,
  name: string,
): Promise<ReadonlySet<number>> {
  const page = { first: NAMESAKES_MAX, after: null, withTotal: false };
  const fields = ['id', 'name', 'shortName', 'aliases'];
  const where = { anyOf: fields.map((field) => ({ fields: { [field]: { eq: name } } })) };
  const { nodes } = await reader.walk({
    start: { filter: {}, where, page },
    to: { label: 'Agency', fields: [], hops: [] },
  });
  return new Set(
    numbersOf(
      projection,
      'Agency',
      nodes.flatMap((node) => (node === null ? [] : [node.id])),
    ),
  );
}
