import { DomainError } from './errors.js';

/** A page of a connection: at most `first` items that follow `after`. */
export interface PageRequest {
  /** 1 to `MAX_PAGE_SIZE`. */
  readonly first: number;
  /** A cursor that this API issued, or null for the beginning (going backwards: for the end). */
  readonly after: string | null;
  /** Whether `totalCount` is wanted; it costs a count. */
  readonly withTotal: boolean;
  /**
   * True to go from the end: the page holds the last `first` items that stand before `after`, in the usual order, and
   * `hasNextPage` says whether there are more before them. Left out: false.
   */
  readonly backwards?: boolean;
  /** False where nobody will read whether there are more: `hasNextPage` may then be false. Left out: true. */
  readonly withNext?: boolean;
}

/** How many rows are read for a page: one more than it holds tells whether there are more. */
export function rowsOfPage({ first, withNext = true }: PageRequest): number {
  return withNext ? first + 1 : first;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly hasNextPage: boolean;
  /** Over all pages, after filters; null unless asked for. */
  readonly totalCount: number | null;
}

/** The largest page a store answers. The API's own limit for callers is lower; see `src/config.ts`. */
export const MAX_PAGE_SIZE = 10_000;

export function checkPage(page: PageRequest): void {
  if (!Number.isInteger(page.first) || page.first < 1 || page.first > MAX_PAGE_SIZE) {
    throw new DomainError(
      'INVALID_PAGE',
      `A page of ${page.first} cannot be asked for: use 1 to ${MAX_PAGE_SIZE}.`,
      {
        first: page.first,
        limit: MAX_PAGE_SIZE,
      },
    );
  }
}

/**
 * Where an edge stands among those of its near node: going OUT `[position, farId, key, owner]`, coming IN
 * `[inKey, farId, key, owner]`. In a list of nodes: `[id]`. Compared part by part, numbers as numbers, text by
 * code point.
 */
export type SortKey = readonly (string | number | null)[];

/** An opaque cursor. It holds the sort key itself, so it stays valid when the row it was made from is gone. */
export function encodeCursor(key: SortKey): string {
  return Buffer.from(JSON.stringify(key), 'utf8').toString('base64url');
}

/** The key inside a cursor; `shape` says what each part must be. Anything else was not issued by this API. */
export function decodeCursor(cursor: string, shape: readonly CursorPart[]): SortKey {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (
      Array.isArray(parts) &&
      parts.length === shape.length &&
      parts.every((part, at) => isPart(part, shape[at]))
    ) {
      return parts as SortKey;
    }
  } catch {
    // Falls through: whatever made it unreadable, the answer to the caller is the same.
  }
  throw new DomainError(
    'INVALID_CURSOR',
    `The cursor ${JSON.stringify(cursor.slice(0, 60))} was not issued by this API.`,
  );
}

/** What may stand at one place of a sort key; `value` is what a list is ordered by: text, a number, or null where it is missing. */
export type CursorPart = 'string' | 'number' | 'value';

function isPart(part: unknown, kind: CursorPart | undefined): boolean {
  if (typeof part === 'number') return Number.isFinite(part) && kind !== 'string';
  if (typeof part === 'string') return kind !== 'number';
  return part === null && kind === 'value';
}

/** The shapes of the kinds of sort keys: of relationships, of nodes by id, of nodes by a field and then by id, of hits of a search. */
export const CURSOR_SHAPES = {
  OUT: ['number', 'string', 'string', 'string'],
  IN: ['string', 'string', 'string', 'string'],
  NODE: ['string'],
  ORDERED_NODE: ['value', 'string'],
  HIT: ['number', 'number', 'string'],
} as const;
