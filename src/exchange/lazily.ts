/** One text after the other, as they are asked for: all texts of a large source at once would be as large as it again. */
export function* lazily<T>(items: Iterable<T>, textOf: (item: T) => string): Generator<string> {
  for (const item of items) yield textOf(item);
}
