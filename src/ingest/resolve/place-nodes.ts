import type { CityNode, RegionNode } from '../../domain/graph-model.js';
import type { Area, Place } from '../gazetteers.js';
import { namesOf, type PlaceIndex } from './place-index.js';

/** Provinces are regions; municipalities, prefectures and counties are cities (a municipality is a region too). */
export function isCity(place: Place): boolean {
  return place.level !== 'PROVINCE';
}

/** The id of the node that a mention of the place points to: `city-441900`, `region-440000`. */
export function placeNodeId(place: Place): string {
  return isCity(place) ? `city-${place.code}` : `region-${place.code}`;
}

/** A place below the province, or a municipality. Former names of the same place become aliases. */
export function cityNode(place: Place, index: PlaceIndex): CityNode {
  const formerNames = index.formerNames(place.code);
  return {
    id: `city-${place.code}`,
    name: place.name,
    fullName: place.fullName,
    code: place.code,
    level: place.level === 'PROVINCE' ? 'MUNICIPALITY' : place.level,
    province: index.provinceOf(place.code)?.fullName ?? place.fullName,
    parentCode: cityAbove(place, index),
    aliases: [...new Set([...namesOf(place), ...formerNames])],
  };
}

/** Counties under a province itself (仙桃) have no city above them; districts of 北京 have 北京. */
function cityAbove(place: Place, index: PlaceIndex): string | null {
  if (place.level !== 'COUNTY' || place.parentCode === null) return null;
  return index.byCode(place.parentCode)?.level === 'PROVINCE' ? null : place.parentCode;
}

export function provinceNode(place: Place): RegionNode {
  return {
    id: `region-${place.code}`,
    name: place.fullName,
    kind: 'PROVINCE',
    code: place.code,
    aliases: namesOf(place),
  };
}

export function areaNode(area: Area): RegionNode {
  return {
    id: area.id,
    name: area.name,
    kind: 'AREA',
    code: area.provinceCode,
    aliases: [...new Set([area.name, ...area.aliases])],
  };
}
