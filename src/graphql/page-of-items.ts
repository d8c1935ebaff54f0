import { type CursorPart, decodeCursor, encodeCursor, type SortKey } from '../domain/page.js';
import type { Connection, ListItem } from './connection.js';
import { pageRequest } from './page-arguments.js';

/** A page, either way, of a list that is in memory and in the order of its keys. */
export function pageOfItems<T>(
  items: readonly T[],
  args: Readonly<Record<string, unknown>>,
  shape: readonly CursorPart[],
  keyOf: (item: T) => SortKey,
): Connection<ListItem<T>> {
  const { first: size, after: cursor, backwards = false } = pageRequest(args, true);
  const from = cursor === null ? null : decodeCursor(cursor, shape);
  const start =
    from === null || backwards ? 0 : items.filter((item) => compare(keyOf(item), from) <= 0).length;
  const end =
    from === null || !backwards
      ? items.length
      : items.filter((item) => compare(keyOf(item), from) < 0).length;
  const [head, tail] = backwards ? [Math.max(start, end - size), end] : [start, Math.min(end, start + size)];
  return {
    items: items.slice(head, tail).map((node) => ({ node, cursor: encodeCursor(keyOf(node)) })),
    hasNextPage: tail < items.length,
    hasPreviousPage: head > 0,
    totalCount: items.length,
  };
}

/** Part by part: numbers as numbers, text by code unit, nothing after everything. */
function compare(a: SortKey, b: SortKey): number {
  for (const [at, part] of a.entries()) {
    const other = b[at] ?? null;
    if (part === other) continue;
    if (part === null || other === null) return part === null ? 1 : -1;
    return part < other ? -1 : 1;
  }
  return 0;
}
