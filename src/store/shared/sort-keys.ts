import type { NodeOrder } from '../../domain/filter.js';
import { type Direction, type FieldKind, NODE_FIELDS, type NodeLabel } from '../../domain/graph-model.js';
import {
  CURSOR_SHAPES,
  checkPage,
  decodeCursor,
  encodeCursor,
  type PageRequest,
  type SortKey,
} from '../../domain/page.js';

/** After which key the page begins; null for the beginning. Refuses a page or cursor that is not ours. */
export function pageStart(page: PageRequest, order: keyof typeof CURSOR_SHAPES): SortKey | null {
  checkPage(page);
  return page.after === null ? null : decodeCursor(page.after, CURSOR_SHAPES[order]);
}

/** After which node a list begins, as `pageStart`; with an order, also refuses a value that its field cannot have. */
export function listStart(page: PageRequest, label: NodeLabel, order: NodeOrder | null): SortKey | null {
  const start = pageStart(page, order ? 'ORDERED_NODE' : 'NODE');
  if (!order || page.after === null || !start || start[0] === null) return start;
  const kinds: Readonly<Record<string, FieldKind>> = NODE_FIELDS[label];
  return decodeCursor(page.after, [kinds[order.field] === 'string' ? 'string' : 'number', 'string']);
}

/** The cursor of an edge among those of its near node. */
export function edgeCursor(
  direction: Direction,
  edge: { readonly position: number; readonly inKey: string; readonly key: string },
  farId: string,
  owner: string,
): string {
  return encodeCursor([direction === 'OUT' ? edge.position : edge.inKey, farId, edge.key, owner]);
}
