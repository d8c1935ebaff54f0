import { DomainError } from '../../domain/errors.js';
import type { NodeOrder } from '../../domain/filter.js';
import { type Direction, type FieldKind, NODE_FIELDS, type NodeLabel } from '../../domain/graph-model.js';
import { labelOfId } from '../../domain/ids.js';
import {
  CURSOR_SHAPES,
  checkPage,
  decodeCursor,
  encodeCursor,
  type PageRequest,
  type SortKey,
} from '../../domain/page.js';
import type { SearchedLabel } from '../../domain/search.js';

/** After which key the page begins; null for the beginning. Refuses a page or cursor that is not ours. */
export function pageStart(page: PageRequest, order: keyof typeof CURSOR_SHAPES): SortKey | null {
  checkPage(page);
  return page.after === null ? null : decodeCursor(page.after, CURSOR_SHAPES[order]);
}

/**
 * After which node a list begins, as `pageStart`; also refuses a node of another label and, with an order, a value that
 * its field cannot have.
 */
export function listStart(page: PageRequest, label: NodeLabel, order: NodeOrder | null): SortKey | null {
  const start = startAmong([label], page, order ? 'ORDERED_NODE' : 'NODE');
  if (!order || page.after === null || !start || start[0] === null) return start;
  const kinds: Readonly<Record<string, FieldKind>> = NODE_FIELDS[label];
  return decodeCursor(page.after, [kinds[order.field] === 'string' ? 'string' : 'number', 'string']);
}

/** After which hit a page of a search for these labels begins, as `pageStart`; also refuses a node of another label. */
export function hitStart(page: PageRequest, labels: readonly SearchedLabel[]): SortKey | null {
  return startAmong(labels, page, 'HIT');
}

/** The last part of these keys is the node's id, which says of which list the cursor is. */
function startAmong(
  labels: readonly NodeLabel[],
  page: PageRequest,
  order: 'NODE' | 'ORDERED_NODE' | 'HIT',
): SortKey | null {
  const start = pageStart(page, order);
  if (!start || labels.includes(labelOfId(String(start.at(-1))))) return start;
  throw new DomainError(
    'INVALID_CURSOR',
    `The cursor ${JSON.stringify(page.after?.slice(0, 60))} is of another list, not of ${labels.join(' or ')}.`,
  );
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
