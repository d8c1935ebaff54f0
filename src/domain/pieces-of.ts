/** The items in their order, in pieces of at most so many: for whoever takes only so many at a time. No items, no pieces. */
export function piecesOf<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}
