import type { CityNode } from '../domain/graph-model.js';

const MOST = 5;
const ORDER = { MUNICIPALITY: 0, PREFECTURE: 0, COUNTY: 1 } as const;

/** Up to five full names that a reader may have meant: few edits away, cities before counties. */
export function nearNames(asked: string, cities: readonly CityNode[]): readonly string[] {
  const limit = Math.max(1, Math.floor(asked.length / 2));
  return cities
    .map((city) => ({
      city,
      distance: Math.min(...[city.name, ...city.aliases].map((name) => editDistance(asked, name))),
    }))
    .filter(({ distance }) => distance <= limit)
    .sort(
      (a, b) =>
        a.distance - b.distance ||
        ORDER[a.city.level] - ORDER[b.city.level] ||
        (a.city.code < b.city.code ? -1 : 1),
    )
    .slice(0, MOST)
    .map(({ city }) => city.fullName);
}

/** Levenshtein distance in UTF-16 code units; names are short. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(substituted, (previous[j] as number) + 1, (current[j - 1] as number) + 1));
    }
    previous = current;
  }
  return previous[b.length] as number;
}
