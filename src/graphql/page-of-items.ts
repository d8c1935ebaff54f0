import { type CursorPart, decodeCursor, encodeCursor, type SortKey } from '../domain/page.js';
import { placesBefore } from '../domain/places-before.js';
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
  const wanted = wantedPage(args, shape);
  const { from, isWith } = wanted;
  const place = from === null ? 0 : items.filter((item) => isBefore(keyOf(item), from, isWith)).length;
  const [head, tail] = bounds(items.length, wanted, place);
  return connectionOf(items.slice(head, tail), [head, tail, items.length], keyOf);
}

/** The same of a list that is too long to be looked at: its items are brought for the page alone. */
export async function pageOfOrderedList<T>(
  list: OrderedList<T>,
  args: Args,
  shape: readonly CursorPart[],
): Promise<Connection<ListItem<T>>> {
  const wanted = wantedPage(args, shape);
  const [head, tail] = bounds(list.count, wanted, await placeIn(list, wanted));
  return connectionOf(await list.items(head, tail), [head, tail, list.count], list.keyOf);
}

interface WantedPage {
  readonly size: number;
  readonly backwards: boolean;
  /** The key that the page begins behind, or backwards ends before; null for the first page. */
  readonly from: SortKey | null;
  /** Whether what has this key stands before the page. */
  readonly isWith: boolean;
}

function wantedPage(args: Args, shape: readonly CursorPart[]): WantedPage {
  const { first: size, after: cursor, backwards = false } = pageRequest(args, true);
  return { size, backwards, from: cursor === null ? null : decodeCursor(cursor, shape), isWith: !backwards };
}

/** How many items stand before the key, or with it. */
async function placeIn<T>(
  { count, keyAt, keyOf, items }: OrderedList<T>,
  { from, isWith }: WantedPage,
): Promise<number> {
  if (from === null) return 0;
  const isWhole = count > 0 && keyAt(0).length === from.length;
  const head = placesBefore(count, (at) => isBefore(keyAt(at), from, isWhole && isWith));
  const tail = isWhole ? head : placesBefore(count, (at) => isBefore(keyAt(at), from, true));
  const agreeing = tail > head ? await items(head, tail) : [];
  return head + agreeing.filter((item) => isBefore(keyOf(item), from, isWith)).length;
}

/** Where the page begins, and before which place it ends; `place` is how many items stand before where it is cut off. */
function bounds(
  count: number,
  { size, backwards, from }: WantedPage,
  place: number,
): readonly [head: number, tail: number] {
  if (!backwards) return [place, Math.min(count, place + size)];
  const end = from === null ? count : place;
  return [Math.max(0, end - size), end];
}

function connectionOf<T>(
  items: readonly T[],
  [head, tail, count]: readonly [number, number, number],
  keyOf: (item: T) => SortKey,
): Connection<ListItem<T>> {
  return {
    items: items.map((node) => new KeyedItem(node, keyOf)),
    hasNextPage: tail < count,
    hasPreviousPage: head > 0,
    totalCount: count,
  };
}

/** Its cursor is made where it is read. */
class KeyedItem<T> implements ListItem<T> {
  readonly node: T;
  readonly #keyOf: (item: T) => SortKey;

  constructor(node: T, keyOf: (item: T) => SortKey) {
    this.node = node;
    this.#keyOf = keyOf;
  }

  get cursor(): string {
    return encodeCursor(this.#keyOf(this.node));
  }
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
