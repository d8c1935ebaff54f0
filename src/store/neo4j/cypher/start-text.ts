import { NODE_FIELDS, type NodeLabel } from '../../../domain/graph-model.js';
import { rowsOfPage, type SortKey } from '../../../domain/page.js';
import { type CheckedCondition, checkCondition } from '../../shared/check-condition.js';
import { predicatesOf } from '../../shared/predicates.js';
import { listStart } from '../../shared/sort-keys.js';
import type { WalkStart } from '../../walk-plan.js';
import { integer } from '../values.js';
import { matchText } from './match-text.js';
import { knownField } from './names.js';
import type { Parameters } from './parameters.js';

export type FilterStart = Extract<WalkStart, { readonly filter: unknown }>;

/** Behind every id, as ids are printable ASCII. */
const AFTER_IDS = '\u007f';

/** Lines that bind `n` to the page's nodes and one more, and the order they stand in. */
export function startText(
  label: NodeLabel,
  start: FilterStart,
  parameters: Parameters,
): { readonly lines: readonly string[]; readonly order: string } {
  const { order = null, page } = start;
  const cursor = listStart(page, label, order);
  const way = page.backwards ? 'BACK' : 'ON';
  const range = order ? afterValue(label, order, cursor, way, parameters) : afterId(cursor, way, parameters);
  const found = matchText(conditionOf(label, start), range, parameters);
  const sorted = orderText(label, order, way);
  const limit = parameters.add(integer(rowsOfPage(page)));
  return { lines: [...found, `WITH n ORDER BY ${sorted} LIMIT ${limit}`], order: sorted };
}

/** `CALL () { … RETURN count(n) AS total }`, over all pages. */
export function startTotalText(label: NodeLabel, start: FilterStart, parameters: Parameters): string {
  const lines = matchText(conditionOf(label, start), [], parameters);
  return ['CALL () {', ...lines, 'RETURN count(n) AS total }'].join('\n');
}

type Order = NonNullable<FilterStart['order']>;
type Way = 'ON' | 'BACK';

function conditionOf(label: NodeLabel, { filter, where }: FilterStart): CheckedCondition {
  const predicates = predicatesOf(NODE_FIELDS[label], filter);
  const beside = checkCondition([label], where);
  return { ...beside, predicates: [...predicates, ...beside.predicates] };
}

function afterId(cursor: SortKey | null, way: Way, parameters: Parameters): readonly string[] {
  const [id = way === 'ON' ? '' : AFTER_IDS] = cursor ?? [];
  return [`n.id ${way === 'ON' ? '>' : '<'} ${parameters.add(id)}`];
}

/** Nodes without the value stand last either way, so going on from a value they follow, and going back from none they do not. */
function afterValue(
  label: NodeLabel,
  order: Order,
  cursor: SortKey | null,
  way: Way,
  parameters: Parameters,
): readonly string[] {
  if (!cursor) return [];
  const property = propertyOf(label, order);
  const [value = null, id] = cursor;
  const beside = `n.id ${way === 'ON' ? '>' : '<'} ${parameters.add(id)}`;
  if (value === null)
    return way === 'ON' ? [`${property} IS NULL AND ${beside}`] : [`(${property} IS NOT NULL OR ${beside})`];
  const sign = (order.direction === 'ASC') === (way === 'ON') ? '>' : '<';
  const named = parameters.add(value);
  const last = way === 'ON' ? ` OR ${property} IS NULL` : '';
  return [`(${property} ${sign} ${named} OR (${property} = ${named} AND ${beside})${last})`];
}

function orderText(label: NodeLabel, order: Order | null, way: Way): string {
  const back = way === 'BACK' ? ' DESC' : '';
  if (!order) return `n.id${back}`;
  const property = propertyOf(label, order);
  const down = (order.direction === 'ASC') === (way === 'ON') ? '' : ' DESC';
  return `${property} IS NULL${back}, ${property}${down}, n.id${back}`;
}

function propertyOf(label: NodeLabel, { field }: Order): string {
  return `n.${knownField(field, NODE_FIELDS[label])}`;
}
