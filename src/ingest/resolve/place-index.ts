import { nearNames } from '../../domain/near-names.js';
import type { Area, Gazetteers, Place } from '../gazetteers.js';

/** Looks places and areas up by every name they have; never decides between two that share one. */
export interface PlaceIndex {
  /** The place in force under this code; a former code gives what it was. */
  byCode(code: string): Place | null;
  /** Names that a place in force had before, under the same code: 襄樊 of 襄阳. */
  formerNames(code: string): readonly string[];
  /** Every place of that short, full or other name, the greater division first, former ones last. */
  byName(name: string): readonly Place[];
  areasByName(name: string): readonly Area[];
  areaById(id: string): Area | null;
  /** The places in force directly or indirectly inside `code` at that level, in order of their codes. */
  inside(code: string, level: Place['level']): readonly Place[];
  /** The province or municipality that a place lies in; itself for these. Null for `000000`. */
  provinceOf(code: string): Place | null;
  /** Cities that an area names: provinces among its members stand for all their cities. */
  citiesOf(area: Area): readonly Place[];
  /** Names of places and areas that differ little from this one, the most likely first. */
  near(name: string, limit: number): readonly string[];
}

const LEVELS: readonly Place['level'][] = ['PROVINCE', 'MUNICIPALITY', 'PREFECTURE', 'COUNTY'];

export function createPlaceIndex(gazetteers: Gazetteers): PlaceIndex {
  const places = [...gazetteers.places].sort(greaterFirst);
  const codes = new Map<string, Place>();
  const names = new Map<string, Place[]>();
  const formerNames = new Map<string, string[]>();
  for (const place of places) {
    if (!codes.has(place.code)) codes.set(place.code, place);
    else listIn(formerNames, place.code).push(...namesOf(place));
    for (const name of namesOf(place)) listIn(names, name).push(place);
  }
  const areaNames = new Map<string, Area[]>();
  for (const area of gazetteers.areas) {
    for (const name of new Set([area.name, ...area.aliases])) listIn(areaNames, name).push(area);
  }
  const inProvince = new Map<string, Place[]>();
  for (const place of places) {
    if (place.validUntil === null) listIn(inProvince, place.code.slice(0, 2)).push(place);
  }
  const everyName = [...new Set([...names.keys(), ...areaNames.keys()])];

  const inside: PlaceIndex['inside'] = (code, level) => {
    const isProvince = code.endsWith('0000');
    return (inProvince.get(code.slice(0, 2)) ?? []).filter(
      (place) =>
        place.level === level && place.code !== code && (isProvince || parentChainHas(place, code, codes)),
    );
  };
  return {
    byCode: (code) => codes.get(code) ?? null,
    formerNames: (code) => formerNames.get(code) ?? [],
    byName: (name) => names.get(name) ?? [],
    areasByName: (name) => areaNames.get(name) ?? [],
    areaById: (id) => gazetteers.areas.find((area) => area.id === id) ?? null,
    inside,
    provinceOf: (code) => codes.get(`${code.slice(0, 2)}0000`) ?? null,
    citiesOf: (area) =>
      area.memberCodes.flatMap((code) => {
        const member = codes.get(code);
        if (member === undefined) return [];
        return member.level === 'PROVINCE' ? inside(code, 'PREFECTURE') : [member];
      }),
    near: (name, limit) => nearNames(name, everyName, limit),
  };
}

/** 东莞, 东莞市 and further names, each once. */
export function namesOf(place: Place): readonly string[] {
  return [...new Set([place.name, place.fullName, ...place.aliases])];
}

function greaterFirst(a: Place, b: Place): number {
  const former = Number(a.validUntil !== null) - Number(b.validUntil !== null);
  return former || LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || (a.code < b.code ? -1 : 1);
}

function parentChainHas(place: Place, code: string, codes: ReadonlyMap<string, Place>): boolean {
  const parent = place.parentCode;
  if (parent === null) return false;
  const above = codes.get(parent);
  return parent === code || (above !== undefined && parentChainHas(above, code, codes));
}

function listIn<V>(lists: Map<string, V[]>, key: string): V[] {
  let list = lists.get(key);
  if (list === undefined) {
    list = [];
    lists.set(key, list);
  }
  return list;
}
