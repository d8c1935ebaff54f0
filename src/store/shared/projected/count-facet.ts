import { byCodeUnit } from '../../../domain/by-code-unit.js';
import { isTurnOver, nextTurn } from '../../../domain/turns.js';
import { edgesBegin, edgesEnd } from '../../../projection/adjacency.js';
import type { Column } from '../../../projection/column.js';
import { linkOf, type ProjectedLabel } from '../../../projection/links.js';
import { columnsOf, idOf } from '../../../projection/node-ids.js';
import type { Projection } from '../../../projection/projection.js';
import type { Facet } from '../../graph-store.js';
import type { CheckedFacet } from '../check-facets.js';
import { knownColumn } from './known-values.js';
import { eachIn, type NodeSet } from './node-set.js';

/** Words of bits that are counted before a look at the clock. */
const WORDS_A_TURN = 512;
/** More relationships than this are followed for no facet: hubs on the way out and back again make it endless. */
const STEPS_MAX = 40_000_000;

/** How the nodes of a set spread over the values of a facet; null where the projection cannot tell. */
export async function countFacet(
  projection: Projection,
  label: ProjectedLabel,
  set: NodeSet,
  { path, field, first }: CheckedFacet,
): Promise<Facet | null> {
  const end = endOf(label, path);
  const followed = end && waysOf(projection, label, path);
  if (!end || !followed) return null;
  const column = field === 'id' ? null : knownColumn(projection, end, field);
  if (field !== 'id' && column === null) return null;
  const values = column?.values.length ?? columnsOf(projection, end).count;
  const counts = new Uint32Array(values);
  // The node that met a value last, and one more: each counts once for a value.
  const metBy = new Uint32Array(values);
  const meet = meeting(column, counts, metBy);
  let steps = 0;
  const follow = (node: number, depth: number, near: number): void => {
    const ways = followed[depth];
    if (ways === undefined) meet(node, near);
    else for (const way of ways) steps += way(node, (far) => follow(far, depth + 1, near));
  };
  for (let word = 0; word < set.length; word += WORDS_A_TURN) {
    eachIn(set, (node) => steps <= STEPS_MAX && follow(node, 0, node), word, Math.min(set.length, word + WORDS_A_TURN));
    if (steps > STEPS_MAX) return null;
    if (isTurnOver()) await nextTurn();
  }
  const nameOf = column === null ? (node: number) => idOf(projection, end, node) : (code: number) => column.values[code] ?? null;
  return facetOf(counts, nameOf, first);
} // biome-ignore format: one screen

function meeting(column: Column | null, counts: Uint32Array, metBy: Uint32Array) {
  // Null is no value.
  const none = column?.values.indexOf(null) ?? -1;
  return (far: number, near: number): void => {
    const value = column === null ? far : (column.codes[far] ?? 0);
    if (value === none || metBy[value] === near + 1) return;
    metBy[value] = near + 1;
    counts[value] = (counts[value] ?? 0) + 1;
  };
}

/** Most first, ties by value; of the many that a facet may have only those are named that may be brought. */
function facetOf(counts: Uint32Array, nameOf: (value: number) => string | null, first: number): Facet {
  const met: number[] = [];
  for (let value = 0; value < counts.length; value++) if ((counts[value] ?? 0) > 0) met.push(value);
  met.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  const least = counts[met[first - 1] ?? -1] ?? 0;
  const named = met
    .filter((value) => (counts[value] ?? 0) >= least)
    .map((value) => ({ value: nameOf(value) ?? '', count: counts[value] ?? 0 }))
    .sort((a, b) => b.count - a.count || byCodeUnit(a.value, b.value));
  return { values: named.slice(0, first), valueCount: met.length };
}

/** The one label at the end of a path; null where there are several, or one that the projection leaves out. */
function endOf(label: ProjectedLabel, path: CheckedFacet['path']): ProjectedLabel | null {
  const last = path.at(-1);
  if (last === undefined) return label;
  const [end, ...others] = last.labels;
  return end === undefined || end === 'Target' || others.length > 0 ? null : end;
}

/** From a node to each at the far end of its relationships; gives how many there were. */
type Way = (node: number, visit: (far: number) => void) => number;

/** The ways of each step; null where a step may lead from or to several labels, or to what the projection leaves out. */
function waysOf(
  projection: Projection,
  label: ProjectedLabel,
  path: CheckedFacet['path'],
): readonly (readonly Way[])[] | null {
  const steps: (readonly Way[])[] = [];
  let near = label;
  for (const { types, direction, labels } of path) {
    const far = endOf(near, [{ types, direction, labels, isNarrowed: false }]);
    if (far === null) return null;
    const ways: Way[] = [];
    for (const type of types) {
      const [from, to] = direction === 'OUT' ? [near, far] : [far, near];
      if (type === 'HAS_CLAUSE') {
        ways.push(direction === 'OUT' ? clausesOf(projection) : policyOf(projection));
        continue;
      }
      const name = linkOf(type, from, to);
      if (name === null) return null;
      const adjacency = projection.links[name][direction === 'OUT' ? 'out' : 'in'];
      ways.push((node, visit) => {
        const [begin, end] = [edgesBegin(adjacency, node), edgesEnd(adjacency, node)];
        for (let edge = begin; edge < end; edge++) visit(adjacency.far[edge] ?? 0);
        return end - begin;
      });
    }
    steps.push(ways);
    near = far;
  }
  return steps;
}

function clausesOf({ policies: { firstClauses } }: Projection): Way {
  return (policy, visit) => {
    const [begin = 0, end = 0] = [firstClauses[policy], firstClauses[policy + 1]];
    for (let clause = begin; clause < end; clause++) visit(clause);
    return end - begin;
  };
}

function policyOf({ clauses: { policy } }: Projection): Way {
  return (clause, visit) => {
    visit(policy[clause] ?? 0);
    return 1;
  };
}
