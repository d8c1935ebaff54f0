/** To call out of SQLite costs more than to look at a row, so that only one key in so many does; a power of two. */
const KEYS_A_CALL = 64;

/**
 * Part of a condition of a statement that looks at many different nodes once each, of which this is the key: where the time is over, it ends
 * the statement (`timed-rows.ts`). Not where the same few may be met again and again, as none of them may be the 64th: there
 * every row calls `may_go_on` itself.
 */
export function goesOn(key: string): string {
  return `(${key} / 10 & ${KEYS_A_CALL - 1} OR may_go_on(${key}))`;
}
