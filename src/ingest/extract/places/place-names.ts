import { foldWords } from '../../fold.js';
import type { Area, Place } from '../../gazetteers.js';
import { createTermTrie, type TermTrie } from '../text/term-trie.js';
import { EVERYDAY_NAMES } from './place-guards.js';

/** One place that a word may mean. */
export interface NamedPlace {
  /** Node id: `city-441900`, `region-440000`, `region-440000-zhusanjiao`. */
  readonly id: string;
  readonly level: Place['level'] | 'AREA';
  /** 东莞市, 延边州: the word says what it is. False for 东莞. */
  readonly isFullName: boolean;
  /** Code of its province; null for an area that crosses provinces. */
  readonly provinceCode: string | null;
  /** Of a county: the id of its city. */
  readonly parentId: string | null;
  /** Where the short name of a county is understood: 海淀 in its city, 昆山 (a city itself) in its province. Else null. */
  readonly shortWithin: 'CITY' | 'PROVINCE' | null;
}

/** All places by the names that texts use. */
export type PlaceNames = TermTrie<readonly NamedPlace[]>;

const PROVINCE_OF = (code: string): string => `${code.slice(0, 2)}0000`;

/** A name that ended means what took its place. */
export function createPlaceNames(places: readonly Place[], areas: readonly Area[]): PlaceNames {
  const byCode = new Map(places.map((place) => [place.code, place]));
  const named = new Map<string, NamedPlace[]>();
  const add = (name: string, place: NamedPlace): void => {
    const folded = foldWords(name);
    if (folded.length < 2) return;
    const known = named.get(folded) ?? [];
    if (known.length === 0) named.set(folded, known);
    if (!known.some(({ id }) => id === place.id)) known.push(place);
  };
  for (const place of places) {
    const today = inForce(place, byCode);
    const level = today.level;
    const common = {
      id: idOfPlace(today),
      level,
      provinceCode: PROVINCE_OF(today.code),
      parentId: today.parentCode === null ? null : `city-${today.parentCode}`,
      shortWithin: null,
    };
    if (!EVERYDAY_NAMES.has(place.fullName)) add(place.fullName, { ...common, isFullName: true });
    if (level === 'COUNTY') {
      const isShort = place.validUntil === null && place.name !== place.fullName;
      const shortWithin = place.fullName.endsWith('市') ? 'PROVINCE' : 'CITY';
      if (isShort) add(place.name, { ...common, isFullName: false, shortWithin });
      continue;
    }
    for (const alias of place.aliases) if (alias.length > 2) add(alias, { ...common, isFullName: true });
    if (place.validUntil === null) add(place.name, { ...common, isFullName: false });
  }
  for (const area of areas) {
    const common = {
      id: area.id,
      level: 'AREA',
      provinceCode: area.provinceCode,
      parentId: null,
      shortWithin: null,
    } as const;
    for (const name of [area.name, ...area.aliases]) add(name, { ...common, isFullName: true });
  }
  return createTermTrie(named);
}

function idOfPlace({ code, level }: Place): string {
  return level === 'PROVINCE' ? `region-${code}` : `city-${code}`;
}

/** Follows a merged or renamed place to what it is today; a chain of renamings is short. */
function inForce(place: Place, byCode: ReadonlyMap<string, Place>): Place {
  let today = place;
  for (let step = 0; step < 5 && today.successorCode !== null; step++) {
    const next = byCode.get(today.successorCode);
    if (next === undefined) break;
    today = next;
  }
  return today;
}
