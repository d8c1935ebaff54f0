/**
 * Adds many items at the end of a list. `list.push(...items)` hands each over as an argument of the call, and a
 * document of some 100,000 lines overflows the stack by that.
 */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
