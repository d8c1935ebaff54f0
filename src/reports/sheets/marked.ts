import type { Cell, MarkedCell } from './sheet-book.js';

/** A cell with all that may be said of it. */
export function marked(cell: Cell | undefined): MarkedCell {
  return cell === null || cell === undefined || typeof cell !== 'object' ? { value: cell ?? null } : cell;
}
