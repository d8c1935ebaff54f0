import { type CursorPart, decodeCursor, encodeCursor, type SortKey } from '../domain/page.js';
import type { OrderedList } from '../questions/numbers/ordered-list.js';
import type { Connection, ListItem } from './connection.js';
import { pageRequest } from './page-arguments.js';

type Args = Readonly<Record<string, unknown>>;

/** A page, either way, of a list that is in memory and in the order of its keys. */
export function pageOfItems<T>(
  items: readonly T[],
  args: Args,
  shape: readonly CursorPart[],
  keyOf: (item: T) => SortKey,
): Connection<ListItem<T>> {
  const before = (from: SortKey, isWith: boolean): number =>
    items.filter((item) => isBefore(keyOf(item), from, isWith)).length;
  const [head, tail] = bounds(items.length, args, shape, before);
  return connectionOf(items.slice(head, tail), [head, tail, items.length], keyOf);
}

/** The same of a list that is too long to be looked at: its items are brought for the page alone. */
export async function pageOfOrderedList<T>(
  { count, keyAt, items, keyOf }: OrderedList<T>,
  args: Args,
  shape: readonly CursorPart[],
): Promise<Connection<ListItem<T>>> {
  const before = (from: SortKey, isWith: boolean): number => {
    let [low, high] = [0, count];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBefore(keyAt(middle), from, isWith)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const [head, tail] = bounds(count, args, shape, before);
  return connectionOf(await items(head, tail), [head, tail, count], keyOf);
}

/** Where the page begins, and before which place it ends. `before` counts what stands before a key, or with it. */
function bounds(
  count: number,
  args: Args,
  shape: readonly CursorPart[],
  before: (key: SortKey, isWith: boolean) => number,
): readonly [head: number, tail: number] {
  const { first: size, after: cursor, backwards = false } = pageRequest(args, true);
  const from = cursor === null ? null : decodeCursor(cursor, shape);
  const start = from === null || backwards ? 0 : before(from, true);
  const end = from === null || !backwards ? count : before(from, false);
  return backwards ? [Math.max(start, end - size), end] : [start, Math.min(end, start + size)];
}

function connectionOf<T>(
  items: readonly T[],
  [head, tail, count]: readonly [number, number, number],
  keyOf: (item: T) => SortKey,
): Connection<ListItem<T>> {
  return {
    items: items.map((node) => ({ node, cursor: encodeCursor(keyOf(node)) })),
    hasNextPage: tail < count,
    hasPreviousPage: head > 0,
    totalCount: count,
  };
}

function isBefore(key: SortKey, from: SortKey, isWith: boolean): boolean {
  const order = compare(key, from);
  return order < 0 || (isWith && order === 0);
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
