import { NODE_FIELDS } from '../../../domain/graph-model.js';
import { edgesBegin, edgesEnd } from '../../../projection/adjacency.js';
import { type LinkName, linkOf, type ProjectedLabel } from '../../../projection/links.js';
import { columnsOf, numberOf } from '../../../projection/node-ids.js';
import type { Projection } from '../../../projection/projection.js';
import type { CheckedCondition, CheckedRelated } from '../check-condition.js';
import type { Predicate } from '../predicates.js';
import { holds, knownColumn, knownEdgeField } from './known-values.js';
import { add, addAll, addRange, allNodes, drop, eachIn, keep, type NodeSet, noNodes } from './node-set.js';

/** What the store is asked about: the nodes of a label whose fields fulfil these, which the projection does not know. */
export interface AskedFields {
  readonly label: ProjectedLabel;
  readonly predicates: readonly Predicate[];
}

/** Gives the ids of the nodes that `AskedFields` mean; null: it is not known. */
export type IdsOfFields = (asked: AskedFields) => readonly string[] | null;

/** The nodes of a label that fulfil a condition; null where the projection cannot tell, and `idsOf` does not. */
export function setOfCondition(
  projection: Projection,
  label: ProjectedLabel,
  condition: CheckedCondition,
  idsOf: IdsOfFields,
): NodeSet | null {
  const set = nodesOf(projection, label);
  const beside: Predicate[] = [];
  for (const predicate of condition.predicates) {
    const found = setOfPredicate(projection, label, predicate);
    if (found === null) beside.push(predicate);
    else keep(set, found);
  }
  if (beside.length > 0) {
    const ids = idsOf({ label, predicates: beside });
    if (ids === null) return null;
    keep(set, setOfIds(projection, label, ids));
  }
  for (const related of condition.related) {
    const found = setOfRelated(projection, label, related, idsOf);
    if (found === null) return null;
    keep(set, found);
  }
  if (condition.anyOf) {
    const some = noNodes(columnsOf(projection, label).count);
    for (const one of condition.anyOf) {
      const found = setOfCondition(projection, label, one, idsOf);
      if (found === null) return null;
      addAll(some, found);
    }
    keep(set, some);
  }
  if (condition.not) {
    const found = setOfCondition(projection, label, condition.not, idsOf);
    if (found === null) return null;
    drop(set, found);
  }
  return set;
}

/** All nodes of a label: a document that only its clauses name is none. */
function nodesOf(projection: Projection, label: ProjectedLabel): NodeSet {
  const set = allNodes(columnsOf(projection, label).count);
  const { count, status } = projection.policies;
  if (label === 'Policy' && status.values.includes(null)) {
    for (let policy = 0; policy < count; policy++) {
      if (status.values[status.codes[policy] ?? 0] === null) drop(set, setOf(count, [policy]));
    }
  }
  return set;
}

/** Null where the projection does not have the field. */
function setOfPredicate(projection: Projection, label: ProjectedLabel, predicate: Predicate): NodeSet | null {
  const { field, operator } = predicate;
  if (field === 'id' && operator === 'eq') return setOfIds(projection, label, [String(predicate.value)]);
  if (field === 'id' && operator === 'in') return setOfIds(projection, label, predicate.value.map(String));
  const { count } = columnsOf(projection, label);
  // Among several labels one may lack the field: it is null there.
  if (!Object.hasOwn(NODE_FIELDS[label], field))
    return holds(predicate, null) ? allNodes(count) : noNodes(count);
  if (label === 'Clause' && field === 'policyId') {
    const ids = operator === 'eq' ? [predicate.value] : operator === 'in' ? predicate.value : null;
    if (ids === null) return null;
    const found = noNodes(count);
    for (const id of ids) {
      const policy = numberOf(projection, 'Policy', String(id));
      if (policy >= 0) addClausesOf(projection, policy, found);
    }
    return found;
  }
  const column = knownColumn(projection, label, field);
  if (column === null) return null;
  const fits = column.values.map((value) => holds(predicate, value));
  const found = noNodes(count);
  for (let node = 0; node < count; node++) if (fits[column.codes[node] ?? 0]) add(found, node);
  return found;
}

function setOfIds(projection: Projection, label: ProjectedLabel, ids: readonly string[]): NodeSet {
  const numbers = ids.map((id) => numberOf(projection, label, id)).filter((number) => number >= 0);
  return setOf(columnsOf(projection, label).count, numbers);
}

function setOf(count: number, nodes: readonly number[]): NodeSet {
  const set = noNodes(count);
  for (const node of nodes) add(set, node);
  return set;
}

/** The nodes of a label from which a relationship leads to one that fulfils what is asked of it. */
function setOfRelated(
  projection: Projection,
  near: ProjectedLabel,
  { type, direction, edge, node }: CheckedRelated,
  idsOf: IdsOfFields,
): NodeSet | null {
  const found = noNodes(columnsOf(projection, near).count);
  if (type === 'SETS_TARGET' || (type === 'HAS_CLAUSE' && edge.length > 0)) return null;
  if (type === 'HAS_CLAUSE') {
    const far = setOfCondition(projection, direction === 'OUT' ? 'Clause' : 'Policy', node, idsOf);
    if (far === null) return null;
    const { policy } = projection.clauses;
    eachIn(far, (one) => {
      if (direction === 'OUT') add(found, policy[one] ?? 0);
      else addClausesOf(projection, one, found);
    });
    return found;
  }
  const fits = fittingFlags(type, edge);
  if (fits === null) return null;
  for (const to of node.labels) {
    // That there is none of it is not known of what the projection leaves out.
    const name = to === 'Target' ? null : direction === 'OUT' ? linkOf(type, near, to) : linkOf(type, to, near);
    if (name === null || to === 'Target') return null;
    if (edge.length === 0 && asksNothing(node)) {
      addAll(found, projection.links[name][direction === 'OUT' ? 'out' : 'in'].bits);
      continue;
    }
    const far = setOfCondition(projection, to, node, idsOf);
    if (far === null) return null;
    addNear(projection, name, direction, far, fits, found);
  }
  return found;
} // biome-ignore format: one screen

function asksNothing({ predicates, related, anyOf, not }: CheckedCondition): boolean {
  return predicates.length + related.length === 0 && anyOf === null && not === null;
}

/** Which flags of a relationship fulfil all of these; null where flags do not tell. */
function fittingFlags(type: CheckedRelated['type'], edge: readonly Predicate[]): Uint8Array | null {
  const fits = new Uint8Array(256).fill(1);
  for (const predicate of edge) {
    const told = knownEdgeField(type, predicate);
    if (told === null) return null;
    for (let flags = 0; flags < fits.length; flags++) if (!holds(predicate, told(flags))) fits[flags] = 0;
  }
  return fits;
}

function addNear(
  { links }: Projection,
  name: LinkName,
  direction: CheckedRelated['direction'],
  far: NodeSet,
  fits: Uint8Array,
  found: NodeSet,
): void {
  const back = direction === 'OUT' ? links[name].in : links[name].out;
  eachIn(far, (one) => {
    const end = edgesEnd(back, one);
    for (let edge = edgesBegin(back, one); edge < end; edge++) {
      if (fits[back.flags[edge] ?? 0] === 1) add(found, back.far[edge] ?? 0);
    }
  });
}

function addClausesOf({ policies }: Projection, policy: number, found: NodeSet): void {
  addRange(found, policies.firstClauses[policy] ?? 0, policies.firstClauses[policy + 1] ?? 0);
}
