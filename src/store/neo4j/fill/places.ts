/** Ids, each once, and where each stands among them. */
export function createPlaces(): { readonly ids: readonly string[]; placeOf(id: string): number } {
  const ids: string[] = [];
  const places = new Map<string, number>();
  return {
    ids,
    placeOf(id) {
      const known = places.get(id);
      if (known !== undefined) return known;
      places.set(id, ids.length);
      return ids.push(id) - 1;
    },
  };
}
