import type { Direction } from '../../domain/graph-model.js';
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

/** The cursor of an edge among those of its near node. */
export function edgeCursor(
  direction: Direction,
  edge: { readonly position: number; readonly inKey: string; readonly key: string },
  farId: string,
  owner: string,
): string {
  return encodeCursor([direction === 'OUT' ? edge.position : edge.inKey, farId, edge.key, owner]);
}
