import { type Sql, sql } from './sql-text.js';

/**
 * The indexes of a search number their rows by how short the thing is, then by its node's key: so FTS5, which brings hits in the order of
 * their numbers, brings the shortest first, and a page is read without looking at the hits behind it.
 */
const KEY_BITS = 40;
const KEYS = 2 ** KEY_BITS - 1;

/** The number of a row; where the key is left out, the first of this size. */
export function placeOf(size: Sql, key = '0'): Sql {
  return sql`((${size}) << ${String(KEY_BITS)} | ${key})`;
}

export function sizeOfPlace(place: string): string {
  return `(${place} >> ${KEY_BITS})`;
}

export function keyOfPlace(place: string): string {
  return `(${place} & ${KEYS})`;
}
