import { hasNumber } from '../../domain/place-in.js';
import { type Adjacency, edgesBegin, edgesEnd, hasEdges } from '../../projection/adjacency.js';
import type { Projection } from '../../projection/projection.js';
import type { GraphReader } from '../../store/graph-store.js';
import { ROLES } from '../measures/measure.js';
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
  const wanted =
    clauseIds === null ? measures : amongst(measures, numbersOf(projection, 'Clause', clauseIds));
  const agencies = agency === null ? null : await agenciesCalled(reader, projection, agency);
  const ways = (roles.length === 0 ? ROLES : roles).map(
    (role) => projection.links[RELATIONSHIP_OF_ROLE[role]],
  );
  if (agencies !== null) return amongst(wanted, clausesOf(agencies, ways));
  return roles.length === 0
    ? wanted
    : wanted.filter((clause) => ways.some(({ out }) => hasEdges(out, clause)));
}

/** Those of the clauses that are measures, each once, in their order. */
function amongst(measures: Uint32Array, clauses: Iterable<number>): Uint32Array {
  return Uint32Array.from(new Set(clauses))
    .sort()
    .filter((clause) => hasNumber(measures, clause));
}

/** All in which one of the agencies has a part in one of these ways. */
function* clausesOf(
  agencies: Iterable<number>,
  ways: readonly { readonly in: Adjacency }[],
): Iterable<number> {
  for (const agency of agencies)
    for (const { in: to } of ways) yield* to.far.subarray(edgesBegin(to, agency), edgesEnd(to, agency));
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
