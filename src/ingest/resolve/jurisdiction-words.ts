import type { Place } from '../gazetteers.js';
import type { Slot } from './office-index.js';
import type { PlaceIndex } from './place-index.js';

/** One way to read the beginning of a name: which place it speaks of, how, and what is left. */
export interface PrefixReading {
  readonly place: Place;
  readonly slot: Slot;
  readonly rest: string;
}

/** Reads the jurisdiction at the beginning of names: 广东省…, 广西…, 自治区…, 市委…, or none. */
export interface PrefixReader {
  /** Every reading, the surest first; where nothing is printed the document's own place. */
  read(name: string, home: Place | null): readonly PrefixReading[];
  /** The words in the gap of a name (中国电信…分公司) as a place, with nothing left over. */
  readWhole(words: string, home: Place | null): readonly PrefixReading[];
}

const NAME_LENGTH_MAX = 15;
/** 省, 省级, 全省, 本省: the place of that kind in which the document speaks; not the first half of 市场. Longest first. */
const RELATIVE = /^(?:全|本|我)?(自治区|自治州|自治县|地区(?!各)|省|市(?!场)|州|盟|县|区(?!域)|旗)(?:级)?/;

export function createPrefixReader(places: readonly Place[], index: PlaceIndex): PrefixReader {
  const names = printedNames(places);

  const printed = (text: string, home: Place | null): readonly PrefixReading[] => {
    const readings: PrefixReading[] = [];
    for (let length = Math.min(NAME_LENGTH_MAX, text.length); length >= 2; length--) {
      const candidates = names.get(text.slice(0, length));
      if (candidates === undefined) continue;
      const rest = text.slice(length);
      for (const { place, slot } of closest(candidates, home)) {
        const inner = rest === '' ? [] : printedInside(rest, place, index, names);
        readings.push(...inner, { place, slot, rest });
      }
    }
    return readings;
  };

  const read: PrefixReader['read'] = (name, home) => {
    const text = name.startsWith('中共') ? name.slice(2) : name;
    const readings = [...printed(text, home)];
    const relative = RELATIVE.exec(text);
    if (relative !== null && home !== null) {
      const place = relativePlace(relative[1] ?? '', home, index);
      if (place !== null) readings.push({ place, slot: 'rel', rest: text.slice(relative[0].length) });
    }
    const withParty = readings.flatMap(partyReadings);
    return home === null ? withParty : [...withParty, { place: home, slot: 'none', rest: text }];
  };
  return {
    read,
    readWhole: (words, home) =>
      read(words, home).filter((reading) => reading.rest === '' && reading.slot !== 'none'),
  };
}

/** 省, 自治区, 市, 州, 盟, 县, 区 or 旗: the word by which the place calls itself. */
export function relativeWord(place: Place): string {
  if (place.fullName.endsWith('地区')) return '地区';
  const autonomous = /自治[区州县旗]$/.exec(place.fullName);
  if (autonomous !== null) return autonomous[0] === '自治区' ? '自治区' : autonomous[0].slice(-1);
  return /[省市州盟县区旗]$/.exec(place.fullName)?.[0] ?? '';
}

/** The place that a document of `home` means by 省, 市 and so on; null where it has none, or several. */
function relativePlace(word: string, home: Place, index: PlaceIndex): Place | null {
  for (let place: Place | null = home; place !== null; ) {
    const own = relativeWord(place);
    const isWord = own === word || (word.length === 3 && word.endsWith(own) && place.fullName.endsWith(word));
    // 区党委 in 广西: an autonomous region is called 区 by its own documents.
    if (isWord || (word === '区' && own === '自治区' && place === home)) return place;
    place = place.parentCode === null ? null : index.byCode(place.parentCode);
  }
  return null;
}

/** After a place its party committee (省委, 自治区党委) or its government may stand before the office. */
function partyReadings(reading: PrefixReading): readonly PrefixReading[] {
  const { place, rest } = reading;
  const committee = /^(?:党委|委员会|委)/.exec(rest);
  const government = /^(?:人民政府|政府)(?=.)/.exec(rest);
  const more: PrefixReading[] = [];
  if (committee !== null) more.push({ place, slot: 'party', rest: rest.slice(committee[0].length) });
  if (government !== null) more.push({ ...reading, rest: rest.slice(government[0].length) });
  return [reading, ...more];
}

type PrintedPlace = { readonly place: Place; readonly slot: 'full' | 'short' };

function printedNames(places: readonly Place[]): ReadonlyMap<string, readonly PrintedPlace[]> {
  const names = new Map<string, PrintedPlace[]>();
  const add = (name: string, place: Place, slot: 'full' | 'short'): void => {
    if (name.length < 2) return;
    const list = names.get(name) ?? [];
    if (!list.some((other) => other.place === place)) list.push({ place, slot });
    names.set(name, list);
  };
  for (const place of places) {
    if (place.validUntil !== null) continue;
    add(place.fullName, place, 'full');
    const word = relativeWord(place);
    // 广西自治区, 广西区, 湘西州, 湘西自治州: between the full and the short name.
    if (place.fullName.includes('自治')) {
      add(`${place.name}${word}`, place, 'full');
      add(`${place.name}自治${word}`, place, 'full');
    }
    if (word === '自治区') add(`${place.name}区`, place, 'full');
    for (const name of [place.name, ...place.aliases]) add(name, place, 'short');
  }
  return names;
}

/** 广东省深圳市…: a second place after the first counts only if it lies inside it. */
function printedInside(
  rest: string,
  outer: Place,
  index: PlaceIndex,
  names: ReadonlyMap<string, readonly PrintedPlace[]>,
): readonly PrefixReading[] {
  const readings: PrefixReading[] = [];
  for (let length = Math.min(NAME_LENGTH_MAX, rest.length); length >= 2; length--) {
    for (const { place, slot } of names.get(rest.slice(0, length)) ?? []) {
      const isInside = place.parentCode === outer.code || index.provinceOf(place.code) === outer;
      if (place === outer || !isInside) continue;
      const left = rest.slice(length);
      const inner = place.level === 'PREFECTURE' ? printedInside(left, place, index, names) : [];
      readings.push(...inner, { place, slot, rest: left });
    }
  }
  return readings;
}

/** Of places that share a name, those of the document's own city, else of its province, else all. */
function closest(candidates: readonly PrintedPlace[], home: Place | null): readonly PrintedPlace[] {
  if (home === null || candidates.length === 1) return candidates;
  for (const digits of [4, 2]) {
    const own = candidates.filter(({ place }) => place.code.slice(0, digits) === home.code.slice(0, digits));
    if (own.length > 0 && !home.code.startsWith('0000')) return own;
  }
  return candidates;
}
