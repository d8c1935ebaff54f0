const NONE: readonly unknown[] = Object.freeze([]);

/** What a column of a source holds as JSON. Most lists are empty, and the sources of a whole corpus are kept in memory, so those are one. */
export function parsedNotes(json: string): unknown {
  return json === '[]' ? NONE : JSON.parse(json);
}
