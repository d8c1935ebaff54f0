import { byCodeUnit } from '../../../domain/by-code-unit.js';
import type { NodeOrder } from '../../../domain/filter.js';
import type { PageRequest, SortKey } from '../../../domain/page.js';
import { placesBefore } from '../../../domain/places-before.js';
import { isTurnOver, nextTurn } from '../../../domain/turns.js';
import type { ProjectedLabel } from '../../../projection/links.js';
import { idOf } from '../../../projection/node-ids.js';
import type { Projection } from '../../../projection/projection.js';
import { listStart } from '../sort-keys.js';
import { knownColumn } from './known-values.js';
import { eachIn, has, type NodeSet } from './node-set.js';
import { type OrderById, orderById } from './order-by-id.js';

/** A page of a list, in its order, and whether more follow in the direction of travel. */
export interface PageOfIds {
  readonly ids: readonly string[];
  readonly hasNextPage: boolean;
}

/** What is asked of which list. */
export interface SetPage {
  readonly label: ProjectedLabel;
  readonly set: NodeSet;
  readonly page: PageRequest;
  readonly order: NodeOrder | null;
}

/** The page of the nodes of a set; null where the projection does not know what they are ordered by. */
export async function pageOfSet(projection: Projection, asked: SetPage): Promise<PageOfIds | null> {
  const { label, page, order } = asked;
  const { first, backwards = false } = page;
  const after = listStart(page, label, order);
  const byId = orderById(projection, label);
  if (byId === null) return null;
  const nodes =
    order === null || order.field === 'id'
      ? pageById(projection, asked, byId, after)
      : await pageByValue(projection, asked, { ...order, byId, after });
  if (nodes === null) return null;
  const ids = nodes.slice(0, first).map((node) => idOf(projection, label, node));
  return { ids: backwards ? ids.reverse() : ids, hasNextPage: nodes.length > first };
}

/** Goes through the order from where the page begins, until there are enough: one more than the page holds. */
function pageById(
  projection: Projection,
  { label, set, page, order }: SetPage,
  { count, nodeAt }: OrderById,
  after: SortKey | null,
): readonly number[] {
  const isUp = (order?.direction === 'DESC') === (page.backwards ?? false);
  const nodes: number[] = [];
  // The places before `low` are before the cursor, those from `high` on behind it.
  const placeFrom = (isWith: boolean): number =>
    placesBefore(count, (place) => {
      const compared = byCodeUnit(idOf(projection, label, nodeAt(place)), String(after?.at(-1)));
      return compared < 0 || (isWith && compared === 0);
    });
  if (isUp) {
    for (let place = after === null ? 0 : placeFrom(true); place < count && nodes.length <= page.first; place++)
      if (has(set, nodeAt(place))) nodes.push(nodeAt(place));
  } else {
    for (let place = (after === null ? count : placeFrom(false)) - 1; place >= 0 && nodes.length <= page.first; place--)
      if (has(set, nodeAt(place))) nodes.push(nodeAt(place));
  }
  return nodes;
} // biome-ignore format: one screen

type Value = string | number | null;

/** Words of bits that are looked at before a look at the clock. */
const WORDS_A_TURN = 2_048;

/** Looks at the whole set, and keeps the first of it. */
async function pageByValue(
  projection: Projection,
  { label, set, page }: SetPage,
  { field, direction, byId, after }: NodeOrder & { readonly byId: OrderById; readonly after: SortKey | null },
): Promise<readonly number[] | null> {
  const value = valuesOf(projection, label, field);
  if (value === null) return null;
  const way = page.backwards ? -1 : 1;
  const compareValues = (a: Value, b: Value): number => {
    if (a === b) return 0;
    // Nodes without a value stand last either way.
    if (a === null || b === null) return a === null ? way : -way;
    return (a < b ? -1 : 1) * (direction === 'DESC' ? -way : way);
  };
  const compare = (a: number, b: number): number =>
    compareValues(value(a), value(b)) || way * (byId.placeOf(a) - byId.placeOf(b));
  const isBehind = (node: number, [last = null, id]: SortKey): boolean =>
    (compareValues(value(node), last) || way * byCodeUnit(idOf(projection, label, node), String(id))) > 0;
  const best: number[] = [];
  const take = (node: number): void => {
    const isFull = best.length > page.first;
    if (isFull && compare(node, best.at(-1) ?? 0) > 0) return;
    if (after !== null && !isBehind(node, after)) return;
    let place = best.length;
    while (place > 0 && compare(node, best[place - 1] ?? 0) < 0) place--;
    best.splice(place, 0, node);
    if (isFull) best.pop();
  };
  for (let word = 0; word < set.length; word += WORDS_A_TURN) {
    eachIn(set, take, word, Math.min(set.length, word + WORDS_A_TURN));
    if (isTurnOver()) await nextTurn();
  }
  return best;
}

/** What nodes of a label are ordered by; null where the projection does not have it. */
function valuesOf(
  projection: Projection,
  label: ProjectedLabel,
  field: string,
): ((node: number) => Value) | null {
  const { clauses, clusters } = projection;
  if (label === 'Clause' && field === 'position') return (node) => clauses.position[node] ?? 0;
  if (label === 'Clause' && field === 'depth') return depthsOf(clauses.depth);
  if (label === 'Cluster' && field === 'ordinal') return (node) => clusters.ordinals[node] ?? null;
  const column = knownColumn(projection, label, field);
  return column && ((node) => column.values[column.codes[node] ?? 0] ?? null);
}

/** Null where one may be deeper than the projection tells. */
function depthsOf(depths: Uint16Array): ((node: number) => Value) | null {
  return depths.includes(DEPTH_MAX) ? null : (node) => depths[node] ?? 0;
}

const DEPTH_MAX = 2 ** 16 - 1;
