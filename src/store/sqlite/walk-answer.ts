import { encodeCursor, type Page, type PageRequest } from '../../domain/page.js';
import type { Hop, WalkedEdge, WalkedNode, WalkedPage, WalkNodePlan } from '../walk-plan.js';
import { edgeFields, nodeFields, type Row } from './walk-rows.js';

/** A page from its rows, of which there is one more than it holds where more follow; going backwards they come last first. */
export function pageOf<T>(
  rows: readonly Row[],
  page: PageRequest,
  total: unknown,
  itemOf: (row: Row) => T,
): Page<T> {
  const hasNextPage = rows.length > page.first;
  const items = (hasNextPage ? rows.slice(0, page.first) : rows).map(itemOf);
  return {
    items: page.backwards ? items.reverse() : items,
    hasNextPage,
    totalCount: page.withTotal ? Number(total) : null,
  };
}

/** A node of a plan from `[id, …fields, …hops]`. */
export function walkedNode(plan: WalkNodePlan, row: Row): WalkedNode {
  const hops: Record<string, WalkedPage> = {};
  let at = 1 + plan.fields.length;
  for (const hop of plan.hops) {
    const rows = row[at++] as readonly Row[];
    const total = hop.page.withTotal ? row[at++] : null;
    hops[hop.key] = pageOf(rows, hop.page, total, (edge) => walkedEdge(hop, edge));
  }
  return { id: String(row[0]), fields: nodeFields(plan.label, plan.fields, row, 1), hops };
}

/** An edge of a plan from `[position or inKey, key, owner, …fields, node]`. */
function walkedEdge(hop: Hop, row: Row): WalkedEdge {
  const node = walkedNode(hop.to, row[SORT_KEY_LENGTH + hop.edgeFields.length] as Row);
  return {
    cursor: edgeRowCursor(row, node.id),
    edge: edgeFields(hop.type, hop.edgeFields, row, SORT_KEY_LENGTH),
    node,
  };
}

/** How many values of the sort key stand at the beginning of an edge; the far id stands in the node. */
export const SORT_KEY_LENGTH = 3;

export function edgeRowCursor(row: Row, farId: string): string {
  const [first, key, owner] = row as readonly [string | number, string, string];
  return encodeCursor([first, farId, key, owner]);
}
