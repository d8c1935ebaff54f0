import { hasNumber, placeIn } from '../../domain/place-in.js';
import { edgesBegin, edgesEnd, hasEdges } from '../../projection/adjacency.js';
import type { Link, Projection } from '../../projection/projection.js';
import type { Places } from '../../projection/shared-arrays.js';
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
  if (agencies !== null) return inOneOf(wanted, clausesOf(agencies, ways));
  return roles.length === 0 ? wanted : withEdges(wanted, ways);
}

/** Those of the clauses that are measures, each once, in their order. */
function amongst(measures: Uint32Array, clauses: Iterable<number>): Uint32Array {
  return Uint32Array.from(new Set(clauses))
    .sort()
    .filter((clause) => hasNumber(measures, clause));
}

/** Those of the clauses from which one of the ways leads on. */
function withEdges(clauses: Uint32Array, ways: readonly Link[]): Uint32Array {
  const isIn = new Uint8Array(clauses.length);
  for (const { out } of ways)
    for (let at = 0; at < clauses.length; at++) if (hasEdges(out, clauses[at] ?? 0)) isIn[at] = 1;
  return marked(clauses, isIn);
}

/** For each of the agencies and ways the clauses in which it has such a part; each list ascends. */
function clausesOf(agencies: Iterable<number>, ways: readonly Link[]): readonly Places[] {
  return [...agencies].flatMap((agency) =>
    ways.map(({ in: to }) => to.far.subarray(edgesBegin(to, agency), edgesEnd(to, agency))),
  );
}

/** To look a number up takes about as long as to pass so many by. */
const LOOK_UP = 16;

/** Those of the clauses that one of the lists has; all ascend. */
function inOneOf(clauses: Uint32Array, lists: readonly Places[]): Uint32Array {
  const isIn = new Uint8Array(clauses.length);
  for (const list of lists) {
    const isShort = list.length * LOOK_UP < clauses.length;
    let place = 0;
    for (let at = 0; at < list.length; at++) {
      const clause = list[at] ?? 0;
      if (isShort) place = placeIn(clauses, clause);
      else while (place < clauses.length && (clauses[place] ?? 0) < clause) place++;
      if (clauses[place] === clause) isIn[place] = 1;
    }
  }
  return marked(clauses, isIn);
}

/** A city may have a hundred thousand measures: to ask a function about each takes many times as long. */
function marked(clauses: Uint32Array, isIn: Uint8Array): Uint32Array {
  const found = new Uint32Array(clauses.length);
  let count = 0;
  for (let at = 0; at < clauses.length; at++) if (isIn[at] === 1) found[count++] = clauses[at] ?? 0;
  return found.slice(0, count);
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
