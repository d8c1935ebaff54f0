import { type LineageClause, type LineageUnit, lineageUnits, passagesOf } from './lineage-unit.js';
import { type Pairs, pairsOfCharacters } from './pairs-of-characters.js';
import { createRunPlaces, type RunPlaces } from './run-places.js';
import { type RunText, runTextOf } from './run-text.js';

/** A document ready to be compared with others: what can be told of it alone is told once. */
export interface LineageDocument {
  readonly units: readonly LineageUnit[];
  readonly words: RunText;
  /** Of its words, and of its headings, which may stand elsewhere. */
  readonly pairs: Pairs;
  /** For each pair in how many units it stands. */
  readonly unitsWith: Int32Array;
  /** Codes of the pairs in the heading of each unit, in their order. */
  readonly headings: readonly ReadonlySet<number>[];
  /** Characters of a unit, on average. */
  readonly meanLength: number;
  /** Made when first asked for: only a higher document needs it. */
  places(): RunPlaces;
}

export function lineageDocument(clauses: readonly LineageClause[]): LineageDocument {
  const units = lineageUnits(clauses);
  const words = runTextOf(units.map(({ passages }) => passages));
  const headings = units.map(({ heading }) => runTextOf([passagesOf(heading ?? '')]).text);
  const pairs = pairsOfCharacters(words.text + headings.join(''));
  let places: RunPlaces | null = null;
  return {
    units,
    words,
    pairs,
    unitsWith: countUnits(words, pairs),
    headings: headings.map((text) => new Set(pairsOfCharacters(text).codes)),
    meanLength: units.reduce((sum, { length }) => sum + length, 0) / units.length,
    places() {
      places ??= createRunPlaces(words);
      return places;
    },
  };
}

function countUnits({ starts }: RunText, { at, codes }: Pairs): Int32Array {
  const counts = new Int32Array(codes.length);
  const lastUnit = new Int32Array(codes.length).fill(-1);
  for (let unit = 0; unit + 1 < starts.length; unit++) {
    const end = starts[unit + 1] as number;
    for (let place = starts[unit] as number; place < end; place++) {
      const pair = at[place] as number;
      if (pair === -1 || lastUnit[pair] === unit) continue;
      lastUnit[pair] = unit;
      counts[pair] = (counts[pair] as number) + 1;
    }
  }
  return counts;
}
