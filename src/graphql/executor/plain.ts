/** Whether a compiled part of a query only takes what is there: no resolver is in it, so nothing is asked of a store. */
export function isPlain(part: object): boolean {
  return PLAIN.has(part);
}

/** The same part, which is plain where all that it is made of is. */
export function plainIf<T extends object>(condition: boolean, part: T): T {
  if (condition) PLAIN.add(part);
  return part;
}

const PLAIN = new WeakSet<object>();
